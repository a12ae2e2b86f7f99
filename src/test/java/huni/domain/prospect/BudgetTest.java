package huni.domain.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ProspectId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
                UNKNOWN.withPurchases(bought(900, 500, 100)));
    }

    @Test
    void onePurchaseTellsARangeAroundIt() {
        assertEquals(List.of(80_000, 100_000, 130_000), range(bought(100_000)));
        assertEquals(List.of(62_000, 78_000, 98_000), range(bought(78_000)));
        assertEquals(List.of(9_900, 12_000, 15_000), range(bought(12_345)));
    }

    @Test
    void twoPurchasesTellAtLeastThatWidthAroundTheirMean() {
        assertEquals(List.of(80_000, 100_000, 130_000), range(bought(99_000, 101_000)));
        assertEquals(List.of(50_000, 100_000, 150_000), range(bought(50_000, 150_000)));
    }

    @Test
    void threePurchasesTellTheirOwnRange() {
        assertEquals(List.of(98_000, 100_000, 100_000), range(bought(98_000, 100_000, 101_000)));
    }

    @Test
    void aWinAboveTheHighestAmountRaisesIt() {
        Budget known = UNKNOWN.typed(Optional.of(lira(100)), Optional.of(lira(500)), Optional.of(lira(900)));

        assertEquals(Optional.of(lira(1_200)), known.confirmed(lira(1_200)).high());
        assertEquals(Optional.of(lira(50)), known.confirmed(lira(50)).low());
    }

    @Test
    void anImportWithLowAboveHighTellsTheRangeBetweenThem() {
        Budget imported = UNKNOWN.imported(
                TRY, Optional.of(lira(900)), Optional.empty(), Optional.of(lira(100)), Certainty.INDICATED);

        assertEquals(Optional.of(lira(100)), imported.low());
        assertEquals(Optional.of(lira(900)), imported.high());
    }

    private static List<Integer> range(List<PastPurchase> purchases) {
        Budget told = UNKNOWN.withPurchases(purchases);
        return Stream.of(told.low(), told.likely(), told.high())
                .map(amount -> amount.orElseThrow().getAmountMajorInt())
                .toList();
    }

    @Test
    void whenTheLastPurchaseIsGoneSoIsTheBudgetItTold() {
        assertEquals(UNKNOWN, UNKNOWN.withPurchases(bought(500)).withPurchases(List.of()));
    }

    @Test
    void whatWasConfirmedStaysConfirmedWithoutPurchases() {
        Budget confirmed = UNKNOWN.withPurchases(bought(500)).withCertainty(Certainty.CONFIRMED);

        assertEquals(UNKNOWN.withCertainty(Certainty.CONFIRMED), confirmed.withPurchases(List.of()));
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

        assertEquals(said, said.withPurchases(bought(500)));
    }

    @Test
    void anImportedBudgetIsNotTakenAwayWithPurchases() {
        Budget imported = Budget.likely(lira(70), BudgetSource.IMPORTED, Certainty.INDICATED);

        assertEquals(imported, imported.withPurchases(List.of()));
    }

    @Test
    void twoBudgetsTogetherLoseNeitherAnAmountNorACertainty() {
        Budget amount = Budget.likely(lira(100), BudgetSource.STATED, Certainty.VAGUE);
        Budget certain = UNKNOWN.withCertainty(Certainty.CONFIRMED);

        assertEquals(certain, certain.combinedWith(UNKNOWN));
        assertEquals(certain, UNKNOWN.combinedWith(certain));
        assertEquals(amount.withCertainty(Certainty.CONFIRMED), certain.combinedWith(amount));
        assertEquals(amount.withCertainty(Certainty.CONFIRMED), amount.combinedWith(certain));
    }

    @Test
    void ofTwoAmountsTheMoreCertainCounts() {
        Budget vague = Budget.likely(lira(100), BudgetSource.STATED, Certainty.VAGUE);
        Budget sure = Budget.likely(lira(200), BudgetSource.STATED, Certainty.CONFIRMED);
        Budget alsoSure = Budget.likely(lira(300), BudgetSource.STATED, Certainty.CONFIRMED);

        assertEquals(sure, vague.combinedWith(sure));
        assertEquals(sure, sure.combinedWith(vague));
        assertEquals(sure, sure.combinedWith(alsoSure));
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

    @Test
    void whatIsTypedIsAnEstimateAndAtLeastVague() {
        Budget typed = UNKNOWN.typed(Optional.empty(), Optional.of(lira(500)), Optional.empty());

        assertEquals(BudgetSource.ESTIMATED, typed.source());
        assertEquals(Certainty.VAGUE, typed.certainty());
        Budget confirmed = typed.withCertainty(Certainty.CONFIRMED);
        assertEquals(
                Certainty.CONFIRMED,
                confirmed
                        .typed(Optional.empty(), Optional.of(lira(600)), Optional.empty())
                        .certainty());
    }

    @Test
    void anAmountTypedOverOneThatPurchasesToldFollowsThemNoLonger() {
        Budget typed =
                UNKNOWN.withPurchases(bought(500)).typed(Optional.empty(), Optional.of(lira(700)), Optional.empty());

        assertEquals(typed, typed.withPurchases(bought(100)));
    }

    @Test
    void anImportMakesABudgetAtLeastIndicatedAndLeavesOpenWhatItDoesNotTell() {
        Budget known = UNKNOWN.typed(Optional.of(lira(100)), Optional.of(lira(500)), Optional.empty());

        Budget imported =
                known.imported(TRY, Optional.empty(), Optional.of(lira(300)), Optional.empty(), Certainty.INDICATED);

        assertEquals(Optional.of(lira(100)), imported.low());
        assertEquals(Optional.of(lira(300)), imported.likely());
        assertEquals(Certainty.INDICATED, imported.certainty());
        CurrencyUnit euro = CurrencyUnit.EUR;
        Budget other = known.imported(
                euro, Optional.empty(), Optional.of(Money.of(euro, 9)), Optional.empty(), Certainty.INDICATED);
        assertEquals(Optional.empty(), other.low());
    }

    @Test
    void aWinConfirmsItsAmountAndKeepsTheOthersOfItsCurrency() {
        Budget known = UNKNOWN.typed(Optional.of(lira(100)), Optional.of(lira(500)), Optional.of(lira(900)));

        Budget won = known.confirmed(lira(450));

        assertEquals(
                new Budget(
                        TRY,
                        Optional.of(lira(100)),
                        Optional.of(lira(450)),
                        Optional.of(lira(900)),
                        BudgetSource.STATED,
                        Certainty.CONFIRMED),
                won);
        assertEquals(
                Optional.empty(), known.confirmed(Money.of(CurrencyUnit.EUR, 5)).high());
    }
}
