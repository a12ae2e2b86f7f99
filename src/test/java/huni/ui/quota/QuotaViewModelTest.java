package huni.ui.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.dossier.ListScope;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.ui.quota.QuotaPage.Line;
import huni.ui.quota.QuotaPage.Tile;
import huni.ui.quota.QuotaViewModel.TypedTier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What the screen of the quota says, and what follows from what is typed in it. */
class QuotaViewModelTest {

    private final SampleQuota quota = new SampleQuota(Locale.US);

    private static String figure(QuotaPage.Lines lines, String name) {
        return lines.lines().stream()
                .filter(line -> line.name().startsWith(name))
                .map(Line::figure)
                .findFirst()
                .orElseThrow();
    }

    private void set(String amount, Quota.Measure measure, QuotaPeriod period) {
        quota.viewModel.setQuota(amount, measure, period, "", Optional.empty(), quota.form);
    }

    private void earn(TypedTier... tiers) {
        quota.viewModel.setCommission(List.of(tiers), quota.form);
    }

    @Test
    void withoutAQuotaThereIsNoPageButItWasRead() {
        assertEquals(Optional.empty(), quota.read());
        assertTrue(quota.viewModel.readProperty().get());
    }

    @Test
    void theFourNumbersLeadToTheirListsAndTheirMath() {
        QuotaPage page = quota.withSales().read().orElseThrow();

        assertEquals("November quota", page.name());
        assertEquals(
                List.of("won", "expected", "build", "chance"),
                page.cards().stream().map(Tile::key).toList());
        assertEquals("₺120,000", page.cards().getFirst().figure());
        assertEquals("40% of the quota", page.cards().getFirst().note());
        for (Tile card : page.cards()) {
            assertEquals(card.figure(), card.math().parts().getFirst().figure(), card.key());
        }
        quota.viewModel.open(page.cards().get(1).list().orElseThrow());
        assertEquals(3, ((ListScope.Chosen) quota.opened.getFirst()).prospects().size());
        assertEquals(
                "Show the 3 prospects", page.cards().get(1).list().orElseThrow().words());
    }

    @Test
    void whatItTakesStandsWithTheNumbersPutIn() {
        QuotaPage page = quota.withSales().read().orElseThrow();

        assertEquals("1.4", figure(page.effort().lines(), "… entered"));
        assertEquals("5.2", figure(page.effort().lines(), "… made"));
        String calls = page.effort().math().parts().get(1).sentences().getFirst();
        assertEquals(
                "80 calls with prospects that began the day in the first stage, in the last 91 days; 20 came to"
                        + " Decision maker for the first time.",
                calls);
        assertTrue(page.effort().math().plain().contains(calls));
    }

    @Test
    void thePeriodBeforeStandsBesideWhatWasExpectedOfIt() {
        QuotaPage.Lines past = quota.withSales().read().orElseThrow().past().lines();

        assertEquals("₺310,000 of ₺300,000, reached", past.lines().getFirst().figure());
        assertEquals("held", past.lines().get(1).figure());
        assertTrue(past.note().endsWith("The range kept first held 1 of your last 1 periods of which one was kept."));
    }

    @Test
    void aQuotaIsSetFromTodayOnAndAWrongAmountIsRefused() {
        quota.withSales().read();

        set("85k", Quota.Measure.MONEY, QuotaPeriod.WEEK);
        quota.tasks.runAll();
        Quota set = quota.ledger.records().quota().orElseThrow();
        assertEquals(Money.of(SampleStrip.TRY, 85_000), set.target());
        assertEquals(QuotaPeriod.WEEK, set.period());
        set("0", Quota.Measure.MONEY, QuotaPeriod.WEEK);
        assertEquals(List.of("done", "Write an amount above zero, such as 300,000 or 85k."), quota.answers);
    }

    @Test
    void aQuotaOfSalesIsAWholeNumberOfThem() {
        quota.withSales().read();

        set("12", Quota.Measure.SALES, QuotaPeriod.QUARTER);
        quota.tasks.runAll();
        Quota set = quota.ledger.records().quota().orElseThrow();
        assertEquals(Quota.Measure.SALES, set.measure());
        assertEquals(Money.of(SampleStrip.TRY, 12), set.target());
        assertEquals("12", quota.viewModel.typed(set));
        for (String none : List.of("0", "2.5", "twelve", "")) {
            set(none, Quota.Measure.SALES, QuotaPeriod.QUARTER);
            assertEquals("Write a whole number of sales above zero, such as 12.", quota.answers.getLast());
        }
    }

    @Test
    void tiersThatAreTypedSayWhatIsEarned() {
        quota.withSales().read();

        earn(new TypedTier("0", "5"), new TypedTier("100", "7"), new TypedTier("", ""));
        quota.tasks.runAll();
        QuotaPage.Lines earned = quota.read().orElseThrow().earned().lines();

        assertEquals("₺6,000", figure(earned, "On what is won"));
        assertEquals("₺180,000 to go", figure(earned, "Next tier: from 100% of the quota, 7%"));
        earn(new TypedTier("0", "x"));
        earn(new TypedTier("0", "5"), new TypedTier("0", "6"));
        String wrong = "Write two numbers in each line that you use, and no attainment twice.";
        assertEquals(List.of("done", wrong, wrong), quota.answers);
    }

    @Test
    void theMathOfTheCommissionPutsTheTiersIntoIt() {
        quota.withSales().read();
        earn(new TypedTier("0", "5"), new TypedTier("50", "7"));
        quota.tasks.runAll();

        QuotaMath math = quota.read().orElseThrow().earned().math().orElseThrow();
        QuotaMath.Part all = math.parts().getLast();
        assertEquals("₺14,596", all.figure());
        assertEquals(
                List.of("From 0% of the quota", "From 50% of the quota"),
                all.sum().stream().map(QuotaMath.Addend::name).toList());
        assertEquals("₺150,000 × 5%", all.sum().getFirst().how());
        assertTrue(math.plain().contains("From 0% of the quota · ₺150,000 × 5% · ₺7,500"), math.plain());
    }

    @Test
    void theChartsAndTheSteadinessHaveTheirMathToBeCopied() {
        QuotaPage page = quota.withSales().read().orElseThrow();

        for (QuotaPage.Chart chart : page.charts()) {
            assertEquals(
                    chart.lines().stream().map(Line::figure).toList(),
                    chart.math().parts().getFirst().sum().stream()
                            .map(QuotaMath.Addend::amount)
                            .toList(),
                    chart.key());
            assertTrue(chart.math().plain().contains(chart.definition()), chart.key());
        }
        QuotaMath.Part steady = page.effort().math().parts().getLast();
        assertEquals("New prospects a week, median of 8 (7 at zero)", steady.name());
        assertEquals(8, steady.sum().size());
    }
}
