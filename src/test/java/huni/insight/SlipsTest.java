package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.prospect.DecisionDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SlipsTest {

    private static final int NONE = -1;

    /** How often it slipped; entered on a day, decided by a day, and so on. */
    private static int slips(OptionalInt closed, int... days) {
        List<DecisionDate> dates = new ArrayList<>();
        for (int i = 0; i < days.length; i += 2) {
            dates.add(new DecisionDate(
                    new UUID(0, i),
                    MadeUpCourses.id(1),
                    MadeUpCourses.day(days[i]),
                    days[i + 1] == NONE ? Optional.empty() : Optional.of(MadeUpCourses.day(days[i + 1])),
                    1));
        }
        Optional<LocalDate> end =
                closed.isPresent() ? Optional.of(MadeUpCourses.day(closed.getAsInt())) : Optional.empty();
        return Slips.count(dates, MadeUpCourses.day(100), end);
    }

    private static int slips(int... days) {
        return slips(OptionalInt.empty(), days);
    }

    @Test
    void itHasSlippedFromTheDayOfItsFirstSlipOn() {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            List<DecisionDate> dates = new ArrayList<>();
            int entered = 10;
            for (int j = 0; j <= random.nextInt(4); j++) {
                Optional<LocalDate> by = Optional.of(MadeUpCourses.day(entered + random.nextInt(60) - 10))
                        .filter(_ -> random.nextInt(5) > 0);
                dates.add(new DecisionDate(new UUID(0, j), MadeUpCourses.id(1), MadeUpCourses.day(entered), by, 1));
                entered += 1 + random.nextInt(20);
            }
            for (int day = entered; day < 160; day += 7) {
                LocalDate today = MadeUpCourses.day(day);
                assertEquals(
                        Slips.count(dates, today, Optional.empty()) > 0,
                        DecisionDate.firstSlip(dates)
                                .filter(first -> !first.isAfter(today))
                                .isPresent(),
                        dates.toString());
            }
        }
    }

    @Test
    void aDateThatPassedWhileOpenSlippedOnce() {
        assertEquals(1, slips(10, 50));
        assertEquals(0, slips(10, 200));
    }

    @Test
    void aDatePutOffBeforeItPassedSlippedToo() {
        assertEquals(2, slips(10, 50, 45, 80));
        assertEquals(1, slips(10, 50, 55, 120));
        assertEquals(2, slips(10, 50, 40, 90, 95, 130));
    }

    @Test
    void anEarlierDateOrClearingItIsNone() {
        assertEquals(1, slips(10, 50, 30, 40));
        assertEquals(0, slips(10, 50, 20, NONE));
    }

    @Test
    void whatWasClosedInTimeDidNotSlip() {
        assertEquals(0, slips(OptionalInt.of(45), 10, 50));
        assertEquals(0, slips(OptionalInt.of(50), 10, 50));
    }

    @Test
    void aDateAlreadyPastWhenEnteredNeverCountsAndTheSameNeverTwice() {
        assertEquals(0, slips(60, 50));
        assertEquals(1, slips(10, 50, 60, 50));
        assertEquals(1, slips(10, 50, 40, 90, 60, 50));
    }
}
