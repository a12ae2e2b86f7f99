package huni.work.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Prospect;
import huni.work.FakeLedger;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Workspace;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class MergeProspectsTest {

    private static final CurrencyUnit LIRA = CurrencyUnit.of("TRY");

    private final FakeLedger ledger = new FakeLedger();
    private final Workspace workspace =
            new Workspace(ledger, () -> Instant.parse("2026-11-23T09:00:00Z"), Runnable::run);
    private final ProspectId kept = done(new CreateProspect("Ege", "", Optional.empty()));
    private final ProspectId twin = done(new CreateProspect("Ege A.Ş.", "", Optional.empty()));

    @Test
    void whatIsConfirmedOfTheKeptOneStaysConfirmed() {
        done(EditProspect.budgetCertainty(kept, Certainty.CONFIRMED));

        done(new MergeProspects(kept, twin));

        assertEquals(Certainty.CONFIRMED, read(kept).budget().certainty());
    }

    @Test
    void thePurchasesOfBothTellTheBudgetTogether() {
        done(new RecordPurchase(kept, "x", 2020, Money.of(LIRA, 100)));
        done(new RecordPurchase(twin, "y", 2021, Money.of(LIRA, 900)));

        done(new MergeProspects(kept, twin));

        assertEquals(Optional.of(Money.of(LIRA, 500)), read(kept).worth());
        assertEquals(Optional.of(Money.of(LIRA, 900)), read(kept).budget().high());
    }

    @Test
    void withTheLastPurchaseTheBudgetItToldGoes() {
        UUID purchase = done(new RecordPurchase(kept, "x", 2020, Money.of(LIRA, 100)));

        done(new RemovePurchase(kept, purchase));

        assertEquals(Optional.empty(), read(kept).worth());
    }

    @Test
    void theNameInAnotherProgramIsTakenOverSoThatTheNextImportFindsIt() {
        done(named(twin, "D-2"));

        done(new MergeProspects(kept, twin));

        assertEquals(Optional.of(kept), ledger.records().byExternalId("D-2"));
    }

    @Test
    void theKeptOneKeepsItsOwnNameInAnotherProgram() {
        done(named(kept, "D-1"));
        done(named(twin, "D-2"));

        done(new MergeProspects(kept, twin));

        assertEquals("D-1", read(kept).origin().externalId());
    }

    private static EditProspect named(ProspectId id, String externalId) {
        return new EditProspect(
                id, OperationName.SOURCE, (p, _) -> p.with(p.origin().withExternalId(externalId)));
    }

    private <R> R done(Operation<R> operation) {
        if (workspace.perform(operation) instanceof Outcome.Done<R>(R result, var _)) {
            return result;
        }
        throw new AssertionError("refused: " + operation);
    }

    private Prospect read(ProspectId id) {
        return ledger.records().stored(id).orElseThrow();
    }
}
