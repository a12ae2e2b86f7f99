package huni.work.activity;

import huni.domain.ActivityId;
import huni.domain.OperationName;
import huni.domain.activity.Activity;
import huni.domain.activity.Due;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;

/** A planned activity at another time; what an appointment carries moves along. */
public record RescheduleActivity(ActivityId activity, Due due) implements Operation<Activity> {

    @Override
    public OperationName name() {
        return OperationName.RESCHEDULE;
    }

    @Override
    public Activity apply(Records records) throws RefusedException {
        Activity before = records.activity(activity);
        Activity moved = before.withDue(due).with(before.followThrough().notNotified());
        records.put(moved);
        if (!moved.due().equals(before.due())) {
            new AppointmentParts(records, moved).move();
        }
        records.about(records.prospect(moved.prospect()).company());
        return moved;
    }
}
