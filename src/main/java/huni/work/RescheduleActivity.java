package huni.work;

import huni.domain.ActivityId;
import huni.domain.activity.Activity;
import huni.domain.activity.Due;

/** A planned activity at another time. */
public record RescheduleActivity(ActivityId activity, Due due) implements Operation<Activity> {

    @Override
    public String name() {
        return "reschedule";
    }

    @Override
    public Activity apply(Records records) throws RefusedException {
        Activity moved = records.activity(activity).moved(due);
        records.put(moved);
        PlanActivity.keepNextStep(records, records.prospect(moved.prospect()));
        return moved;
    }
}
