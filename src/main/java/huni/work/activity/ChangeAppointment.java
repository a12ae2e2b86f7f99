package huni.work.activity;

import huni.domain.ActivityId;
import huni.domain.OperationName;
import huni.domain.activity.Activity;
import huni.domain.activity.Due;
import huni.domain.activity.Meeting;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;

/** An appointment that is still to come told otherwise: its time, place, length or subject. What it carries follows. */
public record ChangeAppointment(ActivityId activity, String subject, Due due, Meeting meeting)
        implements Operation<Activity> {

    @Override
    public OperationName name() {
        return OperationName.CHANGE_APPOINTMENT;
    }

    @Override
    public Activity apply(Records records) throws RefusedException {
        Activity before = records.activity(activity);
        records.about(records.prospect(before.prospect()).company());
        Activity told =
                before.withSubject(subject.strip()).with(before.followThrough().with(meeting));
        Activity after = told.withDue(due);
        boolean moved = !after.due().equals(before.due());
        Activity written = moved ? after.with(after.followThrough().notNotified()) : after;
        if (!written.equals(before)) {
            records.put(written);
        }
        if (moved) {
            new AppointmentParts(records, written).move();
        } else if (!before.meeting().location().equals(meeting.location())) {
            new AppointmentParts(records, written).tellAnew();
        }
        return written;
    }
}
