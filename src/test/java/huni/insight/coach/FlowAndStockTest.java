package huni.insight.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.insight.coach.FlowWatch.NewInWeek;
import huni.insight.coach.FreshStock.StockLevel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a dry spell and an unusual stock are said; the numbers were checked by an independent calculation. */
class FlowAndStockTest {

    private static final double EXACT = 5e-5;

    @Test
    void fourPoorWeeksAfterManySteadyOnesAreSaid() {
        List<NewInWeek> steady = weeks(40, 3, 2, 4, 3);

        FewerNew dry = FlowWatch.look(with(steady, 1, 0, 1, 0), 4);
        assertEquals(2, dry.found());
        assertEquals(12, dry.usual(), EXACT);
        assertEquals(1, dry.dispersion(), EXACT);
        assertEquals(3.5823, dry.strength(), EXACT);
        assertTrue(dry.speaks());

        FewerNew thin = FlowWatch.look(with(steady, 2, 1, 2, 1), 4);
        assertEquals(1.9189, thin.strength(), EXACT);
        assertFalse(thin.speaks());
        assertEquals(1.2820, FlowWatch.look(with(steady, 2, 1, 2, 1), 8).strength(), EXACT);
    }

    @Test
    void aDifferenceOfSizeIsNeeded() {
        assertEquals(4.3219, FlowWatch.look(with(weeks(40, 10), 4, 4, 4, 4), 4).strength(), EXACT);
        assertEquals(2.7350, FlowWatch.look(with(weeks(40, 10), 6, 6, 6, 6), 4).strength(), EXACT);
        assertTrue(FlowWatch.look(with(weeks(40, 10), 6, 6, 6, 6), 4).speaks());
    }

    @Test
    void weeksWithHolidaysAreExpectedToBringLess() {
        List<NewInWeek> weeks = new ArrayList<>(weeks(40, 10));
        weeks.addAll(List.of(new NewInWeek(4, 1), new NewInWeek(4, 1), new NewInWeek(4, 0.5), new NewInWeek(4, 0.5)));

        FewerNew found = FlowWatch.look(weeks, 4);
        assertEquals(30, found.usual(), EXACT);
        assertEquals(2.8079, found.strength(), EXACT);
    }

    @Test
    void aQuietTimeIsNoAlarmInItsSecondYear() {
        List<NewInWeek> weeks = new ArrayList<>(weeks(80, 10));
        for (int quiet = 28; quiet < 32; quiet++) {
            weeks.set(quiet, new NewInWeek(4, 1));
        }

        FewerNew found = FlowWatch.look(with(weeks, 4, 4, 4, 4), 4);
        assertEquals(28.100, found.usual(), 5e-4);
        assertEquals(2.4856, found.strength(), EXACT);
        assertFalse(found.speaks());
    }

    @Test
    void weeksThatAlwaysDifferNeedMore() {
        FewerNew silent = FlowWatch.look(with(weeks(40, 0, 8, 2, 6), 0, 3, 1, 2), 4);
        assertEquals(2.5641, silent.dispersion(), EXACT);
        assertEquals(1.7916, silent.strength(), EXACT);
        assertEquals(
                3.0883,
                FlowWatch.look(with(weeks(40, 0, 8, 2, 6), 0, 1, 0, 0), 4).strength(),
                EXACT);
    }

    @Test
    void aShortTimeSaysNothing() {
        assertEquals(FewerNew.TOO_FEW, FlowWatch.look(with(weeks(18, 10), 0, 0, 0, 0), 4));
        assertEquals(FewerNew.TOO_FEW, new FlowWatch(List.of()).at(0, 0));
        assertEquals(FewerNew.TOO_FEW, new FlowWatch(weeks(40, 0)).at(0, 40));
    }

    @Test
    void theStrongerWindowIsShown() {
        List<NewInWeek> weeks = with(weeks(40, 3, 2, 4, 3), 1, 0, 1, 0);

        assertEquals(FlowWatch.look(weeks, 4), new FlowWatch(weeks).at(0, weeks.size()));
        assertEquals(FewerNew.TOO_FEW, new FlowWatch(weeks).at(30, weeks.size()));
    }

    @Test
    void aStockFarFromTheUsualIsFewOrMany() {
        List<Integer> mondays = stock(30, 8, 10, 12);

        assertStock(2.1609, StockLevel.USUAL, mondays, 4);
        assertStock(3.0923, StockLevel.FEW, mondays, 2);
        assertStock(2.7795, StockLevel.MANY, mondays, 20);
    }

    @Test
    void aSmallOrUnsteadyStockNeedsMore() {
        FreshStock small = FreshStock.of(plus(stock(34, 3), 0));
        assertEquals(2.4495, small.strength(), EXACT);
        assertEquals(StockLevel.USUAL, small.level());

        List<Integer> unsteady = new ArrayList<>(stock(30, 4, 16, 10));
        unsteady.addAll(List.of(10, 10, 10, 10, 2));
        FreshStock found = FreshStock.of(unsteady);
        assertEquals(2.4828, found.dispersion(), EXACT);
        assertEquals(1.9625, found.strength(), EXACT);
        assertEquals(StockLevel.USUAL, found.level());
    }

    @Test
    void fewMondaysSayNothing() {
        assertEquals(FreshStock.TOO_FEW, FreshStock.of(stock(22, 9)));
        assertEquals(FreshStock.TOO_FEW, FreshStock.of(List.of()));
    }

    private static void assertStock(double strength, StockLevel level, List<Integer> before, int now) {
        List<Integer> mondays = new ArrayList<>(before);
        mondays.addAll(List.of(9, 9, 9, 9, now));
        FreshStock found = FreshStock.of(mondays);
        assertEquals(strength, found.strength(), EXACT);
        assertEquals(level, found.level());
    }

    private static List<NewInWeek> weeks(int count, int... pattern) {
        List<NewInWeek> weeks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            weeks.add(new NewInWeek(pattern[i % pattern.length], 1));
        }
        return weeks;
    }

    private static List<NewInWeek> with(List<NewInWeek> weeks, int... more) {
        List<NewInWeek> all = new ArrayList<>(weeks);
        all.addAll(weeks(more.length, more));
        return all;
    }

    private static List<Integer> stock(int count, int... pattern) {
        return weeks(count, pattern).stream().map(NewInWeek::created).toList();
    }

    private static List<Integer> plus(List<Integer> mondays, int now) {
        List<Integer> all = new ArrayList<>(mondays);
        all.add(now);
        return all;
    }
}
