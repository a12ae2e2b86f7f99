package huni.work.call;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.call.Call;
import huni.domain.call.CallAnswer;
import huni.domain.call.KnownBefore;
import huni.domain.checklist.ChecklistChoice;
import huni.domain.checklist.ChecklistEdition;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.prospect.Prospect;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A call begun with a prospect, or the one that is open continued: a prospect has one open call at most. It keeps the
 * questions as they are now. Another checklist takes the place of the first one as long as nothing was answered.
 *
 * @param checklist key of the checklist; empty for the one of the prospect's stage
 */
public record BeginCall(ProspectId prospect, Optional<String> checklist) implements Operation<UUID> {

    /** With the checklist of the prospect's stage. */
    public BeginCall(ProspectId prospect) {
        this(prospect, Optional.empty());
    }

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
            continueWith(records, open.get());
            return open.get().id();
        }
        List<ChecklistHeading> all = records.all(ChecklistHeading.class);
        Optional<String> key = checklist.or(
                () -> ChecklistChoice.in(known.standing().stage(), all).map(ChecklistHeading::key));
        UUID id = records.newId();
        records.put(
                Call.begun(id, prospect, edition(records, key), records.now().instant()));
        records.put(KnownBefore.of(id, known));
        return id;
    }

    private void continueWith(Records records, Call open) throws RefusedException {
        boolean answered = records.of(prospect, CallAnswer.class).stream()
                .anyMatch(answer -> answer.call().equals(open.id()));
        Optional<String> present = open.edition()
                .flatMap(edition -> records.find(ChecklistEdition.class, edition))
                .map(ChecklistEdition::checklist);
        if (!answered && checklist.isPresent() && !checklist.equals(present)) {
            records.put(open.withEdition(edition(records, checklist)));
        }
    }

    private static Optional<UUID> edition(Records records, Optional<String> key) throws RefusedException {
        return key.isEmpty() ? Optional.empty() : Optional.of(KeptEdition.of(records, key.get()));
    }
}
