package huni.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummonsTest {

    @TempDir
    private Path store;

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void aCallIsHeardOnce() {
        Summons first = new Summons(store, () -> now);
        boolean before = first.called();
        new Summons(store, () -> now).call();
        assertEquals(List.of(false, true, false), List.of(before, first.called(), first.called()));
        now = now.plusSeconds(1);
        new Summons(store, () -> now).call();
        assertEquals(List.of(true, false), List.of(first.called(), first.called()));
    }

    @Test
    void aCallFromBeforeTheStartIsNotHeard() {
        new Summons(store, () -> now).call();
        assertEquals(false, new Summons(store, () -> now).called());
    }

    @Test
    void aCallToAFolderThatIsNotThereDoesNothing() {
        Summons nowhere = new Summons(store.resolve("missing"), () -> now);
        nowhere.call();
        assertEquals(false, nowhere.called());
    }
}
