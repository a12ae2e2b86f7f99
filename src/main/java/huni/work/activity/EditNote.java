package huni.work.activity;

import huni.domain.ActivityId;
import huni.domain.OperationName;
import huni.domain.activity.Activity;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;

/**
 * What was written down about something that has happened, written otherwise. When it happened stays.
 *
 * @param words may be several lines
 */
public record EditNote(ActivityId activity, String words) implements Operation<Activity> {

    @Override
    public OperationName name() {
        return OperationName.EDIT_NOTE;
    }

    @Override
    public Activity apply(Records records) throws RefusedException {
        Activity before = records.activity(activity);
        Activity after = before.withBody(words.strip());
        if (!after.equals(before)) {
            records.put(after);
        }
        records.about(records.prospect(before.prospect()).company());
        return after;
    }
}
