package huni.work.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huni.domain.ProspectId;
import huni.work.FakeLedger;
import huni.work.FakePrices;
import huni.work.Outcome;
import huni.work.Workspace;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A rate told beside a prospect's purchases. */
class EditCurrencyRateTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));
    private static final CurrencyUnit LIRA = CurrencyUnit.of("TRY");

    private final FakeLedger ledger = new FakeLedger();
    private final Workspace workspace = new Workspace(ledger, CLOCK, Runnable::run);
    private final ProspectId id = create();

    private ProspectId create() {
        if (workspace.perform(new CreateProspect("Ege", "", Optional.empty()))
                instanceof Outcome.Done<ProspectId> done) {
            return done.result();
        }
        throw new AssertionError("refused");
    }

    private void tell(String rate) {
        workspace.perform(new EditCurrencyRate(
                id,
                "EUR",
                "TRY",
                2024,
                Optional.of(rate).filter(r -> !r.isEmpty()).map(BigDecimal::new)));
    }

    private Optional<Money> likely() {
        return ledger.records().prospects().getFirst().budget().likely();
    }

    @Test
    void theBudgetFollowsTheRateWhenItIsToldCorrectedAndTakenAway() {
        workspace.perform(new RecordPurchase(id, "Servers", 2024, Money.of(CurrencyUnit.EUR, 1_000)));
        assertEquals(Optional.empty(), likely());

        tell("35.2");
        assertEquals(Optional.of(Money.of(LIRA, 35_000)), likely(), "two digits of 35,200 are known");
        tell("40");
        assertEquals(Optional.of(Money.of(LIRA, 40_000)), likely());

        tell("");
        assertEquals(Optional.empty(), new FakePrices(ledger).rates().rate(CurrencyUnit.EUR, LIRA, 2024));
        workspace.undo();
        assertEquals(
                Optional.of(new BigDecimal("40")),
                new FakePrices(ledger).rates().rate(CurrencyUnit.EUR, LIRA, 2024));
    }

    @Test
    void whatIsNoRateIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> tell("0"));
        assertThrows(IllegalArgumentException.class, () -> tell("-3"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new EditCurrencyRate(id, "EUR", "EUR", 2024, Optional.of(BigDecimal.ONE)));
    }
}
