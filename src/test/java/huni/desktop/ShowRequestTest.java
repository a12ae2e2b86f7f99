package huni.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowRequestTest {

    @TempDir
    private Path store;

    @Test
    void aCallIsHeardOnceAlsoOneFromBeforeTheWindowWasThere() {
        new ShowRequest(store, 2).call(List.of());
        ShowRequest first = new ShowRequest(store, 1);
        assertEquals(Optional.of(List.of()), first.heard());
        assertEquals(Optional.empty(), first.heard());
        new ShowRequest(store, 2).call(List.of());
        assertEquals(Optional.of(List.of()), first.heard());
    }

    @Test
    void whoeverCallsSeesThatItWasHeard() {
        ShowRequest second = new ShowRequest(store, 2);
        second.call(List.of());
        assertFalse(second.isAnswered());
        new ShowRequest(store, 1).heard();
        assertTrue(second.isAnswered());
        assertEquals(ShowRequest.Hearing.HEARD, second.outcome(() -> false));
    }

    @Test
    void whatTwoBringAtOneMomentIsAllLookedAt() {
        Path one = store.resolve("müşteriler 1.csv");
        Path other = store.resolve("all.huni");
        new ShowRequest(store, 2).call(List.of(one));
        new ShowRequest(store, 3).call(List.of(other));
        assertEquals(
                Set.of(one, other), Set.copyOf(new ShowRequest(store, 1).heard().orElseThrow()));
    }

    @Test
    void aCallThatCannotBeReadKeepsNoOtherFromBeingHeard() throws Exception {
        Files.createDirectory(store.resolve(".show-1"));
        Files.createFile(store.resolve(".show-1/inside"));
        new ShowRequest(store, 2).call(List.of(store.resolve("all.huni")));
        ShowRequest first = new ShowRequest(store, 3);
        assertEquals(Optional.of(List.of(store.resolve("all.huni"))), first.heard());
        assertEquals(Optional.empty(), first.heard());
    }

    @Test
    void whatCannotBeWrittenIsNotTakenForHeard() {
        assertFalse(new ShowRequest(store.resolve("missing"), 2).call(List.of()));
    }

    @Test
    void whatNobodyHearsIsTakenBackAndLeavesNothing() {
        ShowRequest second = new ShowRequest(store, 2);
        second.call(List.of(store.resolve("all.huni")));
        Thread.currentThread().interrupt();
        assertEquals(ShowRequest.Hearing.UNHEARD, second.outcome(() -> false));
        assertTrue(Thread.interrupted());
        assertEquals(Set.of(), left());
    }

    @Test
    void whoCallsAWindowThatIsBeingClosedGoesOnAtOnceWhenItIs() {
        ShowRequest second = new ShowRequest(store, 2);
        second.call(List.of());
        List<String> looked = new ArrayList<>();
        new ShowRequest(store, 1).close(() -> {
            BooleanSupplier isFree = () -> {
                looked.add("is it free?");
                return looked.size() == 3;
            };
            assertEquals(ShowRequest.Hearing.FREE, second.outcome(isFree));
        });
        assertEquals(3, looked.size());
        assertEquals(Set.of(), left());
    }

    @Test
    void whatWasLeftByOneThatWasEndedWhileItClosedHoldsNobodyUp() throws Exception {
        Files.createFile(store.resolve(".closing"));
        new ShowRequest(store, 1).listen();
        assertEquals(Set.of(), left());
    }

    @Test
    void aCallThatSomebodyHeardIsNotMadeAgainThoughTheStoreIsFree() {
        ShowRequest second = new ShowRequest(store, 2);
        second.call(List.of());
        new ShowRequest(store, 1).heard();
        assertEquals(ShowRequest.Hearing.HEARD, second.outcome(() -> true));
    }

    private Set<Path> left() {
        try (Stream<Path> left = Files.list(store)) {
            return new TreeSet<>(left.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aCallToAFolderThatIsNotThereDoesNothing() {
        ShowRequest nowhere = new ShowRequest(store.resolve("missing"), 1);
        nowhere.call(List.of());
        assertEquals(Optional.empty(), nowhere.heard());
    }
}
