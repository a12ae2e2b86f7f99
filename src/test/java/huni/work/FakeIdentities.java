package huni.work;

import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.dossier.IdentityQuery;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.WaitingStep;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Who a row may be about, from the records of a fake ledger as they are when asked. */
public record FakeIdentities(FakeLedger ledger) implements IdentityQuery {

    @Override
    public boolean hasProspects() {
        return ledger.records().hasProspects();
    }

    @Override
    public List<Prospect> withExternalId(String externalId) {
        return ledger.records().withExternalId(externalId);
    }

    @Override
    public List<Prospect> called(String company) {
        return ledger.records().called(company);
    }

    @Override
    public List<Prospect> withPhone(String phoneE164) {
        return ledger.records().withPhone(phoneE164);
    }

    @Override
    public List<Prospect> withEmail(String email) {
        return ledger.records().withEmail(email);
    }

    @Override
    public void eachWithOwnFields(Consumer<Prospect> seen) {
        ledger.records().eachWithOwnFields(seen);
    }

    @Override
    public Set<WaitingStep.Sale> waitingSales() {
        return ledger.records().waitingSales();
    }

    @Override
    public List<WaitingStep> waiting(WaitingStep.Sale sale) {
        return ledger.records().waiting(sale);
    }

    @Override
    public Optional<Prospect> known(ProspectId prospect) {
        return ledger.records().known(prospect);
    }

    @Override
    public List<Contact> contacts(ProspectId prospect) {
        return ledger.records().contacts(prospect);
    }

    @Override
    public List<Activity> activities(ProspectId prospect) {
        return ledger.records().activities(prospect);
    }
}
