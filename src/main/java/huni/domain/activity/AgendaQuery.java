package huni.domain.activity;

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

    /**
     * A step that other calendars know as an event.
     *
     * @param company with whom it is
     */
    record ShownStep(Activity activity, String company) {}

    /** The steps that events of calendars are, by what these are called: Huni's own, and those taken from elsewhere. */
    Map<String, ShownStep> ofEvents(Collection<String> uids);
}
