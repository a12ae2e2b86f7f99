package huni.domain.worktime;

import java.time.LocalTime;

/**
 * A part of a day.
 *
 * @param until after {@code from}, of the same day
 */
public record TimeSpan(LocalTime from, LocalTime until) {

    public TimeSpan {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(from + " is not before " + until);
        }
    }
}
