package huni.work;

import huni.domain.ActivityId;
import huni.domain.activity.Activity;
import huni.domain.prospect.Prospect;
import java.time.Instant;

/**
 * A planned activity done or given up. Done is a touch.
 *
 * @param outcome what came of it; may be empty
 */
public record EndActivity(ActivityId activity, boolean done, String outcome) implements Operation<Activity> {

    @Override
    public String name() {
        return done ? "done" : "cancel";
    }

    @Override
    public Activity apply(Records records) throws RefusedException {
        Instant now = records.now().instant();
        Activity before = records.activity(activity);
        Activity ended = done ? before.done(outcome, now) : before.cancelled(now);
        records.put(ended);
        Prospect prospect = records.prospect(before.prospect());
        PlanActivity.keepNextStep(records, done ? prospect.touched(now) : prospect);
        return ended;
    }
}
