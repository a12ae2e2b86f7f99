package huni.work.activity;

import huni.domain.ActivityId;
import huni.domain.Moment;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.domain.prospect.Prospect;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * An incentive given, and the call that follows it up: one step of undo. It is a touch.
 *
 * @param subject what it is, one line; may be empty
 * @param on the day it was given, in the workspace's zone; an earlier one stands in the history at noon, for a later one
 *     it is planned
 * @param followUp when to ask what came of it
 */
public record GiveIncentive(
        ProspectId prospect, Incentive given, String subject, LocalDate on, Optional<PlanActivity> followUp)
        implements Operation<ActivityId> {

    @Override
    public OperationName name() {
        return OperationName.GIVE;
    }

    @Override
    public ActivityId apply(Records records) throws RefusedException {
        ActivityId id = new ActivityId(records.newId());
        records.put(activity(id, records.now()).withIncentive(given));
        if (followUp.isPresent()) {
            followUp.get().apply(records);
        }
        Prospect touched = records.prospect(prospect).touched(records.now().instant());
        records.about(touched.company());
        records.put(touched);
        return id;
    }

    private Activity activity(ActivityId id, Moment now) {
        if (on.isAfter(now.day())) {
            return Activity.planned(id, prospect, ActivityKind.INCENTIVE, subject.strip(), Due.on(on), now.instant());
        }
        Instant at = on.equals(now.day())
                ? now.instant()
                : on.atTime(LocalTime.NOON).atZone(now.zone()).toInstant();
        return Activity.happened(id, prospect, ActivityKind.INCENTIVE, subject.strip(), "", at);
    }
}
