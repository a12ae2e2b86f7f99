package huni.work.imports;

/** What a row may change about a prospect that is there. */
public enum ImportChange {
    STAGE,
    /** The day on which it was won or lost. */
    CLOSED,
    /** The day on which it was created. */
    CREATED,
    AMOUNT,
    /** A person at the prospect: a new one, or another number, address or position. */
    CONTACT,
    /** The next step. */
    STEP,
    NOTE,
    /** Who looks after it. */
    OWNER,
    /** Source, tags, own fields, urgency, authority, the id in the other program. */
    DETAILS
}
