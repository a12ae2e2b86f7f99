package huni.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowRequestTest {

    @TempDir
    private Path store;

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void aCallIsHeardOnce() {
        ShowRequest first = new ShowRequest(store, () -> now);
        boolean before = first.called();
        new ShowRequest(store, () -> now).call();
        assertEquals(List.of(false, true, false), List.of(before, first.called(), first.called()));
        now = now.plusSeconds(1);
        new ShowRequest(store, () -> now).call();
        assertEquals(List.of(true, false), List.of(first.called(), first.called()));
    }

    @Test
    void whoeverCallsSeesThatItWasHeard() {
        ShowRequest first = new ShowRequest(store, () -> now);
        ShowRequest second = new ShowRequest(store, () -> now);
        second.call();
        boolean before = second.isAnswered();
        boolean called = first.called();
        assertEquals(List.of(false, true, true), List.of(before, called, second.isAnswered()));
    }

    @Test
    void aCallFromBeforeTheStartIsNotHeard() {
        new ShowRequest(store, () -> now).call();
        assertEquals(false, new ShowRequest(store, () -> now).called());
    }

    @Test
    void aCallCanBringFilesToLookAt() {
        ShowRequest first = new ShowRequest(store, () -> now);
        List<Path> files = List.of(store.resolve("müşteriler 1.csv"), store.resolve("all.huni"));
        new ShowRequest(store, () -> now).call(files);
        assertEquals(true, first.called());
        assertEquals(files, first.files());
        now = now.plusSeconds(1);
        new ShowRequest(store, () -> now).call();
        assertEquals(true, first.called());
        assertEquals(List.of(), first.files());
    }

    @Test
    void aCallToAFolderThatIsNotThereDoesNothing() {
        ShowRequest nowhere = new ShowRequest(store.resolve("missing"), () -> now);
        nowhere.call();
        assertEquals(false, nowhere.called());
    }
}
