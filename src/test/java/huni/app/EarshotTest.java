package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EarshotTest {

    private boolean signals;
    private final Earshot earshot = Earshot.ofOthers(() -> signals);

    private long asked(int looks) {
        return asked(earshot, looks);
    }

    private static long asked(Earshot earshot, int looks) {
        return IntStream.range(0, looks).filter(_ -> earshot.isTime()).count();
    }

    @Test
    void whileSomebodyWritesItAsksAtEveryLook() {
        for (int i = 0; i < 10; i++) {
            assertEquals(20, asked(20));
            earshot.heard();
        }
    }

    @Test
    void whenNobodyHasWrittenForTenSecondsItAsksOnceASecondUntilSomebodyDoes() {
        asked(20);

        assertEquals(50, asked(100));
        earshot.heard();
        assertEquals(20, asked(20));
    }

    @Test
    void whereSignalsComeItAsksEveryFiveSecondsWhenNobodyWrites() {
        asked(20);
        signals = true;

        assertEquals(10, asked(100));
        signals = false;
        assertEquals(50, asked(100));
    }

    @Test
    void whatACopyLacksIsAskedEveryTenSecondsWhenNobodyWrites() {
        Earshot copy = Earshot.ofCopy();

        assertEquals(3, asked(copy, 3));
        assertEquals(20, asked(copy, 100));
        copy.heard();
        assertEquals(3, asked(copy, 3));
    }
}
