package huni.domain.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.Moment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-22T23:59:59, LATER
            2026-11-23T00:00:00, TODAY
            2026-11-23T23:59:59, TODAY
            2026-11-24T00:00:00, OVERDUE
            """)
    void aStepWithoutATimeIsOverdueTheDayAfter(LocalDateTime now, Due.State state) {
        assertEquals(state, Due.on(DAY).state(at(now)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-22T15:00:00, LATER
            2026-11-23T00:00:00, TODAY
            2026-11-23T14:30:59, TODAY
            2026-11-23T14:31:00, OVERDUE
            2026-11-24T09:00:00, OVERDUE
            """)
    void aStepWithATimeIsOverdueWhenItsMinuteHasPassed(LocalDateTime now, Due.State state) {
        assertEquals(state, new Due(DAY, Optional.of(LocalTime.of(14, 30, 20))).state(at(now)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "23:59"})
    void aStepAtTheFirstOrLastMinuteStaysOnItsDay(LocalTime time) {
        Due due = new Due(DAY, Optional.of(time));

        assertEquals(Due.State.LATER, due.state(at(DAY.minusDays(1).atTime(23, 59))));
        assertEquals(Due.State.TODAY, due.state(at(DAY.atTime(time))));
        assertEquals(Due.State.OVERDUE, due.state(at(DAY.atTime(time).plusMinutes(1))));
    }

    private static Moment at(LocalDateTime local) {
        ZoneId zone = ZoneId.of("Europe/Istanbul");
        return new Moment(local.atZone(zone).toInstant(), zone);
    }
}
