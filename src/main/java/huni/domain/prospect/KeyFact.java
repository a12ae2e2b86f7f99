package huni.domain.prospect;

/** The three facts to find out of a prospect. */
public enum KeyFact {
    BUDGET,
    AUTHORITY,
    URGENCY
}
