package huni.ui.plan;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import java.util.List;
import java.util.Optional;

/** What the plan form is opened for. */
public sealed interface PlanPurpose {

    /** With whom something is planned; empty where only a time is changed. */
    List<ProspectId> prospects();

    /** Whom it is about, shown below the title; empty where the screen says it. */
    default String whom() {
        return "";
    }

    /** The appointment that is told otherwise. */
    default Optional<Activity> told() {
        return Optional.empty();
    }

    /**
     * Plans a step, the same one for each of the prospects.
     *
     * @param whom whom it is planned with, shown below the title; empty where the screen says it
     */
    record Plan(List<ProspectId> prospects, String whom) implements PlanPurpose {

        public Plan {
            prospects = List.copyOf(prospects);
        }
    }

    /**
     * Plans when parked prospects come back, on the same day for each of them; given up, they stay parked without one.
     *
     * @param whom which of them, as they are called in a sentence
     */
    record Return(List<ProspectId> prospects, String whom) implements PlanPurpose {

        public Return {
            prospects = List.copyOf(prospects);
        }
    }

    /**
     * Ends a step and plans the next one of its prospect.
     *
     * @param suggested what usually comes next
     */
    record End(ProspectId prospect, String whom, ActivityId step, ActivityKind suggested) implements PlanPurpose {

        @Override
        public List<ProspectId> prospects() {
            return List.of(prospect);
        }
    }

    /** Tells an appointment otherwise: its time, its place, how long it takes, what it is about. */
    record Change(Activity appointment) implements PlanPurpose {

        @Override
        public List<ProspectId> prospects() {
            return List.of(appointment.prospect());
        }

        @Override
        public Optional<Activity> told() {
            return Optional.of(appointment);
        }
    }

    /** An appointment did not take place, and a new one is agreed. */
    record Miss(Activity appointment, String whom) implements PlanPurpose {

        @Override
        public List<ProspectId> prospects() {
            return List.of(appointment.prospect());
        }

        @Override
        public Optional<Activity> told() {
            return Optional.of(appointment);
        }
    }

    /**
     * Moves a step to another time.
     *
     * @param due when it is planned now
     */
    record Reschedule(ActivityId step, Due due) implements PlanPurpose {

        @Override
        public List<ProspectId> prospects() {
            return List.of();
        }
    }

    /** Gives the prospect something. */
    record Give(ProspectId prospect, String whom) implements PlanPurpose {

        @Override
        public List<ProspectId> prospects() {
            return List.of(prospect);
        }
    }
}
