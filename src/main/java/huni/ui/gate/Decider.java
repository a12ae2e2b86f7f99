package huni.ui.gate;

/** Whether we talk to the one who decides. */
public enum Decider {
    NOT_SAID,
    YES,
    NOT_YET
}
