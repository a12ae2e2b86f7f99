package huni.domain.board;

/** In which order a column shows its cards. */
public enum CardSort {
    /** As the user has put them. */
    MANUAL,
    /** The highest value first, none last. */
    VALUE,
    /** The earliest next step first, none last. */
    NEXT_STEP,
    /** Longest in the stage first. */
    AGE
}
