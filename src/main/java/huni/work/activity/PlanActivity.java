package huni.work.activity;

import huni.domain.ActivityId;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.Optional;

/**
 * Something planned with a prospect; an appointment is booked with all that it carries, as {@link BookAppointment} does.
 *
 * @param subject one line; may be empty
 * @param incentive what is given, only for {@link ActivityKind#INCENTIVE}
 */
public record PlanActivity(
        ProspectId prospect, ActivityKind kind, String subject, Due due, Optional<Incentive> incentive)
        implements StepPlan {

    @Override
    public OperationName name() {
        return kind == ActivityKind.APPOINTMENT ? OperationName.BOOK : OperationName.PLAN;
    }

    @Override
    public ActivityId apply(Records records) throws RefusedException {
        if (kind == ActivityKind.APPOINTMENT) {
            return new BookAppointment(prospect, subject, due).apply(records);
        }
        records.about(records.prospect(prospect).company());
        ActivityId id = new ActivityId(records.newId());
        Activity planned = Activity.planned(
                id, prospect, kind, subject.strip(), due, records.now().instant());
        records.put(incentive.map(planned::withIncentive).orElse(planned));
        return id;
    }
}
