package huni.domain.activity;

import huni.domain.ProspectId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

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

    /**
     * The appointments that are planned, the earliest first, each with its reminders that are still to be given.
     *
     * @param from the first day
     */
    List<PlannedAppointment> appointments(LocalDate from);

    /** The prospects of the appointments that were taken from another calendar, by what the events are called there. */
    Map<String, ProspectId> ofEvents(Collection<String> uids);
}
