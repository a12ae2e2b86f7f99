package huni.ui.plan;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.Due;
import java.util.List;

/** What the plan form is opened for. */
public sealed interface PlanPurpose {

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

    /** Ends a step and plans the next one of its prospect. */
    record End(ProspectId prospect, ActivityId step) implements PlanPurpose {}

    /**
     * Moves a step to another time.
     *
     * @param due when it is planned now
     */
    record Reschedule(ActivityId step, Due due) implements PlanPurpose {}

    /** Gives the prospect something. */
    record Give(ProspectId prospect) implements PlanPurpose {}
}
