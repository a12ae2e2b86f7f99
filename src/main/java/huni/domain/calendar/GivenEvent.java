package huni.domain.calendar;

import huni.domain.ActivityId;
import huni.domain.activity.Activity;
import huni.domain.activity.Due;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An event as it is given to other calendars.
 *
 * @param uid the same for as long as the event is there
 * @param sequence higher after each change
 * @param changed when it was last written
 * @param due in the workspace's zone; without a time it takes the whole day
 * @param minutes how long it takes, if it has a time
 * @param location may be empty
 * @param alarm what a calendar says an hour before; empty for no alarm
 * @param busy whether nothing else can be done meanwhile
 */
public record GivenEvent(
        String uid,
        long sequence,
        Instant changed,
        Due due,
        int minutes,
        String summary,
        String location,
        Optional<String> alarm,
        boolean busy) {

    /** What the identifiers of Huni's events end with. */
    public static final String UID_END = "@huni";

    /** How another calendar calls an activity. */
    public static String uid(ActivityId activity) {
        return activity.value() + UID_END;
    }

    /** The activity that other calendars call so; empty for events of their own. */
    public static Optional<ActivityId> activity(String uid) {
        if (!uid.endsWith(UID_END)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ActivityId(UUID.fromString(uid.substring(0, uid.length() - UID_END.length()))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** How often other calendars have to think it was changed: never fewer times than the one that it came from. */
    public static long sequence(Activity activity) {
        return activity.version()
                + activity.followThrough()
                        .event()
                        .map(event -> event.sequence())
                        .orElse(0L);
    }
}
