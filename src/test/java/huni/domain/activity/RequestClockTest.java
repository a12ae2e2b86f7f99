package huni.domain.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.Moment;
import huni.domain.worktime.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The usual week: Monday to Friday, nine to six with an hour at midday or as it is set up. */
class RequestClockTest {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final Instant FRIDAY_AT_FIVE = Instant.parse("2026-11-27T14:00:00Z");

    @Test
    void aWeekendIsNoDelay() {
        RequestClock clock = now(FRIDAY_AT_FIVE, "2026-11-30T06:30:00Z");

        assertEquals(Duration.ofMinutes(64 * 60 + 30), clock.wall());
        assertTrue(
                clock.working().compareTo(Duration.ofHours(2)) < 0,
                clock.working().toString());
        assertFalse(clock.late());
    }

    @Test
    void overAWorkingDayIsLate() {
        assertFalse(now(FRIDAY_AT_FIVE, "2026-11-30T13:00:00Z").late());
        assertTrue(now(FRIDAY_AT_FIVE, "2026-12-01T08:00:00Z").late());
    }

    @Test
    void anAnswerStopsTheClock() {
        RequestClock clock = RequestClock.of(
                FRIDAY_AT_FIVE,
                Optional.of(FRIDAY_AT_FIVE.plus(Duration.ofMinutes(40))),
                WorkingTime.USUAL,
                moment("2026-12-09T09:00:00Z"));

        assertEquals(Duration.ofMinutes(40), clock.wall());
        assertEquals(Duration.ofMinutes(40), clock.working());
    }

    @Test
    void aClockThatWasSetBackMeasuresNothing() {
        assertEquals(Duration.ZERO, now(FRIDAY_AT_FIVE, "2026-11-27T13:00:00Z").wall());
    }

    private static RequestClock now(Instant asked, String at) {
        return RequestClock.of(asked, Optional.empty(), WorkingTime.USUAL, moment(at));
    }

    private static Moment moment(String at) {
        return new Moment(Instant.parse(at), ISTANBUL);
    }
}
