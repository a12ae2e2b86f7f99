package huni.domain.activity;

/** A blank in a template, which what is known of a prospect fills. */
public enum MessageField {
    /** Whom the message is for. */
    CONTACT,
    /** Their first name. */
    FIRST_NAME,
    /** Where they work. */
    COMPANY,
    /** What the appointment, or what was asked, is about. */
    SUBJECT,
    /** The day of the appointment. */
    DAY,
    /** Its time. */
    TIME,
    /** Where it is held. */
    PLACE,
    /** How long it takes. */
    LENGTH,
    /** What is offered or given. */
    GIFT,
    /** The last day of that. */
    ENDS,
    /** Who writes. */
    OWN_NAME,
    /** The number of who writes. */
    OWN_PHONE,
    /** The company of who writes. */
    OWN_COMPANY;

    /** Whether the person who writes fills it, the same for every prospect. */
    public boolean isOwn() {
        return this == OWN_NAME || this == OWN_PHONE || this == OWN_COMPANY;
    }
}
