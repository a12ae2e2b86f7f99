package huni.work.imports;

/** What becomes of a row whose prospect is there already. */
public enum OnDuplicate {
    /** It is left out; what is there stays as it is. */
    SKIP,
    /** What the row holds is written into the prospect that is there; blank cells change nothing. */
    UPDATE,
    /** It becomes another prospect. */
    CREATE
}
