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
 * @param meeting where an appointment is held and how long it takes; empty for the usual ones
 * @param event the event of another calendar that it is the same as, if it came from one
 */
public record FollowThrough(
        Optional<Chain> chain,
        Optional<ZoneId> zone,
        Optional<Instant> notified,
        Optional<Booking> booking,
        Optional<Instant> held,
        Optional<Instant> missed,
        Optional<Instant> asked,
        Optional<Instant> answered,
        Optional<Meeting> meeting,
        Optional<CalendarEvent> event) {

    /** Nothing was promised. */
    public static final FollowThrough NONE = new FollowThrough(
            Optional.empty(),
            Optional.empty(),
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
        /** Says in writing what was agreed. */
        CONFIRMATION,
        /** Reminds by phone, the working day before. */
        PHONE_REMINDER,
        /** Reminds in writing, the working day before. */
        EMAIL_REMINDER,
        /** Asks what came of it, the working day after. */
        FOLLOW_UP;

        /** By which way it is done. */
        public ActivityKind kind() {
            return switch (this) {
                case CONFIRMATION, EMAIL_REMINDER -> ActivityKind.EMAIL;
                case PHONE_REMINDER, FOLLOW_UP -> ActivityKind.CALL;
            };
        }
    }

    /**
     * How an appointment was booked.
     *
     * @param authorityConfirmed whether it was known then that the decision maker is spoken to
     * @param overrideReason why it was booked although that was not known; may be empty
     */
    public record Booking(Instant at, boolean authorityConfirmed, String overrideReason) {}

    /**
     * An event of another calendar.
     *
     * @param uid as that calendar calls it
     * @param sequence how often it had been changed there when it was last brought in, from 0
     */
    public record CalendarEvent(String uid, long sequence) {}

    /** A part of an appointment. */
    public static FollowThrough part(ActivityId appointment, Role role) {
        return NONE.with(Optional.of(new Chain(appointment, role)), Optional.empty());
    }

    /** An appointment that is booked. */
    public static FollowThrough booked(Booking booking, Meeting meeting) {
        return NONE.with(Optional.empty(), Optional.of(booking)).with(meeting);
    }

    private FollowThrough with(Optional<Chain> part, Optional<Booking> booked) {
        return new FollowThrough(part, zone, notified, booked, held, missed, asked, answered, meeting, event);
    }

    /** The same, held somewhere else or for another time. */
    public FollowThrough with(Meeting other) {
        return new FollowThrough(
                chain, zone, notified, booking, held, missed, asked, answered, Optional.of(other), event);
    }

    /** The same, known to be that event of another calendar. */
    public FollowThrough with(CalendarEvent other) {
        return new FollowThrough(
                chain, zone, notified, booking, held, missed, asked, answered, meeting, Optional.of(other));
    }

    /** The same, held then. */
    public FollowThrough heldAt(Instant at) {
        return new FollowThrough(
                chain, zone, notified, booking, Optional.of(at), missed, asked, answered, meeting, event);
    }

    /** The same, seen then not to have taken place. */
    public FollowThrough missedAt(Instant at) {
        return new FollowThrough(
                chain, zone, notified, booking, held, Optional.of(at), asked, answered, meeting, event);
    }

    /** The same; information was asked for then. */
    public FollowThrough askedAt(Instant at) {
        return new FollowThrough(
                chain, zone, notified, booking, held, missed, Optional.of(at), answered, meeting, event);
    }

    /** The same, answered then. */
    public FollowThrough answeredAt(Instant at) {
        return new FollowThrough(chain, zone, notified, booking, held, missed, asked, Optional.of(at), meeting, event);
    }

    /** The same, pointed out on the screen then. */
    public FollowThrough notifiedAt(Instant at) {
        return new FollowThrough(chain, zone, Optional.of(at), booking, held, missed, asked, answered, meeting, event);
    }

    /** The same, pointed out on the screen at no time yet. */
    public FollowThrough notNotified() {
        return new FollowThrough(chain, zone, Optional.empty(), booking, held, missed, asked, answered, meeting, event);
    }
}
