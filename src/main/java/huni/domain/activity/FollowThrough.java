package huni.domain.activity;

import huni.domain.ActivityId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What became of something promised: an appointment with its reminders, or a request for information.
 *
 * @param chain the appointment it belongs to, if it is a part of one
 * @param zone where its time is meant; empty for the workspace's own
 * @param notified when it was pointed out on the screen
 * @param booking how an appointment was booked
 * @param held when an appointment took place
 * @param missed when it was seen that an appointment did not take place
 * @param asked when information was asked for
 * @param answered when that was answered
 */
public record FollowThrough(
        Optional<Chain> chain,
        Optional<ZoneId> zone,
        Optional<Instant> notified,
        Optional<Booking> booking,
        Optional<Instant> held,
        Optional<Instant> missed,
        Optional<Instant> asked,
        Optional<Instant> answered) {

    /** Nothing was promised. */
    public static final FollowThrough NONE = new FollowThrough(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** The appointment an activity belongs to, and what it is there. */
    public record Chain(ActivityId parent, Role role) {}

    /** What an activity is to its appointment. */
    public enum Role {
        CONFIRMATION,
        PHONE_REMINDER,
        EMAIL_REMINDER,
        FOLLOW_UP
    }

    /**
     * How an appointment was booked.
     *
     * @param authorityConfirmed whether it was known then that the decision maker is spoken to
     * @param overrideReason why it was booked although that was not known; may be empty
     */
    public record Booking(Instant at, boolean authorityConfirmed, String overrideReason) {}
}
