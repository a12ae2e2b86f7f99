package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.insight.Steadiness.FlowWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Monday 23 November 2026: the weeks from 28 September, 40 to 47, are over. The numbers are counted by hand. */
class SteadinessTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 28);
    private static final Optional<LocalDate> LONG_AGO = Optional.of(LocalDate.of(2025, 1, 2));

    /** Each week's on its Monday and its Sunday. */
    private static Map<LocalDate, Long> weeks(long... created) {
        Map<LocalDate, Long> days = new HashMap<>();
        for (int i = 0; i < created.length; i++) {
            LocalDate monday = FIRST.plusWeeks(i);
            days.put(monday, created[i] / 2);
            days.put(monday.plusDays(6), created[i] - created[i] / 2);
        }
        return days;
    }

    private static List<Long> counts(Steadiness steadiness) {
        return steadiness.weeks().stream().map(FlowWeek::created).toList();
    }

    @Test
    void theEightWeeksThatAreOverAreCounted() {
        Map<LocalDate, Long> days = weeks(8, 9, 7, 10, 9, 8, 4, 5);
        days.put(FIRST.minusDays(1), 100L);
        days.put(MONDAY, 100L);

        assertEquals(List.of(8L, 9L, 7L, 10L, 9L, 8L, 4L, 5L), counts(Steadiness.of(days, LONG_AGO, MONDAY)));
        assertEquals(FIRST, Steadiness.days(MONDAY.plusDays(6)).from());
        assertEquals(MONDAY.minusDays(1), Steadiness.days(MONDAY).to());
    }

    @Test
    void theLastTwoWeeksAreMeasuredByTheMedian() {
        Steadiness steadiness = Steadiness.of(weeks(8, 9, 7, 10, 9, 8, 4, 5), LONG_AGO, MONDAY);

        assertEquals(OptionalDouble.of(8), steadiness.median(), "4 5 7 8 | 8 9 9 10");
        assertEquals(4.5 / 8, steadiness.latest().orElseThrow());
        assertTrue(steadiness.isLatestThin());
        assertEquals(0, steadiness.atZero());
        assertEquals(
                List.of(false, false, false, false, false, false, true, true),
                steadiness.weeks().stream().map(steadiness::isThin).toList(),
                "5 and less are less than two thirds of 8");
    }

    @Test
    void theMedianOfTwoDifferentWeeksIsBetweenThem() {
        Steadiness steadiness = Steadiness.of(weeks(0, 0, 1, 2, 3, 4, 5, 0), LONG_AGO, MONDAY);

        assertEquals(OptionalDouble.of(1.5), steadiness.median(), "0 0 0 1 | 2 3 4 5");
        assertEquals(2.5 / 1.5, steadiness.latest().orElseThrow());
        assertFalse(steadiness.isLatestThin());
        assertEquals(3, steadiness.atZero());
    }

    @Test
    void weeksBeforeTheFirstProspectAreNoEmptyWeeks() {
        Steadiness five = Steadiness.of(weeks(0, 0, 0, 4, 0, 6, 5, 3), Optional.of(FIRST.plusWeeks(3)), MONDAY);
        assertEquals(List.of(4L, 0L, 6L, 5L, 3L), counts(five));
        assertEquals(OptionalDouble.of(4), five.median());
        assertEquals(1, five.atZero());

        Steadiness three = Steadiness.of(weeks(0, 0, 0, 0, 0, 6, 5, 3), Optional.of(FIRST.plusWeeks(5)), MONDAY);
        assertEquals(OptionalDouble.empty(), three.median(), "three weeks are too few");
        assertEquals(OptionalDouble.empty(), three.latest());
        assertFalse(three.isThin(three.weeks().getLast()));

        assertEquals(
                List.of(), Steadiness.of(Map.of(), Optional.empty(), MONDAY).weeks());
        assertEquals(
                List.of(),
                Steadiness.of(Map.of(MONDAY, 3L), Optional.of(MONDAY), MONDAY).weeks());
    }

    @Test
    void ofAMedianOfZeroNothingIsAShare() {
        Steadiness steadiness = Steadiness.of(weeks(0, 0, 0, 0, 0, 9, 0, 8), LONG_AGO, MONDAY);

        assertEquals(OptionalDouble.of(0), steadiness.median());
        assertEquals(OptionalDouble.empty(), steadiness.latest());
        assertFalse(steadiness.isThin(steadiness.weeks().getFirst()));
    }
}
