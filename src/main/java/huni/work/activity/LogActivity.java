package huni.work.activity;

import huni.domain.ActivityId;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;

/**
 * A note, or a call or e-mail that has just happened. It is a touch.
 *
 * @param body what was said; may be several lines
 */
public record LogActivity(ProspectId prospect, ActivityKind kind, String subject, String body)
        implements Operation<ActivityId> {

    @Override
    public OperationName name() {
        return kind == ActivityKind.NOTE ? OperationName.NOTE : OperationName.LOG;
    }

    @Override
    public ActivityId apply(Records records) throws RefusedException {
        ActivityId id = new ActivityId(records.newId());
        var now = records.now().instant();
        records.put(Activity.happened(id, prospect, kind, subject.strip(), body.strip(), now));
        var touched = records.prospect(prospect).touched(now);
        records.about(touched.company());
        records.put(touched);
        return id;
    }
}
