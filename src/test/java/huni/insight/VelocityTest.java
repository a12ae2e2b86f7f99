package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalLong;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class VelocityTest {

    private static final Optional<Money> AVERAGE = Optional.of(Money.parse("TRY 50000"));

    @Test
    void itIsOpenTimesAverageTimesChanceByDaysAWeek() {
        Velocity velocity = new Velocity(60, AVERAGE, 12, 0, 0.2, OptionalLong.of(42));

        assertEquals(Optional.of(Money.parse("TRY 100000")), velocity.perWeek());
    }

    @Test
    void withoutAnAverageOrATimeNothingIsSaid() {
        assertEquals(Optional.empty(), new Velocity(60, Optional.empty(), 0, 0, 0.2, OptionalLong.of(42)).perWeek());
        assertEquals(Optional.empty(), new Velocity(60, AVERAGE, 12, 0, 0.2, OptionalLong.empty()).perWeek());
    }

    @Test
    void whatIsWonOnItsFirstDayCountsAsOneDay() {
        assertEquals(
                Optional.of(Money.parse("TRY 70000")),
                new Velocity(1, AVERAGE, 12, 0, 0.2, OptionalLong.of(0)).perWeek());
    }

    @Test
    void nobodyOpenBringsNothing() {
        assertEquals(
                Optional.of(Money.parse("TRY 0")), new Velocity(0, AVERAGE, 12, 0, 0.2, OptionalLong.of(42)).perWeek());
    }
}
