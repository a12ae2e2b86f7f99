package huni.work.imports;

/** What becomes of a row of which it is not certain whether it may be written into the prospect it seems to be about. */
public enum OnDoubt {
    /** It is set aside with the reason, for the person to look at. */
    SET_ASIDE,
    /** It is another sale, and becomes a new prospect. */
    CREATE,
    /** It is that prospect and the newer state of it: it is treated as any row whose prospect is there. */
    TRUST
}
