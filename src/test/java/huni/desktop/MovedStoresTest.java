package huni.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a store is that was moved, also when the program was killed meanwhile. */
class MovedStoresTest {

    private static final Path A = Path.of("a").toAbsolutePath();
    private static final Path B = Path.of("b").toAbsolutePath();
    private static final Path C = Path.of("c").toAbsolutePath();

    @TempDir
    private Path folder;

    private final Set<Path> stores = new HashSet<>(Set.of(A));
    private MovedStores moved = new MovedStores(Path.of(""), stores::contains);
    private Path copy = Path.of("");

    @BeforeEach
    void begin() {
        moved = new MovedStores(folder.resolve("settings/moved.json"), stores::contains);
        copy = folder.resolve("copy");
    }

    private void move(Path from, Path to) throws IOException {
        moved.begin(from, to, copy);
        stores.add(to);
        moved.finish(from);
    }

    @Test
    void whatWasNeverMovedIsWhereItIs() {
        assertEquals(A, moved.at(A));
        assertEquals(List.of(), moved.unfinished(A));
    }

    @Test
    void itIsFoundFromEachPlaceItWasIn() throws IOException {
        move(A, B);
        move(B, C);

        assertEquals(C, moved.at(A));
        assertEquals(C, moved.at(B));
        assertEquals(C, moved.at(C));
    }

    @Test
    void itMayBeMovedBackAndOnwards() throws IOException {
        move(A, B);
        move(B, A);
        assertEquals(A, moved.at(A));
        assertEquals(A, moved.at(B));

        move(A, C);
        assertEquals(C, moved.at(A));
        assertEquals(C, moved.at(B));
    }

    @Test
    void whoStaysInAnEarlierPlaceIsNotLedAwayFromItByAnyOfItsNames() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), real);
        move(linked, B);
        move(A, C);

        moved.stay(real);

        assertEquals(linked, moved.at(linked));
        assertEquals(C, moved.at(A));
    }

    @Test
    void untilTheCopyHasItsNameTheEarlierStoreIsInUse() throws IOException {
        moved.begin(A, B, copy);
        assertEquals(A, moved.at(A));
        Files.createDirectory(copy);
        assertEquals(A, moved.at(A));
        Path another = folder.resolve("another");
        moved.begin(A, C, another);
        assertEquals(List.of(copy, another), moved.unfinished(A));

        moved.giveUp(copy);

        assertEquals(A, moved.at(A));
        assertEquals(List.of(another), moved.unfinished(A));
    }

    @Test
    void fromThenOnTheNewOneAlsoIfNothingWasNotedAnyMore() throws IOException {
        moved.begin(A, B, copy);
        stores.add(B);

        assertEquals(B, moved.at(A));
        assertEquals(List.of(), moved.unfinished(A));
    }

    @Test
    void aFileThatCannotBeUnderstoodSaysNothing() throws IOException {
        move(A, B);
        Files.writeString(moved.file(), "{\"moves\": [");
        assertEquals(A, moved.at(A));
    }

    @Test
    void itIsPutAsideByTheNextMoveAndNotWrittenOver() throws IOException {
        move(A, B);
        String damaged = Files.readString(moved.file()).replace(']', ' ');
        for (String aside : List.of("moved.damaged.json", "moved.damaged-2.json")) {
            Files.writeString(moved.file(), damaged);
            move(B, C);
            assertEquals(damaged, Files.readString(moved.file().resolveSibling(aside)));
            assertEquals(C, moved.at(B));
        }
    }

    @Test
    void whereItCannotBeReadNothingIsWrittenOverIt() throws IOException {
        Files.createDirectories(moved.file().resolve("in its place"));
        assertThrows(IOException.class, () -> moved.begin(A, B, copy));
        assertEquals(List.of("in its place"), names(moved.file()));
        assertEquals(List.of("moved.json", "moved.lock"), names(folder.resolve("settings")));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> String.valueOf(path.getFileName())).sorted().toList();
        }
    }

    @Test
    void anEntryThatMakesNoSenseHereIsSkippedAndStays() throws IOException {
        move(A, B);
        String entry = "{\"from\": \"\", \"to\": \"relative\", \"of\": \"another version\"}, ";
        String file = Files.readString(moved.file());
        Files.writeString(moved.file(), file.replaceFirst("\\[", "[" + entry));
        assertEquals(B, moved.at(A));
        assertEquals(Path.of(""), moved.at(Path.of("")));

        move(B, C);

        assertEquals(C, moved.at(A));
        assertTrue(Files.readString(moved.file()).contains("another version"));
    }

    @Test
    void whatWasMovedToAnEarlierPlaceOfAnotherIsOpenedThere() throws IOException {
        move(A, B);
        move(C, A);
        assertEquals(A, moved.at(C));
        assertEquals(A, moved.at(A));
    }

    @Test
    void whoSharesItIsLedToTheWorkspaceAndBackAgain() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own"));
        move(A, own);
        moved.lead(own, B);
        moved.lead(own, C);

        assertEquals(C, moved.at(A));
        assertEquals(Optional.of(own), moved.leadingTo(C));
        assertEquals(Optional.empty(), moved.leadingTo(B));

        moved.stay(own);
        assertEquals(own, moved.at(A));
        assertEquals(own, moved.at(own));
    }

    @Test
    void programsThatNoteAtOnceLoseNothing() throws Exception {
        List<Path> places =
                IntStream.range(0, 20).mapToObj(at -> A.resolve("" + at)).toList();
        try (ExecutorService programs = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Object> noted : programs.invokeAll(places.stream()
                    .map(from -> Executors.callable(() -> begin(from), (Object) from))
                    .toList())) {
                noted.get();
            }
        }
        for (Path from : places) {
            assertEquals(List.of(from.resolve("copy")), moved.unfinished(from));
        }
    }

    private void begin(Path from) {
        try {
            new MovedStores(moved.file(), stores::contains).begin(from, B, from.resolve("copy"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
