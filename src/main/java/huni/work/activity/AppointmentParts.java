package huni.work.activity;

import huni.domain.ActivityId;
import huni.domain.Moment;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.ActivityState;
import huni.domain.activity.AppointmentChain;
import huni.domain.activity.AppointmentChain.ChainStep;
import huni.domain.activity.Due;
import huni.domain.activity.FollowThrough;
import huni.domain.activity.FollowThrough.Role;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Writes what an appointment carries when something becomes of it. Does nothing for any other activity. */
public final class AppointmentParts {

    private final Records records;
    private final Activity appointment;

    /** @param appointment as it is written */
    public AppointmentParts(Records records, Activity appointment) {
        this.records = records;
        this.appointment = appointment;
    }

    /** Plans all but the confirmation, which was given where the appointment was agreed. */
    public void planWithoutConfirmation() throws RefusedException {
        for (ChainStep part : due()) {
            if (part.role() != Role.CONFIRMATION) {
                add(part);
            }
        }
    }

    /** Plans all of them. */
    void plan() throws RefusedException {
        for (ChainStep part : due()) {
            add(part);
        }
    }

    /**
     * The appointment has another time: what is planned moves along. What was told already is told anew, and what was
     * dropped stays so.
     */
    void move() throws RefusedException {
        if (appointment.kind() != ActivityKind.APPOINTMENT || !appointment.isPlanned()) {
            return;
        }
        Set<Role> outdated = EnumSet.allOf(Role.class);
        for (ChainStep part : due()) {
            outdated.remove(part.role());
            List<Activity> planned = planned().filter(has(part.role())).toList();
            for (Activity before : planned) {
                records.put(
                        before.withDue(part.due()).with(before.followThrough().notNotified()));
            }
            boolean dropped = all().filter(has(part.role())).anyMatch(a -> a.state() == ActivityState.CANCELLED);
            boolean agreedElsewhere = part.role() == Role.CONFIRMATION && all().noneMatch(has(Role.CONFIRMATION));
            if (planned.isEmpty() && !dropped && !agreedElsewhere) {
                add(part);
            }
        }
        drop(outdated);
    }

    /** The appointment is held somewhere else: whoever was told so far is told anew. */
    void tellAnew() throws RefusedException {
        for (ChainStep part : due()) {
            List<Activity> told = all().filter(has(part.role())).toList();
            if (part.role() != Role.FOLLOW_UP
                    && !told.isEmpty()
                    && told.stream().allMatch(a -> a.state() == ActivityState.DONE)) {
                add(part);
            }
        }
    }

    /** It took place: nobody needs to be reminded of it any more, and what came of it is asked later than now. */
    void held() throws RefusedException {
        drop(EnumSet.of(Role.CONFIRMATION, Role.PHONE_REMINDER, Role.EMAIL_REMINDER));
        Moment now = records.now();
        for (Activity followUp : planned().filter(has(Role.FOLLOW_UP)).toList()) {
            boolean early =
                    followUp.due().filter(due -> due.day().isAfter(now.day())).isPresent();
            if (!early) {
                Due held = appointment.due().orElse(Due.on(now.day()));
                records.put(followUp.withDue(AppointmentChain.followUp(held, now, records.workingTime())));
            }
        }
    }

    /** It does not take place: nothing of it does. */
    void drop() throws RefusedException {
        drop(EnumSet.allOf(Role.class));
    }

    private void drop(Set<Role> roles) throws RefusedException {
        List<Activity> dropped = planned()
                .filter(part -> part.role().filter(roles::contains).isPresent())
                .toList();
        for (Activity part : dropped) {
            records.put(part.cancelled(records.now().instant()));
        }
    }

    private List<ChainStep> due() {
        return appointment
                .due()
                .map(due -> AppointmentChain.of(due, records.now(), records.workingTime()))
                .orElse(List.of());
    }

    private void add(ChainStep part) throws RefusedException {
        records.put(Activity.planned(
                        new ActivityId(records.newId()),
                        appointment.prospect(),
                        part.role().kind(),
                        "",
                        part.due(),
                        records.now().instant())
                .with(FollowThrough.part(appointment.id(), part.role())));
    }

    private Stream<Activity> planned() {
        return all().filter(Activity::isPlanned);
    }

    private Stream<Activity> all() {
        return records.activities(appointment.prospect()).stream()
                .filter(activity -> activity.followThrough()
                        .chain()
                        .filter(chain -> chain.parent().equals(appointment.id()))
                        .isPresent());
    }

    private static Predicate<Activity> has(Role role) {
        return part -> part.role().filter(role::equals).isPresent();
    }
}
