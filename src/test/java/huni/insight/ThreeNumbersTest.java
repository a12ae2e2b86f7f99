package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.pipeline.Pipeline;
import huni.domain.quota.CurrencyRates;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The numbers of a quota of thirty days, of which all are left. */
class ThreeNumbersTest {

    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");
    private static final int TODAY = 1000;
    private static final Pipeline PIPELINE = MadeUpCourses.pipeline(75);
    private static final DaySpan PERIOD = new DaySpan(MadeUpCourses.day(TODAY), MadeUpCourses.day(TODAY + 7));

    private final MadeUpCourses courses = new MadeUpCourses();
    private int added;

    private static Money lira(long amount) {
        return Money.ofMajor(TRY, amount);
    }

    /** A prospect that came today; with nothing known half of its 75 % falls into the seven days. */
    private void open(long worth, Optional<LocalDate> decisionBy) {
        add(TODAY + " s0", Optional.of(lira(worth)), decisionBy);
    }

    private void add(String way, Optional<Money> worth, Optional<LocalDate> decisionBy) {
        courses.put(MadeUpCourses.id(++added), way, worth, decisionBy);
    }

    private ThreeNumbers of(long quota, long won) {
        return ThreeNumbers.of(
                new Quota(QuotaPeriod.WEEK, lira(quota), 1), PERIOD, lira(won), courses.forecast(PIPELINE, TODAY));
    }

    @Test
    void whatIsExpectedIsValueTimesChanceInThePeriodOfAllThatAreOpen() {
        open(100_000, Optional.empty());
        open(100_000, Optional.of(MadeUpCourses.day(TODAY - 1)));
        open(100_000, Optional.of(MadeUpCourses.day(TODAY + 7)));
        open(100_000, Optional.of(MadeUpCourses.day(TODAY + 8)));
        add("990 s0, 995 parked", Optional.of(lira(5_000)), Optional.empty());
        add("990 s0, 995 lost", Optional.of(lira(5_000)), Optional.empty());

        ThreeNumbers numbers = of(300_000, 120_000);

        double atOnce = numbers.bets().getFirst().chance();
        assertEquals(4, numbers.open());
        assertEquals(
                atOnce * 100_000 * 2 + (atOnce + ever(numbers)) / 2 * 100_000 + atOnce / 2 * 100_000,
                numbers.expected().getAmount().doubleValue(),
                .01);
        assertEquals(lira(180_000), numbers.gap());
        assertEquals(numbers.gap().minus(numbers.expected()), numbers.toBuild());
        assertEquals(4, numbers.carrying());
        assertEquals(lira(400_000), numbers.carryingWorth());
    }

    private static double ever(ThreeNumbers numbers) {
        return numbers.forecast().chances().ever(new Stay(PIPELINE.first().key(), 0, false), 7);
    }

    @Test
    void aQuotaOfSalesCountsProspectsWithAndWithoutAValueAlike() {
        add(TODAY + " s0", Optional.of(lira(100_000)), Optional.empty());
        add(TODAY + " s0", Optional.empty(), Optional.empty());
        Quota quota = new Quota(QuotaPeriod.WEEK, lira(1), 1).to(QuotaPeriod.WEEK, Quota.Measure.SALES, lira(4));
        Forecast counted = courses.forecast(PIPELINE, TODAY).towards(quota, CurrencyRates.NONE);

        ThreeNumbers numbers = ThreeNumbers.of(quota, PERIOD, quota.of(1), counted);

        double chance = numbers.bets().getFirst().chance();
        assertEquals(2, numbers.open());
        assertEquals(2 * chance, numbers.expected().getAmount().doubleValue(), .005);
        assertEquals(lira(3), numbers.gap());
        assertEquals(Optional.of(lira(1)), numbers.averageWon());
        assertEquals(lira(2), numbers.carryingWorth());
    }

    @Test
    void theGapIsCoveredByWhatCarriesSomething() {
        open(400_000, Optional.empty());

        ThreeNumbers numbers = of(300_000, 100_000);

        assertEquals(2, numbers.coverage().orElseThrow(), 1e-9);
        assertEquals(1 / .375, numbers.requiredCoverage().orElseThrow(), 1e-6);
    }

    @Test
    void theOneWithMostExpectedIsTheBiggest() {
        open(10_000, Optional.empty());
        open(30_000, Optional.empty());

        ThreeNumbers numbers = of(300_000, 0);

        assertEquals(Optional.of(new ThreeNumbers.Biggest(MadeUpCourses.id(2), lira(11_250))), numbers.biggest());
        assertEquals(.75, numbers.concentration().orElseThrow(), 1e-9);
    }

    @Test
    void whatHasToBeBuiltTakesSoManyNewProspects() {
        open(10_000, Optional.empty());

        ThreeNumbers numbers = of(300_000, 0);

        assertEquals(Optional.of(lira(10_000)), numbers.averageWon(), "the open ones stand in for wins");
        assertEquals(OptionalLong.of((long) Math.ceil(296_250 / 7_500.0)), numbers.newProspectsNeeded());
    }

    @Test
    void fiveWinsSayWhatAWinBringsAndHowLongItTakes() {
        for (int i = 0; i < 5; i++) {
            add("%d s0, %d won".formatted(900 + i, 910 + i + i), Optional.of(lira(1_000L * (i + 1))), Optional.empty());
        }
        open(50_000, Optional.empty());

        ThreeNumbers numbers = of(300_000, 0);

        assertEquals(Optional.of(lira(3_000)), numbers.averageWon());
        assertEquals(OptionalLong.of(12), numbers.forecast().wins().medianDays());
        assertEquals(Optional.of(PERIOD.to().minusDays(12)), numbers.latestUsefulStart());
        assertEquals(5, numbers.forecast().wins().count());
    }

    @Test
    void withTheQuotaReachedNothingIsToBeBuilt() {
        open(100_000, Optional.empty());
        ThreeNumbers numbers = of(300_000, 310_000);

        assertEquals(lira(0), numbers.gap());
        assertEquals(lira(0), numbers.toBuild());
        assertEquals(1.0, numbers.chance());
        assertEquals(OptionalDouble.empty(), numbers.coverage());
    }

    @Test
    void withNothingOpenThereIsNoChanceNoBiggestAndNobodyKnowsWhatItTakes() {
        ThreeNumbers numbers = of(300_000, 0);

        assertEquals(lira(300_000), numbers.toBuild());
        assertEquals(0.0, numbers.chance());
        assertEquals(Optional.empty(), numbers.biggest());
        assertEquals(OptionalDouble.empty(), numbers.concentration());
        assertEquals(OptionalDouble.empty(), numbers.requiredCoverage());
        assertEquals(OptionalLong.empty(), numbers.newProspectsNeeded());
        assertEquals(lira(0), numbers.outlook().p90());
    }

    @Test
    void fromTodaysProspectsAloneItIsNoMoreLikely() {
        for (int i = 0; i < 20; i++) {
            add((TODAY - 40 - i) + " s0", Optional.of(lira(2_000)), Optional.empty());
        }

        ThreeNumbers numbers = of(20_000, 0);

        assertTrue(numbers.newWins() > 0);
        assertTrue(numbers.fromOpen().chance() < numbers.chance());
    }
}
