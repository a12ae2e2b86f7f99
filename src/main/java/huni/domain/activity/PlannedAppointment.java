package huni.domain.activity;

import huni.domain.ActivityId;
import huni.domain.activity.FollowThrough.Role;
import java.util.List;
import java.util.Map;

/**
 * An appointment that is still to come.
 *
 * @param company with whom
 * @param reminders what is planned to remind of it, on the day before
 */
public record PlannedAppointment(Activity appointment, String company, List<Activity> reminders) {

    public PlannedAppointment {
        reminders = List.copyOf(reminders);
    }

    /**
     * The appointments among those activities, in their order, each with its reminders.
     *
     * @param planned appointments and what reminds of them
     * @param companies with whom each is
     */
    public static List<PlannedAppointment> of(List<Activity> planned, Map<ActivityId, String> companies) {
        return planned.stream()
                .filter(activity -> activity.kind() == ActivityKind.APPOINTMENT)
                .map(appointment -> of(appointment, planned, String.valueOf(companies.get(appointment.id()))))
                .toList();
    }

    /** One appointment, with those of the activities that remind of it. */
    public static PlannedAppointment of(Activity appointment, List<Activity> planned, String company) {
        return new PlannedAppointment(
                appointment,
                company,
                planned.stream()
                        .filter(activity -> remindsOf(activity, appointment))
                        .toList());
    }

    private static boolean remindsOf(Activity activity, Activity appointment) {
        return activity.followThrough()
                .chain()
                .filter(chain -> chain.parent().equals(appointment.id())
                        && (chain.role() == Role.PHONE_REMINDER || chain.role() == Role.EMAIL_REMINDER))
                .isPresent();
    }
}
