package huni.work.call;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.call.Call;
import huni.domain.call.CallOutcome;
import huni.domain.prospect.Prospect;
import huni.work.ContactRhythm;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import huni.work.activity.PlanActivity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A call that came to nothing more than its outcome: no answer, a machine, a wrong number, or they are to be called
 * back. It is a touch; the call that was planned for today or before is done with it, and one that is open ends with it.
 *
 * @param note may be empty
 * @param next when it is tried again
 */
public record LogAttempt(ProspectId prospect, CallOutcome outcome, String note, Optional<PlanActivity> next)
        implements Operation<UUID> {

    @Override
    public OperationName name() {
        return OperationName.CALL_ATTEMPT;
    }

    @Override
    public UUID apply(Records records) throws RefusedException {
        Prospect known = records.prospect(prospect);
        Instant now = records.now().instant();
        Call call = StoredCall.openOf(records, prospect)
                .orElseGet(() -> Call.begun(records.newId(), prospect, Optional.empty(), now));
        records.put(call.ended(now, outcome, StoredCall.happened(records, prospect, note.strip())));
        if (next.isPresent()) {
            next.get().apply(records);
        }
        records.put(records.prospect(prospect).touched(now));
        ContactRhythm.goOn(records, prospect);
        records.about(known.company());
        return call.id();
    }
}
