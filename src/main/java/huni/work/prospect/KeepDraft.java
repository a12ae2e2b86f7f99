package huni.work.prospect;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.Draft;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps what is being typed somewhere until it is saved there, so that the end of the program does not take it. No step
 * of undo, and nothing that a screen shows.
 *
 * @param prospect whom it is about, if anybody
 * @param field where it is typed
 * @param content what is typed; empty forgets it
 */
public record KeepDraft(Optional<ProspectId> prospect, String field, Optional<String> content)
        implements Operation<Boolean> {

    @Override
    public OperationName name() {
        return OperationName.DRAFT;
    }

    @Override
    public boolean isStep() {
        return false;
    }

    @Override
    public Boolean apply(Records records) throws RefusedException {
        UUID id = Draft.idOf(prospect, field);
        Optional<Draft> stored = records.find(Draft.class, id);
        if (content.isPresent()) {
            records.put(new Draft(
                    id,
                    prospect,
                    Draft.fieldOf(field),
                    content.get(),
                    records.now().instant(),
                    stored.map(Draft::version).orElse(0L)));
        } else if (stored.isPresent()) {
            records.remove(Draft.class, id);
        }
        return content.isPresent();
    }
}
