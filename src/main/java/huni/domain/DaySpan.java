package huni.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Days from one to another, both included.
 *
 * @param to not before {@code from}
 */
public record DaySpan(LocalDate from, LocalDate to) {

    public DaySpan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    /** The ISO week, from Monday, that holds the day. */
    public static DaySpan week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new DaySpan(monday, monday.plusDays(6));
    }

    /** So many ISO weeks, of which the last one holds the day. */
    public static DaySpan weeks(int count, LocalDate day) {
        DaySpan last = week(day);
        return new DaySpan(last.from().minusWeeks(count - 1L), last.to());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
