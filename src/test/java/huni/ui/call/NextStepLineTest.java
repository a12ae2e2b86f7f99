package huni.ui.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.activity.Due;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What comes after a call, in words, on Monday 23 November 2026. */
class NextStepLineTest {

    private final NextStepLine next =
            new SampleCall("tr").viewModel().finishing().next();

    private Due due() {
        return next.plan().orElseThrow().due();
    }

    @Test
    void ofTwoMeaningsADigitPicksOneAndBothAreReadInFullBefore() {
        next.typedProperty().set("gelecek cuma");
        assertTrue(next.isAmbiguous());
        String offered = next.understoodProperty().get();
        assertTrue(offered.contains("27 Kas") && offered.contains("4 Ara"), offered);
        assertEquals(Optional.empty(), next.plan());

        assertFalse(next.pick(3));
        assertTrue(next.pick(2));
        assertEquals(Due.on(LocalDate.of(2026, 12, 4)), due());
    }

    @Test
    void aDigitBehindASpaceBeginsTheTimeAndOneBehindTheTimePicks() {
        next.typedProperty().set("gelecek cuma ");
        assertFalse(next.pick(1), "it is the first of 10");
        next.typedProperty().set("gelecek cuma 10");
        assertFalse(next.pick(1), "it may go on");
        assertTrue(next.isAmbiguous());

        next.typedProperty().set("gelecek cuma 10 ");
        assertTrue(next.pick(2));
        assertEquals(new Due(LocalDate.of(2026, 12, 4), Optional.of(LocalTime.of(10, 0))), due());
    }
}
