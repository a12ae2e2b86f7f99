package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodChancesTest {

    private final MadeUpCourses courses = new MadeUpCourses();
    private final PeriodChances period = PeriodChances.to(
            MadeUpCourses.day(130),
            courses.forecast(MadeUpCourses.pipeline(75), 100).chances());

    private double deciding(int day) {
        return period.withDate(.3, .6, Optional.of(MadeUpCourses.day(day)));
    }

    @Test
    void aDecisionDateInThePeriodRaisesTheChanceAndALaterOneHalvesIt() {
        assertEquals(.30, period.withDate(.3, .6, Optional.<LocalDate>empty()), 1e-12);
        assertEquals(.45, deciding(100), 1e-12);
        assertEquals(.45, deciding(130), 1e-12);
        assertEquals(.15, deciding(131), 1e-12);
    }

    @Test
    void aDecisionDateThatHasPassedSaysNothing() {
        assertEquals(.30, deciding(99), 1e-12);
    }

    @Test
    void ofAManualChanceThePeriodTakesTheSamePartAsOfTheComputedOne() {
        assertEquals(.40, PeriodChances.manual(.8, .3, .6), 1e-12);
    }

    /** 39 new in 91 days, 5 % in a first stage with 38 days before it and all others. */
    @Test
    void prospectsNotEnteredYetAreUsuallyWonByTheirDaysLeft() {
        for (int i = 0; i < 39; i++) {
            courses.put(MadeUpCourses.id(i), (910 + i * 2) + " lead", Optional.empty(), Optional.empty());
        }
        courses.put(MadeUpCourses.id(99), "800 lead", Optional.empty(), Optional.empty());
        Forecast forecast = courses.forecast(Pipeline.standard(), 1000);

        assertEquals(39.0 / 91, forecast.pace().perDay(), 1e-12);
        assertEquals(
                .143229, forecast.pace().wins(nothingKnown(), nothingKnown().first(PipelineKey.FIRST), 30), 5e-7);
        assertEquals(
                .989921, forecast.pace().wins(nothingKnown(), nothingKnown().first(PipelineKey.FIRST), 91), 5e-7);
        assertEquals(0, forecast.pace().wins(nothingKnown(), nothingKnown().first(PipelineKey.FIRST), 1), 1e-12);
    }

    private static Chances nothingKnown() {
        return new MadeUpCourses().forecast(Pipeline.standard(), 1000).chances();
    }

    @Test
    void aListBroughtAtOnceIsNoPaceAndAFewDaysAreFourWeeks() {
        assertEquals(new NewPace(0, 28), NewPace.of(Map.of(), 1000));
        assertEquals(new NewPace(3, 28), NewPace.of(Map.of(995, 3, 996, 50), 1000));
        assertEquals(new NewPace(49, 91), NewPace.of(Map.of(910, 49, 909, 7, 500, 1), 1000));
    }
}
