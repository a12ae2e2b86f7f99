package huni.work.activity;

import huni.domain.ActivityId;
import huni.domain.OperationName;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.prospect.Prospect;
import huni.work.ContactRhythm;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.time.Instant;
import java.util.Optional;

/**
 * A planned activity done or given up, and what is planned after it: one step of undo. Done is a touch. An appointment
 * that is done was held; given up, it takes what it carries with it.
 *
 * @param outcome what came of it; may be empty
 * @param next what comes next with the same prospect
 */
public record EndActivity(ActivityId activity, boolean done, String outcome, Optional<? extends StepPlan> next)
        implements Operation<Activity> {

    /** Ends it and plans nothing. */
    public EndActivity(ActivityId activity, boolean done, String outcome) {
        this(activity, done, outcome, Optional.empty());
    }

    @Override
    public OperationName name() {
        return done ? OperationName.DONE : OperationName.CANCEL;
    }

    @Override
    public Activity apply(Records records) throws RefusedException {
        Instant now = records.now().instant();
        Activity before = records.activity(activity);
        Activity ended = done ? held(before.done(outcome, now)) : before.cancelled(now);
        records.put(ended);
        if (ended.kind() == ActivityKind.APPOINTMENT) {
            AppointmentParts parts = new AppointmentParts(records, ended);
            if (done) {
                parts.held();
            } else {
                parts.drop();
            }
        }
        if (next.isPresent()) {
            next.get().apply(records);
        }
        Prospect prospect = records.prospect(before.prospect());
        records.about(prospect.company());
        if (done) {
            records.put(prospect.touched(now));
            ContactRhythm.goOn(records, prospect.id());
        }
        return ended;
    }

    private static Activity held(Activity ended) {
        return ended.kind() == ActivityKind.APPOINTMENT
                ? ended.with(ended.followThrough().heldAt(ended.at()))
                : ended;
    }
}
