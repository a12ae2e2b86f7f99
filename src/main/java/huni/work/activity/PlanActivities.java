package huni.work.activity;

import huni.domain.ActivityId;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.ArrayList;
import java.util.List;

/** Something planned with several prospects in one step: all of it or, if one of them is gone, nothing. */
public record PlanActivities(List<? extends StepPlan> plans) implements Operation<List<ActivityId>> {

    @Override
    public OperationName name() {
        return plans.isEmpty() ? OperationName.PLAN : plans.getFirst().name();
    }

    @Override
    public List<ActivityId> apply(Records records) throws RefusedException {
        List<ActivityId> planned = new ArrayList<>();
        for (StepPlan plan : plans) {
            planned.add(plan.apply(records));
        }
        ProspectId first = plans.getFirst().prospect();
        records.about(records.prospect(first).company(), plans.size());
        return planned;
    }
}
