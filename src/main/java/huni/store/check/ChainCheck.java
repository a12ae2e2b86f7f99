package huni.store.check;

import huni.domain.ActivityId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.ActivityState;
import huni.domain.activity.FollowThrough;
import huni.domain.activity.FollowThrough.Role;
import huni.store.check.StoreCheck.Findings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks what the appointments of one prospect carry against the appointments. */
final class ChainCheck {

    private final Findings findings;

    ChainCheck(Findings findings) {
        this.findings = findings;
    }

    /** @param activities all of one prospect */
    void look(List<Activity> activities) {
        Map<ActivityId, Activity> all =
                activities.stream().collect(Collectors.toMap(Activity::id, Function.identity(), (first, _) -> first));
        for (Activity activity : activities) {
            appointment(activity);
            activity.followThrough()
                    .chain()
                    .ifPresent(chain -> part(activity, chain.role(), Optional.ofNullable(all.get(chain.parent()))));
        }
    }

    private void appointment(Activity activity) {
        FollowThrough promised = activity.followThrough();
        if (activity.kind() != ActivityKind.APPOINTMENT) {
            if (promised.booking().isPresent() || promised.meeting().isPresent()) {
                wrong(activity, "is booked as an appointment but is none");
            }
            return;
        }
        if (promised.held().isPresent() && activity.state() != ActivityState.DONE) {
            wrong(activity, "was held but is " + activity.state());
        }
        if (promised.missed().isPresent() && activity.state() != ActivityState.CANCELLED) {
            wrong(activity, "was missed but is " + activity.state());
        }
    }

    private void part(Activity part, Role role, Optional<Activity> found) {
        Optional<Activity> appointment = found.filter(parent -> parent.kind() == ActivityKind.APPOINTMENT);
        if (appointment.isEmpty()) {
            wrong(part, "belongs to an appointment that its prospect does not have");
        } else if (part.kind() != role.kind()) {
            wrong(part, "is " + part.kind() + " and cannot be the " + role + " of an appointment");
        } else if (part.isPlanned() && isMoot(role, appointment.get().state())) {
            wrong(
                    part,
                    "is planned as the " + role + " of an appointment that is "
                            + appointment.get().state());
        }
    }

    private static boolean isMoot(Role role, ActivityState appointment) {
        return switch (appointment) {
            case PLANNED -> false;
            case DONE -> role != Role.FOLLOW_UP;
            case CANCELLED -> true;
        };
    }

    private void wrong(Activity activity, String problem) {
        findings.add("appointments", "activity " + activity.id().value(), problem);
    }
}
