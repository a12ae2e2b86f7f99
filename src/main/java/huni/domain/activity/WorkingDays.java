package huni.domain.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The days on which people can be reached at work: Monday to Friday. */
public final class WorkingDays {

    private WorkingDays() {}

    /** The first working day after that day. */
    public static LocalDate after(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }
}
