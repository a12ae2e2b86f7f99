package huni.domain.quota;

import huni.domain.DaySpan;
import java.time.LocalDate;

/** For how long a quota is set. Weeks are from Monday, quarters are the calendar's. */
public enum QuotaPeriod {
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** The period of this length that holds the day. */
    public DaySpan around(LocalDate day) {
        return switch (this) {
            case WEEK -> DaySpan.week(day);
            case MONTH -> new DaySpan(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
            case QUARTER -> {
                LocalDate first = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
                yield new DaySpan(first, first.plusMonths(3).minusDays(1));
            }
            case YEAR -> new DaySpan(LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear(), 12, 31));
        };
    }
}
