package huni.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
        assertEquals(Optional.empty(), moved.unfinished(A));
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
    void untilTheCopyHasItsNameTheEarlierStoreIsInUse() throws IOException {
        moved.begin(A, B, copy);
        assertEquals(A, moved.at(A));
        Files.createDirectory(copy);
        assertEquals(A, moved.at(A));
        assertEquals(Optional.of(copy), moved.unfinished(A));

        moved.giveUp(A);

        assertEquals(A, moved.at(A));
        assertEquals(Optional.empty(), moved.unfinished(A));
    }

    @Test
    void fromThenOnTheNewOneAlsoIfNothingWasNotedAnyMore() throws IOException {
        moved.begin(A, B, copy);
        stores.add(B);

        assertEquals(B, moved.at(A));
        assertEquals(Optional.empty(), moved.unfinished(A));
    }

    @Test
    void aFileThatCannotBeUnderstoodSaysNothing() throws IOException {
        move(A, B);
        Files.writeString(moved.file(), "{\"moves\": [");
        assertEquals(A, moved.at(A));
    }
}
