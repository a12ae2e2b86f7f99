package huni.command.week;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.DaySpan;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On Saturday, 28 November 2026, in week 48. */
class WeekChoiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @CsvSource({
        "this, 2026-11-23",
        "last, 2026-11-16",
        "2026-W47, 2026-11-16",
        "2026-w7, 2026-02-09",
        "47, 2026-11-16",
        "W48, 2026-11-23",
        "49, 2025-12-01",
        "53, 2020-12-28",
        "2026-W01, 2025-12-29"
    })
    void aWeekIsSaidInSeveralWays(String said, LocalDate monday) {
        assertEquals(Optional.of(DaySpan.week(monday)), WeekChoice.read(said, TODAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "54", "2026-W49", "2026-W53", "2027-W01", "0000-W01", "2026-11-23", "-3", "next", "٤٧"})
    void whatIsNoWeekThatHasBegunIsNone(String said) {
        assertEquals(Optional.empty(), WeekChoice.read(said, TODAY));
    }

    @Test
    void atTheTurnOfTheYearANumberIsTheLatestWeekOfThatNumber() {
        assertEquals(
                Optional.of(DaySpan.week(LocalDate.of(2026, 12, 28))), WeekChoice.read("53", LocalDate.of(2027, 1, 2)));
    }
}
