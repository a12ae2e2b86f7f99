package huni.ui.gate;

/** What happens when a gate is answered, as its button says it. */
public enum GateDeed {
    /** The prospect moves. */
    MOVE,
    /** The appointment is booked. */
    BOOK,
    /** The prospect is added. */
    ADD,
    /** The events of a calendar are taken. */
    TAKE
}
