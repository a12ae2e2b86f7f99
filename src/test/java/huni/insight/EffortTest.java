package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.DaySpan;
import huni.domain.pipeline.Pipeline;
import huni.domain.quota.PastCall;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.domain.worktime.WorkingTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What a quota of a week takes a day. */
class EffortTest {

    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");
    private static final int TODAY = 1000;
    private static final LocalDate DAY = MadeUpCourses.day(TODAY);
    private static final Pipeline PIPELINE = MadeUpCourses.pipeline(50, 50);
    private static final DaySpan LATELY = new DaySpan(DAY.minusDays(14), DAY.minusDays(1));

    private final MadeUpCourses courses = new MadeUpCourses();

    private static Effort.Calling calling(long calls, long decisionMakers) {
        return new Effort.Calling(calls, 6, decisionMakers);
    }

    private Effort effort(Effort.Calling calling) {
        courses.put(MadeUpCourses.id(1), TODAY + " s0", Optional.of(Money.ofMajor(TRY, 1_000)), Optional.empty());
        ThreeNumbers numbers = ThreeNumbers.of(
                new Quota(QuotaPeriod.WEEK, Money.ofMajor(TRY, 100_000), 1),
                new DaySpan(DAY, DAY.plusDays(7)),
                Money.zero(TRY),
                courses.forecast(PIPELINE, TODAY));
        return new Effort(numbers, 5, LATELY, 10, 20, calling);
    }

    @Test
    void whatIsNeededIsSpreadOverTheWorkingDaysLeft() {
        Effort effort = effort(calling(0, 0));

        assertEquals(
                effort.numbers().newProspectsNeeded().orElseThrow() / 5.0,
                effort.neededPerDay().orElseThrow(),
                1e-9);
        assertEquals(2, effort.enteredPerDay(), 1e-9);
    }

    @Test
    void coldCallsFollowFromTheDecisionMakersTheyLedTo() {
        Effort effort = effort(calling(40, 10));

        double needed = effort.numbers().toBuild().getAmount().doubleValue()
                / (1_000 * effort.secondEver(Effort.second(PIPELINE).orElseThrow()));
        assertEquals(needed, effort.decisionMakersNeeded().orElseThrow(), 1e-9);
        assertEquals(needed / .25 / 5, effort.callsPerDay().orElseThrow(), 1e-9);
        assertEquals(.6, effort.calledPerDay(), 1e-9);
    }

    @Test
    void fewerThanTwentyCallsOrNoneThatLedOnSayNothing() {
        assertEquals(OptionalDouble.empty(), effort(calling(19, 5)).callsPerDay());
        assertEquals(OptionalDouble.empty(), effort(calling(40, 0)).callsPerDay());
    }

    @Test
    void aColdCallIsOneWithAProspectThatBeganTheDayInTheFirstStage() {
        courses.put(MadeUpCourses.id(1), "980 s0, 990 s1", Optional.empty(), Optional.empty());
        courses.put(MadeUpCourses.id(2), "900 s0", Optional.empty(), Optional.empty());
        List<PastCall> calls = new ArrayList<>();
        for (int day : List.of(980, 990, 991)) {
            calls.add(call(1, day));
        }
        calls.add(call(2, 950));

        Effort.Calling counted = Effort.Calling.of(
                calls,
                courses.courses(Set.of(MadeUpCourses.id(1), MadeUpCourses.id(2))),
                PIPELINE,
                ZoneOffset.UTC,
                LATELY,
                1);

        assertEquals(
                new Effort.Calling(3, 1, 1), counted, "the day it came, the day it was moved on, and an early one");
    }

    private static PastCall call(int prospect, int day) {
        return new PastCall(
                MadeUpCourses.id(prospect), MadeUpCourses.day(day).atTime(10, 0).toInstant(ZoneOffset.UTC));
    }

    @Test
    void theLastTenWorkedDaysLeaveWeekendsAndTodayOut() {
        LocalDate monday = LocalDate.of(2026, 11, 23);

        assertEquals(
                new DaySpan(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 22)),
                Effort.lately(WorkingTime.USUAL, monday));
    }
}
