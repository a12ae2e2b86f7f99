package huni.domain.pipeline;

import java.util.Locale;

/** What has to be known before a prospect may enter a stage. */
public enum Gate {
    /** Anyone may enter. */
    NONE,
    /** The decision maker is confirmed, or a reason is given for going on without. */
    AUTHORITY,
    /** A reason for the loss is given. */
    LOST_REASON,
    /** The value and the day of the win are given. */
    WON_DETAILS,
    /** The questions are answered that must be answered before the stage; it is the gate of no stage of its own. */
    QUESTIONS;

    /** What tells it from the others where something is kept of it: {@code lost_reason}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
