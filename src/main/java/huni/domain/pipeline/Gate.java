package huni.domain.pipeline;

/** What has to be known before a prospect may enter a stage. */
public enum Gate {
    /** Anyone may enter. */
    NONE,
    /** The decision maker is confirmed, or a reason is given for going on without. */
    AUTHORITY,
    /** A reason for the loss is given. */
    LOST_REASON,
    /** The value and the day of the win are given. */
    WON_DETAILS
}
