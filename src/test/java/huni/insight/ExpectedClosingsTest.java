package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** When open prospects are expected to close. */
class ExpectedClosingsTest {

    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");
    private static final int TODAY = 1000;
    private static final LocalDate DAY = MadeUpCourses.day(TODAY);

    private final MadeUpCourses courses = new MadeUpCourses();
    private int added;

    private Forecast forecast() {
        return courses.forecast(MadeUpCourses.pipeline(50, 50), TODAY);
    }

    private void open(String way, Optional<LocalDate> decisionBy) {
        courses.put(MadeUpCourses.id(++added), way, Optional.of(Money.ofMajor(TRY, 1_000)), decisionBy);
    }

    private LocalDate day(int number) {
        Forecast forecast = forecast();
        return forecast.open().stream()
                .filter(open -> open.prospect().equals(MadeUpCourses.id(number)))
                .map(open -> ExpectedClosings.day(open, forecast.chances()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onItsDecisionDateUnlessThatHasPassed() {
        open(TODAY + " s0", Optional.of(DAY));
        open(TODAY + " s0", Optional.of(DAY.plusDays(30)));
        open(TODAY + " s0", Optional.of(DAY.minusDays(1)));

        assertEquals(DAY, day(1));
        assertEquals(DAY.plusDays(30), day(2));
        assertEquals(DAY.plusDays(14), day(3), "two stages of a week each");
    }

    @Test
    void fiveWinnersSayHowLongItTakes() {
        open(TODAY + " s1", Optional.empty());
        assertEquals(DAY.plusDays(7), day(1));
        for (int days : List.of(10, 11, 20, 40, 50)) {
            open("800 s1, %d won".formatted(800 + days), Optional.empty());
        }
        assertEquals(DAY.plusDays(20), day(1));
    }

    @Test
    void aWeekThatBringsLittleIsThin() {
        for (int week = 0; week < ExpectedClosings.WEEKS; week++) {
            for (int i = 0; i < (week == 3 ? 1 : week == 4 ? 0 : 2); i++) {
                open(TODAY + " s0", Optional.of(DAY.plusWeeks(week)));
            }
        }
        open(TODAY + " s0", Optional.of(DAY.plusWeeks(ExpectedClosings.WEEKS)));

        ExpectedClosings closings = ExpectedClosings.of(forecast(), TRY);

        assertEquals(ExpectedClosings.WEEKS, closings.weeks().size());
        assertEquals(
                List.of(2, 2, 2, 1, 0, 2, 2, 2),
                closings.weeks().stream().map(week -> week.prospects().size()).toList());
        assertTrue(closings.isThin(closings.weeks().get(3)));
        assertTrue(closings.isThin(closings.weeks().get(4)));
        assertFalse(closings.isThin(closings.weeks().get(5)));
    }

    @Test
    void withoutAnyProspectNoWeekIsThin() {
        ExpectedClosings closings = ExpectedClosings.of(forecast(), TRY);

        assertTrue(closings.weeks().stream().noneMatch(closings::isThin));
    }
}
