package huni.work.call;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.call.Call;
import huni.domain.call.KnownBefore;
import huni.domain.checklist.ChecklistChoice;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.prospect.Prospect;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.Optional;
import java.util.UUID;

/**
 * A call begun with a prospect, or the one that is open continued: a prospect has one open call at most. It keeps the
 * questions of the first checklist that opens in the prospect's stage as they are now; where none does, it has none until
 * one is taken ({@link TakeChecklist}).
 */
public record BeginCall(ProspectId prospect) implements Operation<UUID> {

    @Override
    public OperationName name() {
        return OperationName.BEGIN_CALL;
    }

    @Override
    public UUID apply(Records records) throws RefusedException {
        Prospect known = records.prospect(prospect);
        records.about(known.company());
        Optional<Call> open = StoredCall.openOf(records, prospect);
        if (open.isPresent()) {
            return open.get().id();
        }
        Optional<ChecklistHeading> opens =
                ChecklistChoice.in(known.standing().stage(), records.all(ChecklistHeading.class));
        Optional<UUID> edition = opens.isEmpty()
                ? Optional.empty()
                : Optional.of(KeptEdition.of(records, opens.get().key()));
        UUID id = records.newId();
        records.put(Call.begun(id, prospect, edition, records.now().instant()));
        records.put(KnownBefore.of(id, known));
        return id;
    }
}
