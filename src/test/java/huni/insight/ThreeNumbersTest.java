package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.Closing;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.domain.quota.QuotaQuery.DaysToWon;
import huni.domain.quota.QuotaQuery.OpenValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ThreeNumbersTest {

    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DaySpan NOVEMBER = QuotaPeriod.MONTH.around(TODAY);
    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final StageKey CLOSING = new StageKey("closing");
    private static final StageKey LEAD = new StageKey("lead");
    private static final Probabilities NO_HISTORY = Probabilities.of(PIPELINE, List.of());
    private static final CloseDates DATES = new CloseDates(PIPELINE, List.of(), TODAY);

    private static final List<OpenValue> VECTOR = List.of(
            open(1, "100000", "0.6"),
            open(2, "60000", "0.4"),
            open(3, "40000", "0.3"),
            open(4, "40000", "0.3"),
            open(5, "25000", "0.2"),
            open(6, "25000", "0.2"),
            open(7, "20000", "0.5"));

    @Test
    void theVectorOfTheDefinitions() {
        ThreeNumbers numbers = of(300_000, 120_000, VECTOR);

        assertEquals(lira(120_000), numbers.won());
        assertEquals(lira(128_000), numbers.expected());
        assertEquals(lira(180_000), numbers.gap());
        assertEquals(lira(52_000), numbers.toBuild());
        assertEquals(7, numbers.carrying());
        assertEquals(1.722, numbers.coverage().orElseThrow(), 0.0005);
        assertEquals(0.267888, numbers.chance(), 0.0000005);
        assertEquals(
                List.of(lira(40_000), lira(125_000), lira(210_000)),
                List.of(
                        numbers.outlook().p10(),
                        numbers.outlook().p50(),
                        numbers.outlook().p90()));
        assertEquals(Optional.of(new ThreeNumbers.Biggest(id(1), lira(60_000))), numbers.biggest());
        assertEquals(0.46875, numbers.concentration().orElseThrow(), 1e-12);
        assertEquals(OptionalLong.of(10), numbers.newProspectsNeeded(lira(45_000), new Share(12, 100)));
    }

    @Test
    void theChanceIsTheSameAsWhenEveryOutcomeIsCounted() {
        double chance = 0;
        for (int outcome = 0; outcome < 1 << VECTOR.size(); outcome++) {
            double p = 1;
            long sum = 0;
            for (int i = 0; i < VECTOR.size(); i++) {
                double own = VECTOR.get(i).manualProbability().orElseThrow().doubleValue();
                boolean wins = (outcome >> i & 1) == 1;
                p *= wins ? own : 1 - own;
                sum += wins ? VECTOR.get(i).worth().longValueExact() : 0;
            }
            chance += sum >= 180_000 ? p : 0;
        }

        assertEquals(chance, of(300_000, 120_000, VECTOR).chance(), 1e-9);
    }

    @Test
    void amountsThatFitNoGridAreOffByLessThanAGridCell() {
        List<OpenValue> odd = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            odd.add(open(i, (1000 + i * 37) + ".%02d".formatted(i % 100), "0.3"));
        }
        double mean =
                odd.stream().mapToDouble(o -> o.worth().doubleValue() * 0.3).sum();

        Outlook outlook = of(500_000, 0, odd).outlook();

        assertEquals(mean, outlook.p50().getAmount().doubleValue(), mean * 0.01);
        assertTrue(outlook.p10().isLessThan(outlook.p50()) && outlook.p50().isLessThan(outlook.p90()), "" + outlook);
    }

    @Test
    void manyProspectsGiveNearlyTheSameByTheNormalDistribution() {
        List<OpenValue> thousand = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            thousand.add(open(i, "1000", "0.3"));
        }
        List<OpenValue> oneMore = new ArrayList<>(thousand);
        oneMore.add(open(1000, "1000", "0"));

        assertEquals(of(300_000, 0, thousand).chance(), of(300_000, 0, oneMore).chance(), 0.02);
    }

    @Test
    void oneAmountBeyondAllMeasureStillGivesTheChance() {
        Outlook outlook = of(300_000, 0, List.of(open(1, "99999999999999999.99", "0.25"), open(2, "300000", "0.5")))
                .outlook();

        assertEquals(0.625, outlook.chance(), 1e-9);
        assertEquals(
                lira(300_000).getAmount().doubleValue(),
                outlook.p50().getAmount().doubleValue(),
                1e13);
    }

    @Test
    void withTheQuotaReachedNothingIsToBeBuilt() {
        ThreeNumbers numbers = of(300_000, 310_000, VECTOR);

        assertEquals(lira(0), numbers.gap());
        assertEquals(lira(0), numbers.toBuild());
        assertEquals(1.0, numbers.chance());
        assertEquals(OptionalDouble.empty(), numbers.coverage());
    }

    @Test
    void withNothingOpenThereIsNoChanceAndNoBiggest() {
        ThreeNumbers numbers = of(300_000, 0, List.of());

        assertEquals(lira(300_000), numbers.toBuild());
        assertEquals(0.0, numbers.chance());
        assertEquals(Optional.empty(), numbers.biggest());
        assertEquals(OptionalDouble.empty(), numbers.concentration());
        assertEquals(lira(0), numbers.outlook().p90());
    }

    @Test
    void everyOpenProspectIsExpectedByItsChanceAndHalfOfItIfItDecidesLater() {
        ThreeNumbers numbers = of(
                300_000,
                0,
                List.of(
                        deciding(1, CLOSING, Optional.empty()),
                        deciding(2, CLOSING, Optional.of(LocalDate.of(2026, 10, 25))),
                        deciding(3, CLOSING, Optional.of(TODAY)),
                        deciding(4, CLOSING, Optional.of(LocalDate.of(2026, 11, 30))),
                        deciding(5, CLOSING, Optional.of(LocalDate.of(2026, 12, 1))),
                        deciding(6, LEAD, Optional.of(LocalDate.of(2026, 12, 1)))));

        assertEquals(lira(30_000 + 3_750 + 250), numbers.expected());
        assertEquals(6, numbers.open());
        assertEquals(5, numbers.carrying(), "a lead that decides later carries 2.5 %");
        assertEquals(lira(50_000), numbers.carryingWorth());
    }

    private static OpenValue deciding(int number, StageKey stage, Optional<LocalDate> by) {
        return new OpenValue(id(number), stage, new BigDecimal("10000"), Optional.empty(), by);
    }

    @Test
    void aDecisionDateThatHasPassedSaysNothingOfTheClosing() {
        assertEquals(TODAY.plusDays(7), DATES.expected(deciding(1, CLOSING, Optional.of(TODAY.minusDays(1)))));
        assertEquals(TODAY, DATES.expected(deciding(1, CLOSING, Optional.of(TODAY))));
    }

    @Test
    void withoutADecisionDateAProspectClosesAfterTheMedianDaysOfItsStageElseAfterItsStagesDays() {
        CloseDates dates = new CloseDates(PIPELINE, List.of(new DaysToWon(CLOSING, 5, 12)), TODAY);
        OpenValue closing = new OpenValue(id(1), CLOSING, BigDecimal.TEN, Optional.empty(), Optional.empty());
        OpenValue lead = new OpenValue(id(2), LEAD, BigDecimal.TEN, Optional.empty(), Optional.empty());

        assertEquals(TODAY.plusDays(5), dates.expected(closing));
        assertEquals(TODAY.plusDays(7 + 7 + 7 + 10 + 7), dates.expected(lead));
    }

    @Test
    void withoutAnyWinNobodyKnowsHowManyNewProspectsItTakes() {
        ThreeNumbers numbers = of(300_000, 120_000, VECTOR);

        assertEquals(OptionalLong.empty(), numbers.newProspectsNeeded(lira(0), new Share(0, 0)));
        assertEquals(OptionalLong.empty(), numbers.newProspectsNeeded(lira(45_000), new Share(0, 50)));
    }

    private static ThreeNumbers of(long quota, long won, List<OpenValue> open) {
        Closing closing = Closing.of(open, new DaySpan(TODAY, NOVEMBER.to()));
        return ThreeNumbers.of(new Quota(QuotaPeriod.MONTH, lira(quota), 1), NOVEMBER, lira(won), closing, NO_HISTORY);
    }

    private static OpenValue open(int number, String worth, String probability) {
        return new OpenValue(
                id(number), LEAD, new BigDecimal(worth), Optional.of(new BigDecimal(probability)), Optional.of(TODAY));
    }

    private static ProspectId id(long number) {
        return new ProspectId(new UUID(0, number));
    }

    private static Money lira(long amount) {
        return Money.ofMajor(TRY, amount);
    }
}
