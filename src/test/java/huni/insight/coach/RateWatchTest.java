package huni.insight.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.insight.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a fallen rate is said; the numbers were checked by an independent calculation. */
class RateWatchTest {

    private static final double EXACT = 5e-5;
    private static final int TODAY = 1_000;

    @ParameterizedTest
    @CsvSource({
        "4, 15, 52, 100, 1.8651, false",
        "3, 20, 60, 120, 3.0684, true",
        "0, 8, 12, 20, 3.3649, true",
        "1, 9, 25, 50, 2.3163, false",
        "2, 10, 30, 60, 1.8276, false",
        "40, 100, 250, 500, 1.8331, false",
        "30, 100, 250, 500, 3.7132, true",
        "9, 15, 52, 100, 0, false"
    })
    void strengthComesFromTheCounts(int s, int n, int before, int beforeAll, double strength, boolean speaks) {
        FallenRate found = FallenRate.of(8, LocalDate.MIN, new Share(s, n), new Share(before, beforeAll));

        assertEquals(strength, found.strength(), EXACT);
        assertEquals(speaks, found.speaks());
    }

    @Test
    void underEightRecentOnesOrTwentyBeforeNothingIsSaid() {
        assertEquals(FallenRate.TOO_FEW, FallenRate.of(8, LocalDate.MIN, new Share(0, 7), new Share(60, 120)));
        assertEquals(FallenRate.TOO_FEW, FallenRate.of(8, LocalDate.MIN, new Share(0, 20), new Share(15, 19)));
    }

    @Test
    void ofSeveralWindowsTheStrongestIsShown() {
        FallenRate quiet = watch(base(100), recent(Set.of(0, 5, 10))).at(day(TODAY), Memory.WHOLE);
        assertFalse(quiet.speaks());
        assertFound(quiet, 8, 1, 9, 52, 106, 2.3517);

        FallenRate spoken = watch(base(100), recent(Set.of(0, 10))).at(day(TODAY), Memory.WHOLE);
        assertTrue(spoken.speaks());
        assertFound(spoken, 13, 2, 15, 50, 100, 2.8214);

        assertFound(watch(base(100), recent(Set.of(0))).at(day(TODAY), Memory.WHOLE), 13, 1, 15, 50, 100, 3.4603);
    }

    @Test
    void afterNotNowOnlyWhatBecameKnownLaterIsRecent() {
        Memory notNow = new Memory(day(950), LocalDate.MIN);

        assertFound(watch(base(100), recent(Set.of(0))).at(day(TODAY), notNow), 26, 0, 8, 51, 107, 3.1387);
    }

    @Test
    void theDaysThatAreSpokenOfBeginWithTheWindowOrTheAnswerWhicheverIsLater() {
        RateWatch watch = watch(base(100), recent(Set.of(0)));

        assertEquals(day(TODAY - 13 * 7), watch.at(day(TODAY), Memory.WHOLE).after());
        assertEquals(
                day(950),
                watch.at(day(TODAY), new Memory(day(950), LocalDate.MIN)).after());
    }

    @Test
    void aShortHistoryLeavesTheWindowThatStillQualifies() {
        assertFound(watch(base(19), recent(Set.of(0))).at(day(TODAY), Memory.WHOLE), 8, 0, 9, 10, 25, 2.7466);
        assertEquals(FallenRate.TOO_FEW, watch(base(13), recent(Set.of(0))).at(day(TODAY), Memory.WHOLE));
        assertEquals(0, watch(base(100), List.of()).at(day(TODAY), Memory.WHOLE).strength());
    }

    @Test
    void nothingRecentIsNoEvidence() {
        assertEquals(FallenRate.TOO_FEW, watch(base(100), recent(Set.of(0))).at(day(TODAY + 300), Memory.WHOLE));
    }

    @Test
    void whatIsNormalForThePersonForgetsWhatWasBefore() {
        Memory normal = new Memory(LocalDate.MIN, day(909));

        assertEquals(FallenRate.TOO_FEW, watch(base(100), recent(Set.of(0))).at(day(TODAY), normal));
    }

    @ParameterizedTest
    @CsvSource({".1, 336", ".2, 153", ".3, 92", ".4, 62", ".5, 43", ".6, 31", ".7, 22", ".8, 15", ".9, 9"})
    void aHigherRateShowsAHalvingSooner(double rate, int outcomes) {
        assertEquals(outcomes, FallenRate.outcomesToShowAHalving(rate));
    }

    @Test
    void thePaceOfTheLastHalfYearTellsWhenAHalvingWouldShow() {
        List<KnownOutcome> oneAWeek = new ArrayList<>();
        for (int week = 0; week < 60; week++) {
            oneAWeek.add(new KnownOutcome(day(TODAY - 7 * week), week % 2 == 0));
        }

        assertEquals(43, new RateWatch(oneAWeek).weeksToShowAHalving(day(TODAY), Memory.WHOLE));
        assertEquals(Integer.MAX_VALUE, new RateWatch(List.of()).weeksToShowAHalving(day(TODAY), Memory.WHOLE));
    }

    @ParameterizedTest
    @CsvSource({
        "110, , 200, 110, true",
        "130, , 200, 130, true",
        "131, , 200, 130, false",
        ", 105, 120, 105, false",
        ", , 130, 130, false",
        ", 140, 200, 130, false",
        "112, 150, 200, 112, true"
    })
    void aStepIsKnownWhenItIsTakenLostOrTooLate(Integer advanced, Integer lost, int today, int known, boolean reached) {
        assertEquals(
                Optional.of(new KnownOutcome(day(known), reached)),
                KnownOutcome.ofStep(
                        day(100),
                        Optional.ofNullable(advanced).map(RateWatchTest::day),
                        Optional.ofNullable(lost).map(RateWatchTest::day),
                        30,
                        day(today)));
    }

    @Test
    void aStepOfWhichNothingCanBeKnownYetIsNoOutcome() {
        Optional<LocalDate> never = Optional.empty();

        assertEquals(Optional.empty(), KnownOutcome.ofStep(day(100), never, never, 30, day(129)));
        assertEquals(Optional.empty(), KnownOutcome.ofStep(day(100), never, Optional.of(day(105)), 30, day(104)));
    }

    private static void assertFound(
            FallenRate found, int weeks, int s, int n, int before, int beforeAll, double strength) {
        assertEquals(weeks, found.weeks());
        assertEquals(new Share(s, n), found.recent());
        assertEquals(new Share(before, beforeAll), found.before());
        assertEquals(strength, found.strength(), EXACT);
    }

    /** The last so many of a hundred outcomes on the days 400, 405 and so on, every other one reached. */
    private static List<KnownOutcome> base(int last) {
        List<KnownOutcome> outcomes = new ArrayList<>();
        for (int i = 100 - last; i < 100; i++) {
            outcomes.add(new KnownOutcome(day(400 + 5 * i), i % 2 == 0));
        }
        return outcomes;
    }

    /** Fifteen on the days 910, 916 and so on, reached where it is said. */
    private static List<KnownOutcome> recent(Set<Integer> reached) {
        List<KnownOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            outcomes.add(new KnownOutcome(day(910 + 6 * i), reached.contains(i)));
        }
        return outcomes;
    }

    private static RateWatch watch(List<KnownOutcome> base, List<KnownOutcome> recent) {
        List<KnownOutcome> all = new ArrayList<>(recent);
        all.addAll(base);
        return new RateWatch(all);
    }

    private static LocalDate day(int number) {
        return LocalDate.ofEpochDay(number);
    }
}
