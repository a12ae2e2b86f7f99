package huni.domain.calendar;

import huni.domain.activity.Due;
import huni.domain.activity.Meeting;
import java.util.Optional;

/**
 * An event as another calendar gives it.
 *
 * @param uid as that calendar calls it; empty where it has none
 * @param sequence how often it was changed there
 * @param due in the workspace's zone; of an unknown zone as its clocks show it
 * @param minutes how long it takes
 * @param cancelled whether it does not take place any more
 * @param refused why it cannot be taken; empty where it can
 */
public record TakenEvent(
        String uid,
        long sequence,
        String summary,
        String location,
        Optional<Due> due,
        int minutes,
        boolean cancelled,
        Optional<Refused> refused) {

    /** The longest identifier that is kept. */
    public static final int MOST_UID = 500;

    /** Why an event is not taken. */
    public enum Refused {
        /** It has no identifier, so that it could not be known again. */
        NO_UID,
        /** It has no beginning. */
        NO_TIME,
        /** Its time zone is known neither here nor from the file: nobody can say when it is. */
        UNKNOWN_ZONE,
        /** It repeats; an appointment is once. */
        REPEATS
    }

    /** One whose time zone nobody knows, with the time that its clocks show. */
    public static TakenEvent ofUnknownZone(String uid, long sequence, String summary, String location, Due shown) {
        return new TakenEvent(
                uid,
                sequence,
                summary,
                location,
                Optional.of(shown),
                Meeting.USUAL.minutes(),
                false,
                Optional.of(Refused.UNKNOWN_ZONE));
    }

    /** The same, whose time somebody says to be meant here. */
    public TakenEvent meantHere() {
        return new TakenEvent(uid, sequence, summary, location, due, minutes, cancelled, Optional.empty());
    }

    /** The event, not to be taken. */
    public static TakenEvent refused(String uid, String summary, Refused why) {
        return new TakenEvent(uid, 0, summary, "", Optional.empty(), 0, false, Optional.of(why));
    }
}
