package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.CommandFailedException;
import huni.command.Commands;
import huni.command.Console;
import huni.desktop.DesktopSystem;
import huni.desktop.MovedStores;
import huni.store.file.StoreFolder;
import huni.testing.Printed;
import huni.work.Trouble;
import huni.work.TroubleException;
import huni.work.archive.ArchiveWatch;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a move meets that others do meanwhile: a disk that is taken away, another command, a program that was killed. */
class TroubledMoveTest {

    @TempDir
    private Path home;

    private final StringWriter results = new StringWriter();
    private final StringWriter messages = new StringWriter();
    private Path earlier;
    private Path later;

    @BeforeEach
    void fill() throws IOException {
        earlier = home.resolve("Dropbox/huni");
        later = home.resolve("own/huni");
        Files.writeString(home.resolve("list.csv"), "Company,Contact\nQuaxolin Optik,Wilhelmyna Zyx\n");
        assertEquals(0, add(), messages.toString());
    }

    private int add() {
        return run("import", home.resolve("list.csv").toString());
    }

    private Huni huni(Runnable pause) {
        results.getBuffer().setLength(0);
        messages.getBuffer().setLength(0);
        Console console = new Console(new PrintWriter(results, true), new PrintWriter(messages, true), Locale.US);
        Map<String, String> environment = Map.of("HUNI_STORE", earlier.toString());
        return new Huni(new DesktopSystem("Linux", home, environment), console, InstantSource.system(), pause);
    }

    private int run(String... arguments) {
        Huni huni = huni(() -> {});
        Console console = new Console(new PrintWriter(results, true), new PrintWriter(messages, true), Locale.US);
        return new Commands(huni, console).run(arguments);
    }

    private MovedStores moved() {
        return new MovedStores(home.resolve(".config/huni/moved.json"), StoreFolder::holdsStore);
    }

    private static ArchiveWatch failing(RuntimeException problem) {
        return new ArchiveWatch() {
            @Override
            public boolean isCancelled() {
                throw problem;
            }

            @Override
            public void progressed(double share) {}
        };
    }

    @Test
    void aDiskThatIsTakenAwayIsSaidInASentence() {
        Trouble trouble = new Trouble(Trouble.Kind.DISK, "", "no such device");
        for (RuntimeException problem :
                List.of(new UncheckedIOException(new IOException("no such device")), new TroubleException(trouble))) {
            Huni huni = huni(() -> {});
            CommandFailedException failed = assertThrows(
                    CommandFailedException.class, () -> huni.move(Optional.empty(), later, failing(problem)));
            assertTrue(failed.sentence().startsWith("The data was not moved, it is where it was."), failed.sentence());
            assertTrue(failed.sentence().contains("no such device"), failed.sentence());
            assertEquals(earlier, moved().at(earlier));
            assertEquals(0, run("check"), messages.toString());
        }
    }

    @Test
    void aCommandThatWaitedWhileTheStoreWasMovedOpensItThere() throws Exception {
        StoreFolder held = StoreFolder.open(earlier);
        AtomicInteger pauses = new AtomicInteger();
        Huni waiting = huni(() -> {
            if (pauses.getAndIncrement() == 0) {
                held.close();
                assertEquals(0, run("move", later.toString()), messages.toString());
            }
        });
        try (OpenedStore store = waiting.openExisting(Optional.empty())) {
            assertEquals(later, store.folder().place());
        }
        assertEquals(1, pauses.get());
        StoreFolder.open(earlier).close();
    }

    @Test
    void anEmptiedNewPlaceBeginsNoStore() throws IOException {
        assertEquals(0, run("move", later.toString()), messages.toString());
        TemporaryFolders.delete(later);
        Files.createDirectories(later);

        assertEquals(1, add());

        assertTrue(messages.toString().startsWith("The data of " + earlier + " was moved to " + later));
        assertTrue(StoreMove.isEmptyFolder(later));
    }

    @Test
    void whatKilledMovesLeftIsTidiedByTheNextOneAndKeptInMindWhereItsDiskIsAway() throws IOException {
        Path copy = home.resolve("elsewhere/.huni-moving-1");
        Path other = home.resolve("elsewhere/.huni-moving-2");
        Path away = home.resolve("stick/.huni-moving-3");
        for (Path left : List.of(copy, other, away)) {
            moved().begin(earlier, left.resolveSibling("huni"), left);
        }
        Files.createDirectories(copy);
        Files.createDirectories(other);

        assertEquals(0, run("move", later.toString()), messages.toString());

        assertFalse(Files.exists(copy));
        assertFalse(Files.exists(other));
        assertEquals(List.of(away), moved().unfinished(earlier));
        assertEquals(later, moved().at(earlier));
    }

    @Test
    void theNoteIsWrittenAlsoWhereTheEndOfTheMoveCannotBe(Printed printed) throws IOException {
        Path settings = home.resolve(".config/huni/moved.json");
        ArchiveWatch damaging = new ArchiveWatch() {
            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void progressed(double share) {
                try {
                    if (Files.isRegularFile(settings)) {
                        Files.delete(settings);
                        Files.createDirectories(settings.resolve("in its place"));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
        try {
            huni(() -> {}).move(Optional.empty(), later, damaging);
        } catch (CommandFailedException e) {
            throw new AssertionError(e.sentence(), e);
        }
        assertTrue(Files.exists(earlier.resolve(StoreMove.NOTE)));
        String logged = printed.take();
        assertTrue(logged.contains("the end of a move among the settings"), logged);

        TemporaryFolders.delete(settings);
        assertEquals(0, run("check"), messages.toString());
        assertEquals(0, add(), messages.toString());
        assertTrue(messages.toString().contains("This folder is an earlier one"), messages.toString());
    }
}
