package huni.domain.prospect;

/** By which way a move was made. */
public enum MoveSource {
    DRAG,
    MENU,
    KEY,
    FORM,
    CALL,
    IMPORT,
    UNDO
}
