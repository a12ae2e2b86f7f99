package huni.domain.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ProspectId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");
    private static final Budget UNKNOWN = Budget.unknown(TRY);

    @Test
    void purchasesTellTheLeastTheMedianAndTheMost() {
        assertEquals(
                new Budget(
                        TRY,
                        Optional.of(lira(100)),
                        Optional.of(lira(500)),
                        Optional.of(lira(900)),
                        BudgetSource.PAST_PURCHASES,
                        Certainty.INDICATED),
                UNKNOWN.told(bought(900, 100)));
    }

    @Test
    void whenTheLastPurchaseIsGoneSoIsTheBudgetItTold() {
        assertEquals(UNKNOWN, UNKNOWN.told(bought(500)).told(List.of()));
    }

    @Test
    void whatWasConfirmedStaysConfirmedWithoutPurchases() {
        Budget confirmed = UNKNOWN.told(bought(500)).known(Certainty.CONFIRMED);

        assertEquals(UNKNOWN.known(Certainty.CONFIRMED), confirmed.told(List.of()));
    }

    @Test
    void aRangeThatWasSaidIsNotOverwrittenByPurchases() {
        Budget said = new Budget(
                TRY,
                Optional.of(lira(10_000)),
                Optional.empty(),
                Optional.of(lira(20_000)),
                BudgetSource.STATED,
                Certainty.CONFIRMED);

        assertEquals(said, said.told(bought(500)));
    }

    @Test
    void anImportedBudgetIsNotTakenAwayWithPurchases() {
        Budget imported = Budget.likely(lira(70), BudgetSource.IMPORTED, Certainty.INDICATED);

        assertEquals(imported, imported.told(List.of()));
    }

    @Test
    void twoBudgetsTogetherLoseNeitherAnAmountNorACertainty() {
        Budget amount = Budget.likely(lira(100), BudgetSource.STATED, Certainty.VAGUE);
        Budget certain = UNKNOWN.known(Certainty.CONFIRMED);

        assertEquals(certain, certain.and(UNKNOWN));
        assertEquals(certain, UNKNOWN.and(certain));
        assertEquals(amount.known(Certainty.CONFIRMED), certain.and(amount));
        assertEquals(amount.known(Certainty.CONFIRMED), amount.and(certain));
    }

    @Test
    void ofTwoAmountsTheMoreCertainCounts() {
        Budget vague = Budget.likely(lira(100), BudgetSource.STATED, Certainty.VAGUE);
        Budget sure = Budget.likely(lira(200), BudgetSource.STATED, Certainty.CONFIRMED);
        Budget alsoSure = Budget.likely(lira(300), BudgetSource.STATED, Certainty.CONFIRMED);

        assertEquals(sure, vague.and(sure));
        assertEquals(sure, sure.and(vague));
        assertEquals(sure, sure.and(alsoSure));
    }

    private static List<PastPurchase> bought(int... amounts) {
        return IntStream.of(amounts)
                .mapToObj(amount -> new PastPurchase(
                        new UUID(0, amount), new ProspectId(new UUID(0, 1)), "x", 2020, lira(amount), 1))
                .toList();
    }

    private static Money lira(int amount) {
        return Money.of(TRY, amount);
    }
}
