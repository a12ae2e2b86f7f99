package huni.work.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.Settings;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.insight.Forecast;
import huni.insight.KeptForecast;
import huni.insight.OpenProspect;
import huni.insight.PeriodChances;
import huni.insight.ThreeNumbers;
import huni.work.ChangeSetting;
import huni.work.FakeCourses;
import huni.work.FakeLedger;
import huni.work.FakePipelines;
import huni.work.Workspace;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is expected of the sample while the days pass and nothing is done. */
class SampleExpectationTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private static final double QUOTA = 300_000;
    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");

    private final FakeLedger ledger = new FakeLedger();
    private final FakeCourses courses = new FakeCourses(ledger);
    private final KeptForecast forecasts = new KeptForecast(courses, courses, new FakePipelines(ledger));

    @BeforeEach
    void addTheSample() {
        Workspace workspace =
                new Workspace(ledger, InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z")), Runnable::run);
        workspace.perform(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        workspace.perform(AddSampleData.DEFAULT);
    }

    private Forecast on(LocalDate day) {
        return forecasts.on(day, () -> {});
    }

    private static double expected(Forecast forecast, LocalDate end, Predicate<OpenProspect> of) {
        PeriodChances chances = PeriodChances.to(end, forecast.chances());
        return forecast.open().stream()
                .filter(of)
                .filter(open -> open.worth().isPresent())
                .mapToDouble(open -> open.worth().orElseThrow().getAmount().doubleValue() * chances.of(open))
                .sum();
    }

    /** Whether its decision date passes between that day and the next. */
    private static Predicate<OpenProspect> passing(LocalDate day) {
        return open -> open.decisionBy().filter(day::equals).isPresent();
    }

    @Test
    void withoutAMoveNothingFallsOffACliffInTwoMonths() {
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusMonths(2)); day = day.plusDays(1)) {
            Forecast before = on(day);
            Forecast after = on(day.plusDays(1));
            Predicate<OpenProspect> stays = passing(day).negate();
            DaySpan month = QuotaPeriod.MONTH.around(day);
            if (month.contains(day.plusDays(1))) {
                double change = expected(after, month.to(), stays) - expected(before, month.to(), stays);
                assertTrue(Math.abs(change) < 0.15 * QUOTA, day + ": " + change + " to the end of the month");
            }
            double ahead = expected(after, day.plusDays(31), stays) - expected(before, day.plusDays(30), stays);
            assertTrue(Math.abs(ahead) < 0.15 * QUOTA, day + ": " + ahead + " thirty days ahead");
        }
        assertTrue(expected(on(FIRST.plusMonths(2)), FIRST.plusMonths(3), _ -> true) > 0);
    }

    @Test
    void inTheseMonthsTheStripAndTheHeadsOfTheBoardSayWhatTheSumSays() {
        Quota quota = new Quota(QuotaPeriod.MONTH, Money.of(TRY, (long) QUOTA), 1);
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusMonths(2)); day = day.plusDays(9)) {
            Forecast forecast = on(day);
            DaySpan left = new DaySpan(day, QuotaPeriod.MONTH.around(day).to());
            ThreeNumbers numbers = ThreeNumbers.of(quota, left, Money.zero(TRY), forecast);

            assertEquals(
                    expected(forecast, left.to(), _ -> true),
                    numbers.expected().getAmount().doubleValue(),
                    0.01,
                    day.toString());
            assertTrue(numbers.chance() >= 0 && numbers.chance() < 1, day + ": " + numbers.chance());
            double heads = forecast.expectedByStage().values().stream()
                    .flatMap(sums -> sums.values().stream())
                    .mapToDouble(sum -> sum.getAmount().doubleValue())
                    .sum();
            assertEquals(numbers.expectedInTheEnd().getAmount().doubleValue(), heads, 1, day.toString());
        }
    }
}
