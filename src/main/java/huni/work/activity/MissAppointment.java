package huni.work.activity;

import huni.domain.ActivityId;
import huni.domain.OperationName;
import huni.domain.activity.Activity;
import huni.domain.prospect.Prospect;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.time.Instant;
import java.util.Optional;

/**
 * An appointment that did not take place, and the new one: one step of undo. Nothing that the missed one carries is left
 * to be done. One that was ended since is refused.
 *
 * @param why may be empty
 * @param next the appointment in its place
 */
public record MissAppointment(ActivityId activity, String why, Optional<BookAppointment> next)
        implements Operation<Activity> {

    @Override
    public OperationName name() {
        return OperationName.MISSED;
    }

    @Override
    public Activity apply(Records records) throws RefusedException {
        Instant now = records.now().instant();
        Activity before = records.activity(activity);
        Prospect prospect = records.prospect(before.prospect());
        if (!before.isPlanned()) {
            throw new RefusedException(new Refusal.ChangedSince(prospect.company()));
        }
        Activity missed = before.cancelled(now).with(before.followThrough().missedAt(now));
        Activity told = why.isBlank() ? missed : missed.withBody(why.strip());
        records.put(told);
        new AppointmentParts(records, told).drop();
        if (next.isPresent()) {
            next.get().apply(records);
        }
        records.about(prospect.company());
        return told;
    }
}
