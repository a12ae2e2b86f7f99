package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SurvivalTest {

    private final Survival survival = new Survival();

    @Test
    void thoseThatGoOnCountAsFarAsTheyHaveCome() {
        // At 2: 1 of 5; one leaves at 3; at 5: 1 of 3; at 9: 2 of 2.
        survival.finished(2, 1);
        survival.running(3, 1);
        survival.finished(5, 1);
        survival.finished(9, 2);

        assertEquals(new Survival.Spell(OptionalLong.of(9), OptionalLong.of(9), 4, 1), survival.spell());
    }

    @Test
    void whereMostGoOnTheCurveDoesNotReachTheMiddle() {
        survival.finished(4, 2);
        survival.running(10, 3);

        assertEquals(new Survival.Spell(OptionalLong.empty(), OptionalLong.empty(), 2, 3), survival.spell());
    }

    @Test
    void withoutAnybodyGoingOnItIsTheOrdinaryMedianAndPercentile() {
        for (int day = 1; day <= 20; day++) {
            survival.finished(day, 1);
        }

        assertEquals(new Survival.Spell(OptionalLong.of(10), OptionalLong.of(18), 20, 0), survival.spell());
    }

    @Test
    void whoFinishesOnADayIsAtRiskBesideThoseThatGoOnSinceThen() {
        survival.finished(5, 1);
        survival.running(5, 1);

        assertEquals(new Survival.Spell(OptionalLong.of(5), OptionalLong.empty(), 1, 1), survival.spell());
    }

    @Test
    void nothingSaysNothing() {
        assertEquals(new Survival.Spell(OptionalLong.empty(), OptionalLong.empty(), 0, 0), survival.spell());
    }
}
