package huni.work.activity;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.domain.activity.NextStep;
import huni.domain.prospect.Prospect;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.Optional;

/**
 * Something planned with a prospect.
 *
 * @param subject one line; may be empty
 * @param incentive what is given, only for {@link ActivityKind#INCENTIVE}
 */
public record PlanActivity(
        ProspectId prospect, ActivityKind kind, String subject, Due due, Optional<Incentive> incentive)
        implements Operation<ActivityId> {

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public ActivityId apply(Records records) throws RefusedException {
        ActivityId id = write(records);
        keepNextStep(records, records.prospect(prospect));
        return id;
    }

    /** Writes the activity alone; the next step of its prospect is still to be kept. */
    ActivityId write(Records records) throws RefusedException {
        ActivityId id = new ActivityId(records.newId());
        Activity planned = Activity.planned(
                id, prospect, kind, subject.strip(), due, records.now().instant());
        records.put(incentive.map(planned::giving).orElse(planned));
        return id;
    }

    /** Writes the prospect with its earliest planned activity, if it is another one than before. */
    public static void keepNextStep(Records records, Prospect prospect) throws RefusedException {
        records.about(prospect.company());
        records.put(prospect.next(NextStep.of(records.planned(prospect.id()))));
    }
}
