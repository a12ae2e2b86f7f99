package huni.work.activity;

import huni.domain.ActivityId;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.Care.Rhythm;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something planned with several prospects in one step: all of it or, if one of them is gone, nothing.
 *
 * @param rhythm how often each of them is to be heard of from now on; empty leaves that as it is
 */
public record PlanActivities(List<? extends StepPlan> plans, Optional<Rhythm> rhythm)
        implements Operation<List<ActivityId>> {

    public PlanActivities {
        plans = List.copyOf(plans);
    }

    /** The same, once. */
    public PlanActivities(List<? extends StepPlan> plans) {
        this(plans, Optional.empty());
    }

    @Override
    public OperationName name() {
        return plans.isEmpty() ? OperationName.PLAN : plans.getFirst().name();
    }

    @Override
    public List<ActivityId> apply(Records records) throws RefusedException {
        List<ActivityId> planned = new ArrayList<>();
        for (StepPlan plan : plans) {
            planned.add(plan.apply(records));
            if (rhythm.isPresent()) {
                new SetRhythm(plan.prospect(), rhythm).apply(records);
            }
        }
        ProspectId first = plans.getFirst().prospect();
        records.about(records.prospect(first).company(), plans.size());
        return planned;
    }
}
