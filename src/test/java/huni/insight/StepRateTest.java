package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StepRateTest {

    private static final long NOT_YET = Long.MAX_VALUE;
    private static final int WITHIN = 20;
    private static final long TODAY = 100;

    @Test
    void countsThoseThatAdvancedInTimeOfThoseOldEnough() {
        long[][] entries = {
            {10, 15},
            {20, NOT_YET},
            {30, 60},
            {50, NOT_YET},
            {79, 95},
            {80, 100},
            {81, 90},
            {90, NOT_YET},
            {95, NOT_YET},
            {60, 70}
        };
        StepRate rate = StepRate.none(WITHIN);
        for (long[] entry : entries) {
            rate = rate.plus(StepOutcome.of(entry[0], entry[1], WITHIN, TODAY), 1);
        }

        assertEquals(new StepRate(4, 7, 3, 1, WITHIN), rate);
        assertEquals(new Share(4, 7), rate.share());
    }

    @Test
    void whatIsNoTryOrUndatedChangesNothing() {
        StepRate rate = StepRate.none(WITHIN).plus(StepOutcome.NO_TRY, 3).plus(StepOutcome.UNDATED, 2);

        assertEquals(StepRate.none(WITHIN), rate);
        assertEquals(Share.Weight.NOTHING, rate.share().weight());
    }

    @Test
    void fiveOldEnoughAreEnoughToBeShownForThemselves() {
        assertFalse(StepRate.none(WITHIN).plus(StepOutcome.STAYED, 4).isEnough());
        assertTrue(StepRate.none(WITHIN).plus(StepOutcome.STAYED, 5).isEnough());
    }
}
