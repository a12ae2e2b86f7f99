package huni.domain.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.worktime.WorkingTime;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered after something was done on Friday 27 November 2026. */
class NextSuggestionTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @ParameterizedTest
    @CsvSource({
        "CALL, 2026-12-01",
        "EMAIL, 2026-12-01",
        "INFORMATION_REQUEST, 2026-12-01",
        "APPOINTMENT, 2026-11-30",
        "TASK, 2026-11-30",
        "NOTE, 2026-11-30",
        "INCENTIVE, 2026-12-04"
    })
    void eachKindIsFollowedByACallOnAWorkingDay(ActivityKind done, LocalDate day) {
        assertEquals(
                new NextSuggestion(ActivityKind.CALL, day),
                NextSuggestion.after(done, Optional.empty(), FRIDAY, WorkingTime.USUAL));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-03, 2026-12-04", "2026-12-04, 2026-12-07"})
    void whatWasGivenForATimeIsAskedAboutOnTheWorkingDayAfterItsLast(LocalDate ends, LocalDate day) {
        assertEquals(
                new NextSuggestion(ActivityKind.CALL, day),
                NextSuggestion.after(ActivityKind.INCENTIVE, Optional.of(ends), FRIDAY, WorkingTime.USUAL));
    }
}
