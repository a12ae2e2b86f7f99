package huni.work.activity;

import huni.domain.ActivityId;
import huni.domain.OperationName;
import huni.domain.activity.Activity;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.function.UnaryOperator;

/**
 * One thing about an incentive told anew: what is given, what it is called, until when, or for how much. It is applied
 * to the incentive as it is stored then.
 *
 * @param edit pure; changes neither whether nor when it was given
 */
public record EditIncentive(ActivityId activity, UnaryOperator<Activity> edit) implements Operation<Activity> {

    @Override
    public OperationName name() {
        return OperationName.INCENTIVE;
    }

    @Override
    public Activity apply(Records records) throws RefusedException {
        Activity before = records.activity(activity);
        Activity after = edit.apply(before);
        if (!after.equals(before)) {
            records.put(after);
        }
        records.about(records.prospect(before.prospect()).company());
        return after;
    }
}
