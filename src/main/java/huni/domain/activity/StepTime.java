package huni.domain.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When a planned step is pointed out on the screen: at its time, an appointment a quarter of an hour before.
 *
 * @param notice when it is pointed out
 */
public record StepTime(Instant notice) {

    /** How long before its time an appointment is pointed out. */
    public static final Duration LEAD = Duration.ofMinutes(15);

    /**
     * The time of a step; empty for one without a time of the day, and for one that is not planned.
     *
     * @param zone the one in which times are meant that name none
     */
    public static Optional<StepTime> of(Activity step, ZoneId zone) {
        ZoneId own = step.followThrough().zone().orElse(zone);
        return step.due()
                .filter(_ -> step.isPlanned())
                .flatMap(due -> due.time().map(due.day()::atTime))
                .map(at -> at.atZone(own).toInstant())
                .map(at -> step.kind() == ActivityKind.APPOINTMENT ? at.minus(LEAD) : at)
                .map(StepTime::new);
    }

    /** Whether it comes after the first instant and not after the second. */
    public boolean isIn(Instant after, Instant until) {
        return notice.isAfter(after) && !notice.isAfter(until);
    }

    /** Whether the step was not pointed out for this time yet. One that was moved to a later time is owed again. */
    public boolean isOwed(Activity step) {
        return step.followThrough()
                .notified()
                .filter(at -> !at.isBefore(notice))
                .isEmpty();
    }
}
