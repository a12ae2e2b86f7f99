package huni.work.prospect;

import huni.domain.ContactId;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Contact;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.domain.prospect.Standing;
import huni.work.Limits;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.Slot;
import java.util.Optional;

/**
 * A new prospect, at the top of its stage.
 *
 * @param company never blank
 * @param contact name of the first contact; blank for none
 * @param stage an open stage, refused if it is retired; empty for the pipeline's first one
 * @param note why it begins there; may be empty
 */
public record CreateProspect(String company, String contact, Optional<StageKey> stage, String note)
        implements Operation<ProspectId> {

    /** The same with nothing to be said about where it begins. */
    public CreateProspect(String company, String contact, Optional<StageKey> stage) {
        this(company, contact, stage, "");
    }

    @Override
    public OperationName name() {
        return OperationName.CREATE;
    }

    @Override
    public ProspectId apply(Records records) throws RefusedException {
        Limits.name(company);
        records.about(company.strip());
        StageKey first = stage.orElseGet(() -> records.pipeline().first().key());
        if (!records.pipeline().takes(first)) {
            throw new RefusedException(new Refusal.OfStage(Refusal.StageProblem.RETIRED, 0));
        }
        ProspectId id = new ProspectId(records.newId());
        Standing standing = Standing.begun(first, records.rank(first, new Slot.Top()), records.now());
        records.put(Prospect.begun(id, company, standing, records.settings().currency(), records.now()));
        records.put(new StageEvent(
                records.newId(),
                id,
                records.now().instant(),
                records.now().day(),
                Optional.empty(),
                first,
                StageEvent.Kind.CREATED,
                MoveSource.FORM,
                note,
                Optional.empty()));
        if (!contact.isBlank()) {
            records.put(new Contact(
                    new ContactId(records.newId()), id, contact.strip(), "", "", "", "", Authority.Role.UNKNOWN, 0, 0));
        }
        return id;
    }
}
