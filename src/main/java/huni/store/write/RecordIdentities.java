package huni.store.write;

import static huni.store.write.DatabaseRefusedException.asked;

import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.dossier.IdentityQuery;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.WaitingStep;
import huni.store.rows.Identities;
import huni.store.rows.LookUp;
import huni.store.rows.SearchWords;
import huni.store.rows.WaitingStepRows;
import huni.work.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Who a row of a file may be about, inside one transaction. */
final class RecordIdentities implements IdentityQuery {

    private final StoredRecords records;
    private final RowWriter writing;

    RecordIdentities(StoredRecords records, RowWriter writing) {
        this.records = records;
        this.writing = writing;
    }

    @Override
    public boolean hasProspects() {
        return asked(() -> {
            writing.writePending();
            return Identities.hasProspects(writing.sql());
        });
    }

    @Override
    public List<Prospect> withExternalId(String externalId) {
        writing.looksUp(LookUp.EXTERNAL_ID);
        return writing.mayKnow(externalId) ? found(Identities.EXTERNAL_ID, externalId) : List.of();
    }

    @Override
    public List<Prospect> called(String company) {
        writing.looksUp(LookUp.NAME);
        return found(Identities.NAME, SearchWords.name(company));
    }

    @Override
    public List<Prospect> withPhone(String phoneE164) {
        writing.looksUp(LookUp.CONTACT);
        return found(Identities.PHONE, phoneE164);
    }

    @Override
    public List<Prospect> withEmail(String email) {
        writing.looksUp(LookUp.CONTACT);
        return found(Identities.EMAIL, SearchWords.email(email));
    }

    private List<Prospect> found(String query, String wanted) {
        return asked(() -> {
            writing.writePending();
            return Identities.found(writing.sql(), query, wanted);
        });
    }

    @Override
    public void eachWithOwnFields(Consumer<Prospect> seen) {
        asked(() -> {
            writing.writePending();
            Identities.eachWithOwnFields(writing.sql(), seen);
            return seen;
        });
    }

    @Override
    public Set<WaitingStep.Sale> waitingSales() {
        return asked(() -> WaitingStepRows.sales(writing.sql()));
    }

    @Override
    public List<WaitingStep> waiting(WaitingStep.Sale sale) {
        return asked(() -> WaitingStepRows.of(writing.sql(), sale));
    }

    @Override
    public Optional<Prospect> known(ProspectId prospect) {
        try {
            return Optional.of(records.prospect(prospect));
        } catch (RefusedException notThere) {
            return Optional.empty();
        }
    }

    @Override
    public List<Contact> contacts(ProspectId prospect) {
        return records.contacts(prospect);
    }

    @Override
    public List<Activity> activities(ProspectId prospect) {
        return records.activities(prospect);
    }
}
