package huni.work.prospect;

import huni.domain.ActivityId;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;

/**
 * Somebody is addressed although they said that they may not be: that stands in the timeline. It is no touch.
 *
 * @param words who was addressed how, in a sentence
 */
public record OverrideConsent(ProspectId prospect, String words) implements Operation<ActivityId> {

    @Override
    public OperationName name() {
        return OperationName.OVERRIDE_CONSENT;
    }

    @Override
    public ActivityId apply(Records records) throws RefusedException {
        records.about(records.prospect(prospect).company());
        ActivityId id = new ActivityId(records.newId());
        records.put(Activity.happened(
                id,
                prospect,
                ActivityKind.NOTE,
                "",
                words.strip(),
                records.now().instant()));
        return id;
    }
}
