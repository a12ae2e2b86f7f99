package huni.insight.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CallPaceTest {

    @Test
    void whatIsUsualAndWhatIsMissingIsSpreadOverFourWeeks() {
        CallPace pace = CallPace.of(100, 20, 3, 12, 6, 20).orElseThrow();

        // 18 appointments at 1 of 5 calls are 90 calls on 20 days.
        assertEquals(5, pace.needed());
        // 20 of 100 is between 14.2 % and 27.4 % in nine of ten cases.
        assertEquals(4, pace.atLeast());
        assertEquals(7, pace.atMost());
    }

    @Test
    void tooLittleIsNoPace() {
        assertTrue(CallPace.of(19, 10, 1, 12, 6, 20).isEmpty());
        assertTrue(CallPace.of(100, 4, 1, 12, 6, 20).isEmpty());
        assertTrue(CallPace.of(20, 21, 1, 12, 6, 20).isEmpty());
        assertTrue(CallPace.of(100, 20, 1, 12, 6, 0).isEmpty());
    }

    @Test
    void whoCallsEnoughIsNotToldToCallMore() {
        assertTrue(CallPace.of(100, 20, 5, 12, 6, 20).isEmpty());
        assertTrue(CallPace.of(100, 20, 4.2, 12, 6, 20).isEmpty());
        assertTrue(CallPace.of(100, 20, 3.9, 12, 6, 20).isPresent());
    }
}
