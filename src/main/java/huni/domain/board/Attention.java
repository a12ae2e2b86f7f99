package huni.domain.board;

/** The filter chips of the board. Each looks at open prospects only. */
public enum Attention {
    /** Overdue, without a next step, or stale. */
    NEEDS_ATTENTION,
    OVERDUE,
    DUE_TODAY,
    NO_NEXT_STEP,
    STALE
}
