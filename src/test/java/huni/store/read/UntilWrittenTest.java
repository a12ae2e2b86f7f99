package huni.store.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UntilWrittenTest {

    private final UntilWritten<Integer> last = new UntilWritten<>();
    private int read;

    @Test
    void whatIsKnownIsNotReadAgain() {
        last.get(() -> ++read);

        assertEquals(1, last.get(() -> ++read));
        assertEquals(1, read);
    }

    @Test
    void afterAWriteItIsReadAgain() {
        last.get(() -> ++read);
        last.written();

        assertEquals(2, last.get(() -> ++read));
    }

    @Test
    void whatWasReadWhileSomethingWasWrittenIsNotKept() {
        last.get(() -> {
            last.written();
            return ++read;
        });

        assertEquals(2, last.get(() -> ++read));
    }
}
