package huni.domain.prospect;

/** By which way a move was made. */
public enum MoveSource {
    DRAG,
    MENU,
    KEY,
    FORM,
    CALL,
    IMPORT,
    /** A stage was retired or put elsewhere: a change of place, no progress. */
    TIDYING,
    UNDO
}
