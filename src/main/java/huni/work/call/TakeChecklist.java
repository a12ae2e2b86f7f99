package huni.work.call;

import huni.domain.OperationName;
import huni.domain.call.Call;
import huni.domain.call.CallAnswer;
import huni.domain.checklist.ChecklistChoice;
import huni.domain.checklist.ChecklistHeading;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.util.Optional;
import java.util.UUID;

/**
 * Another checklist in an open call. What was answered so far stays and counts; a checklist that the call had before comes
 * back in the words it had then. {@link Refusal.Gone} if the call is finished or the checklist is not offered.
 *
 * @param checklist its key
 */
public record TakeChecklist(UUID call, String checklist) implements Operation<Boolean> {

    @Override
    public OperationName name() {
        return OperationName.CALL_CHECKLIST;
    }

    /** Whether it is another one than before. */
    @Override
    public Boolean apply(Records records) throws RefusedException {
        Call open = StoredCall.open(records, call);
        records.about(records.prospect(open.prospect()).company());
        if (ChecklistChoice.offered(records.all(ChecklistHeading.class)).stream()
                .noneMatch(heading -> heading.key().equals(checklist))) {
            throw new RefusedException(new Refusal.Gone());
        }
        if (StoredCall.checklist(records, open.edition()).equals(Optional.of(checklist))) {
            return false;
        }
        Optional<UUID> had = records.of(open.prospect(), CallAnswer.class).stream()
                .filter(answer -> answer.call().equals(call))
                .map(CallAnswer::edition)
                .filter(edition -> StoredCall.checklist(records, edition).equals(Optional.of(checklist)))
                .findFirst()
                .flatMap(edition -> edition);
        UUID edition = had.isPresent() ? had.get() : KeptEdition.of(records, checklist);
        records.put(open.withEdition(Optional.of(edition)));
        return true;
    }
}
