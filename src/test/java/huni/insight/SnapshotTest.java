package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.history.HistoryQuery.Holding;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");
    private static final CurrencyUnit EUR = CurrencyUnit.of("EUR");
    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void eachStageHasItsCountValueAndExpectedValue() {
        Snapshot snapshot = Snapshot.of(
                TODAY,
                PIPELINE,
                List.of(
                        holding("lead", TRY, 14, "412000"),
                        holding("won", TRY, 4, "120000"),
                        holding("lost", TRY, 5, "90000")),
                Optional.of(leads(14, "412000")),
                TRY);

        assertEquals(
                List.of(
                        stock("lead", 14, "412000", "20573.55"),
                        stock("decision_maker", 0, "0", "0"),
                        stock("appointment", 0, "0", "0"),
                        stock("presentation", 0, "0", "0"),
                        stock("closing", 0, "0", "0"),
                        stock("won", 4, "120000", "120000"),
                        stock("lost", 5, "90000", "0"),
                        stock("parked", 0, "0", "0")),
                snapshot.stages());
    }

    @Test
    void valuesInAnotherCurrencyAreCountedAndSaidButNotAdded() {
        Snapshot snapshot = Snapshot.of(
                TODAY,
                PIPELINE,
                List.of(holding("lead", TRY, 3, "1000"), holding("lead", EUR, 2, "700")),
                Optional.of(leads(3, "1000")),
                TRY);

        assertEquals(
                stock("lead", 5, "1000", "49.94", new InOtherCurrency(Money.of(EUR, 700), 2)),
                snapshot.stages().getFirst());
    }

    @Test
    void theSummaryCountsEveryProspectOnceAndItsWinRateIsOfTheClosed() {
        Summary summary = Summary.of(
                PIPELINE,
                List.of(
                        holding("lead", TRY, 14, "412000"),
                        holding("closing", EUR, 3, "9000"),
                        holding("won", TRY, 4, "120000"),
                        holding("won", EUR, 1, "5000"),
                        holding("lost", TRY, 5, "90000"),
                        holding("parked", TRY, 2, "1000")),
                TRY,
                7,
                Map.of(new StageKey("won"), 2L, new StageKey("closing"), 5L));

        assertEquals(
                new Summary(17, 5, 5, 2, lira("120000"), List.of(new InOtherCurrency(Money.of(EUR, 5000), 1)), 7, 2),
                summary);
        assertEquals(29, summary.prospects());
        assertEquals(new Share(5, 10), summary.winRate());
    }

    @Test
    void ofAPastDayNothingIsExpected() {
        Snapshot snapshot = Snapshot.of(
                TODAY.minusDays(1), PIPELINE, List.of(holding("lead", TRY, 1, "1000")), Optional.empty(), TRY);

        assertEquals(Optional.empty(), snapshot.stages().getFirst().expected());
    }

    /** New leads whose values are so much in all. */
    private static Forecast leads(int count, String worth) {
        MadeUpCourses courses = new MadeUpCourses();
        int today = Math.toIntExact(TODAY.toEpochDay() - MadeUpCourses.day(0).toEpochDay());
        for (int i = 0; i < count; i++) {
            courses.put(
                    MadeUpCourses.id(i),
                    today + " lead",
                    Optional.of(i == 0 ? lira(worth) : lira("0")),
                    Optional.empty());
        }
        return courses.forecast(PIPELINE, today);
    }

    private static Holding holding(String stage, CurrencyUnit currency, long count, String worth) {
        return new Holding(new StageKey(stage), currency, count, new BigDecimal(worth));
    }

    private static Snapshot.Stock stock(
            String stage, long count, String worth, String expected, InOtherCurrency... others) {
        return new Snapshot.Stock(
                new StageKey(stage), count, lira(worth), Optional.of(lira(expected)), List.of(others));
    }

    private static Money lira(String amount) {
        return Money.of(TRY, new BigDecimal(amount));
    }
}
