package huni.work.prospect;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.Draft;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import huni.work.SharedField;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Keeps what is being typed somewhere until it is saved there, so that the end of the program does not take it. No step
 * of undo, and nothing that a screen shows.
 *
 * @param prospect whom it is about, if anybody
 * @param field where it is typed
 * @param content what is typed; empty forgets it
 * @param shown what stood there when typing began, if it is known; kept where others write it, too
 */
public record KeepDraft(Optional<ProspectId> prospect, String field, Optional<String> content, Optional<String> shown)
        implements Operation<Boolean> {

    /** Of something that is new. */
    public KeepDraft(Optional<ProspectId> prospect, String field, Optional<String> content) {
        this(prospect, field, content, Optional.empty());
    }

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
        String kept = Draft.fieldOf(field, records.others().map(SharedField.Others::me));
        UUID id = Draft.idOf(prospect, kept);
        if (content.isPresent()) {
            Optional<Draft> stored = records.find(Draft.class, id);
            records.put(new Draft(
                    id,
                    prospect,
                    kept,
                    content.get(),
                    records.others().flatMap(_ -> shown),
                    records.now().instant(),
                    stored.map(Draft::version).orElse(0L)));
        } else {
            // What was kept before there were several people has no sign.
            for (UUID one :
                    Stream.of(id, Draft.idOf(prospect, field)).distinct().toList()) {
                forget(records, one);
            }
        }
        return content.isPresent();
    }

    private static void forget(Records records, UUID draft) throws RefusedException {
        if (records.find(Draft.class, draft).isPresent()) {
            records.remove(Draft.class, draft);
        }
    }
}
