package huni.insight;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.ChanceBasis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ChancesTest {

    private static final int TODAY = 1000;
    private static final int EVER = 365;
    private static final Pipeline ONE_STAGE = MadeUpCourses.pipeline(75);
    private static final StageKey FIRST = new StageKey("s0");
    private static final StageKey SECOND = new StageKey("s1");

    private static final String SEVENTEEN =
            "700-710w 720-724l 740-765w 760-770l 780- 800-806w 820-850l 840-843l 860-875w"
                    + " 880- 900-905l 920-938w 940-955l 960- 970-978w 980- 990-";

    private final MadeUpCourses courses = new MadeUpCourses();

    /** Stays in the first stage as the definitions write them: {@code 900-910w 905-912l 960-}. */
    private void stay(String written) {
        stay(written, "s0");
    }

    private void stay(String written, String stage) {
        for (String one : written.split(" ", -1)) {
            String[] days = one.split("-", -1);
            String end = days[1].endsWith("w") ? "won" : "lost";
            courses.add(days[0] + " " + stage
                    + (days[1].isEmpty() ? "" : ", " + days[1].substring(0, days[1].length() - 1) + " " + end));
        }
    }

    private Chances chances() {
        return courses.forecast(ONE_STAGE, TODAY).chances();
    }

    private static Stay days(int days) {
        return new Stay(FIRST, days, false);
    }

    private static Executable chance(double expected, Chances chances, int days, int within) {
        return () -> assertEquals(
                expected, chances.within(days(days), within), expected < 0.1 ? 5e-7 : 5e-5, days + " within " + within);
    }

    private static Executable exactly(double expected, Chances chances, int days, int within) {
        return () -> assertEquals(expected, chances.within(days(days), within), 5e-7, days + " within " + within);
    }

    @Test
    void withNothingKnownTheDefaultStandsAndFallsWithTheDaysInTheStage() {
        Chances chances = chances();

        assertAll(
                chance(.7115, chances, 0, 30),
                chance(.6053, chances, 10, 30),
                chance(.4380, chances, 21, 30),
                chance(.1951, chances, 60, 30),
                chance(.3750, chances, 0, 7),
                chance(.7500, chances, 0, EVER),
                () -> assertEquals(.0155, chances.within(days(200), 91), 5e-5));
    }

    @Test
    void oneClosedProspectMovesItALittle() {
        stay("950-960w");

        assertEquals(.7378, chances().within(days(0), 30), 5e-5);
    }

    @Test
    void fiveClosedProspectsMoveItMore() {
        stay("900-910w 905-912l 910-935w 915-920l 920-922l");

        assertAll(chance(.6077, chances(), 0, 30), chance(.5975, chances(), 10, 30));
    }

    @Test
    void theTableOfSeventeenStays() {
        stay(SEVENTEEN);
        Chances chances = chances();

        assertAll(
                exactly(.515991, chances, 0, 30),
                exactly(.515991, chances, 3, 30),
                exactly(.432868, chances, 7, 30),
                exactly(.363009, chances, 15, 30),
                exactly(.181725, chances, 30, 30),
                exactly(.028837, chances, 100, 30),
                exactly(.551248, chances, 0, EVER),
                exactly(.373973, chances, 15, EVER),
                exactly(.009087, chances, 220, EVER));
    }

    @Test
    void theCountsBehindAChanceAreThoseOfTheLastLandmark() {
        stay(SEVENTEEN);
        Chances chances = chances();

        assertAll(
                counts(chances, 3, 30, List.of(0, 17, 6, 6, 2, 15), .385621, .711547),
                counts(chances, 7, 30, List.of(7, 13, 5, 3, 2, 11), .427350, .438937),
                counts(chances, 15, 30, List.of(14, 9, 3, 2, 2, 7), .355556, .368226),
                counts(chances, 30, 30, List.of(28, 4, 0, 1, 1, 3), 0, .236242),
                counts(chances, 100, 30, List.of(84, 2, 0, 0, 0, 2), 0, .034604),
                counts(chances, 0, EVER, List.of(0, 17, 6, 6, 5, 12), .385621, .75),
                counts(chances, 15, EVER, List.of(14, 9, 3, 2, 4, 5), .355556, .383182),
                counts(chances, 220, EVER, List.of(168, 1, 0, 0, 1, 0), 0, .009087));
    }

    private static Executable counts(
            Chances chances, int days, int within, List<Integer> counts, double share, double target) {
        return () -> {
            ChanceBasis basis = chances.basis(days(days), within).orElseThrow();
            assertEquals(
                    counts,
                    List.of(basis.atLeast(), basis.seen(), basis.won(), basis.lost(), basis.open(), basis.known()));
            assertEquals(share, basis.share(), 5e-7);
            assertEquals(target, basis.target(), 5e-7);
        };
    }

    /** The same as the table with a stage before whose chance is .9 within so many days. */
    @Test
    void theTableOfSeventeenStaysBehindAStageOfNineInTen() {
        stay(SEVENTEEN, "s1");
        Chances month = courses.forecast(behindNineInTen(30), TODAY).chances();
        Chances ever = courses.forecast(behindNineInTen(EVER), TODAY).chances();

        assertEquals(.9, month.within(Stay.beginning(FIRST), 30), 1e-9);
        assertAll(
                second(.591373, month, 0, 30),
                second(.463403, month, 7, 30),
                second(.378289, month, 15, 30),
                second(.187800, month, 30, 30),
                second(.619430, ever, 0, EVER),
                second(.009481, ever, 220, EVER));
    }

    private static Executable second(double expected, Chances chances, int days, int within) {
        return () -> assertEquals(
                expected, chances.within(new Stay(SECOND, days, false), within), 5e-7, days + " within " + within);
    }

    /** A stage of one day and one of a week, so that half of what will be won from the first is won within eight days. */
    private static Pipeline behindNineInTen(int within) {
        Pipeline two = MadeUpCourses.pipeline(90, 75);
        double told = .9 / (1 - Math.pow(2, -within / 8.0));
        return two.with(two.stage(FIRST).withChance(BigDecimal.valueOf(told), 1));
    }

    @Test
    void furtherIsNeverWorseWhileFewAreKnownOfAStage() {
        Pipeline two = MadeUpCourses.pipeline(99, 1);
        List<String> ways = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            ways.add("%d s0, %d won".formatted(900 + i, 901 + i));
        }
        ways.forEach(courses::add);
        Chances chances = courses.forecast(two, TODAY).chances();

        double first = chances.within(new Stay(FIRST, 0, false), 30);
        assertTrue(first > .9);
        assertEquals(first, chances.within(new Stay(SECOND, 0, false), 30), 1e-12);
        assertTrue(chances.within(new Stay(SECOND, 0, false), EVER) > .9);
    }

    @Test
    void onceTwentyAreKnownAStageSpeaksForItself() {
        Pipeline two = MadeUpCourses.pipeline(99, 50);
        for (int i = 0; i < 20; i++) {
            courses.add("%d s1, %d lost".formatted(900 + i, 901 + i));
        }
        Chances chances = courses.forecast(two, TODAY).chances();

        assertEquals(.5 / 3, chances.within(new Stay(SECOND, 0, false), EVER), 1e-9);
    }

    @Test
    void wonIsCertainLostAndParkedAreNothing() {
        Chances chances = chances();

        assertEquals(1, chances.within(Stay.beginning(new StageKey("won")), 30));
        assertEquals(0, chances.within(Stay.beginning(new StageKey("lost")), 30));
        assertEquals(0, chances.within(Stay.beginning(new StageKey("parked")), 30));
    }

    @Test
    void aStageWithoutADefaultIsNotLost() {
        Chances chances = courses.forecast(MadeUpCourses.pipeline(0), TODAY).chances();

        assertTrue(chances.within(days(0), EVER) > 0);
    }

    @Test
    void aNewLastStageIsNotCertain() {
        for (int i = 0; i < 40; i++) {
            courses.add("%d s0, %d %s".formatted(800 + i, 805 + i, i % 4 == 0 ? "won" : "lost"));
        }
        Chances chances =
                courses.forecast(MadeUpCourses.pipeline(30, 30), TODAY).chances();

        double added = chances.within(new Stay(SECOND, 0, false), EVER);
        assertTrue(added >= chances.within(days(0), EVER));
        assertTrue(added < .5);
    }

    @Test
    void whereTheEntryIsUndatedAllCountFromTheirCreation() {
        for (int i = 0; i < 30; i++) {
            courses.add("%d s0, (%d) s1, %d %s".formatted(700 + i, 999, 720 + i, i < 15 ? "won" : "lost"));
        }
        Pipeline two = MadeUpCourses.pipeline(5, 50);
        Chances chances = courses.forecast(two, TODAY).chances();

        ChanceBasis basis = chances.basis(new Stay(SECOND, 15, true), EVER).orElseThrow();
        assertEquals(List.of(14, 30, 15, 15), List.of(basis.atLeast(), basis.seen(), basis.won(), basis.lost()));
        assertEquals(
                0,
                chances.basis(new Stay(SECOND, 15, false), EVER).orElseThrow().seen());
    }

    @Test
    void aManualChanceStandsForTheEndAndTheComputedOneBesideIt() {
        Chance chance = chances().inTheEnd(days(0), Optional.of(new BigDecimal("0.9")));

        assertEquals(.9, chance.used());
        assertEquals(.75, chance.computed(), 1e-9);
        assertTrue(chance.manual());
    }
}
