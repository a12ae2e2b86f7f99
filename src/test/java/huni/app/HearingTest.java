package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HearingTest {

    private final Hearing hearing = new Hearing();

    private long asked(int looks) {
        return IntStream.range(0, looks).filter(_ -> hearing.isTime()).count();
    }

    @Test
    void whileSomebodyWritesItAsksAtEveryLook() {
        for (int i = 0; i < 10; i++) {
            assertEquals(20, asked(20));
            hearing.heard();
        }
    }

    @Test
    void whenNobodyHasWrittenForTenSecondsItAsksOnceASecondUntilSomebodyDoes() {
        asked(20);

        assertEquals(50, asked(100));
        hearing.heard();
        assertEquals(20, asked(20));
    }
}
