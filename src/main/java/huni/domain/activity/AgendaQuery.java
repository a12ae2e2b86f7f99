package huni.domain.activity;

import java.time.LocalDate;
import java.util.List;

/** What stands in the own calendar. Removed prospects are in none of it. */
public interface AgendaQuery {

    /**
     * The appointments and calls planned for a time of those days, the earliest first; what an appointment carries is none
     * of them.
     *
     * @param from the first day
     * @param to the last day
     */
    List<Engagement> engagements(LocalDate from, LocalDate to);
}
