package huni.domain.activity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * When something is planned: a day, and a time of that day if one was agreed.
 *
 * @param time the local time on that day; without one the activity is for the whole day and sorts before timed ones
 */
public record Due(LocalDate day, Optional<LocalTime> time) implements Comparable<Due> {

    private static final Comparator<Due> ORDER =
            Comparator.comparing(Due::day).thenComparing(due -> due.time().orElse(LocalTime.MIN));

    public static Due on(LocalDate day) {
        return new Due(day, Optional.empty());
    }

    @Override
    public int compareTo(Due other) {
        return ORDER.compare(this, other);
    }
}
