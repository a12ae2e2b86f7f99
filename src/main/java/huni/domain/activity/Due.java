package huni.domain.activity;

import huni.domain.Moment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * When something is planned: a day, and a time of that day if one was agreed.
 *
 * @param time the local time on that day; without one the activity is for the whole day and sorts before timed ones
 */
public record Due(LocalDate day, Optional<LocalTime> time) implements Comparable<Due> {

    /** How a planned step stands to the time that is now. */
    public enum State {
        /** Its time is over and it is not done. */
        OVERDUE,
        /** To be done today, and its time is not over. */
        TODAY,
        /** To be done on a later day. */
        LATER
    }

    private static final Comparator<Due> ORDER =
            Comparator.comparing(Due::day).thenComparing(due -> due.time().orElse(LocalTime.MIN));

    public static Due on(LocalDate day) {
        return new Due(day, Optional.empty());
    }

    /**
     * The one answer to whether a step is late. One with a time is overdue when the minute of its time has passed, one
     * without when its day has.
     */
    public State state(Moment now) {
        LocalDateTime minute = now.minute();
        LocalDate today = minute.toLocalDate();
        boolean passed = time.map(
                        at -> day.atTime(at).truncatedTo(ChronoUnit.MINUTES).isBefore(minute))
                .orElseGet(() -> day.isBefore(today));
        if (passed) {
            return State.OVERDUE;
        }
        return day.equals(today) ? State.TODAY : State.LATER;
    }

    @Override
    public int compareTo(Due other) {
        return ORDER.compare(this, other);
    }
}
