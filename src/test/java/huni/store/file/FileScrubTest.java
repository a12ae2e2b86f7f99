package huni.store.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.store.write.StoreLedger;
import huni.work.Workspace;
import huni.work.prospect.CreateProspect;
import huni.work.safety.Lack;
import huni.work.sample.AddSampleData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is noticed of a store's file that is not as it was written. */
class FileScrubTest {

    @TempDir
    private Path home;

    @FunctionalInterface
    private interface Looking<T> {
        T at(Database database, Workspace workspace) throws Exception;
    }

    private <T> T opened(Looking<T> looking) throws Exception {
        try (StoreFolder folder = StoreFolder.open(home.resolve("store"));
                Database database = Database.open(folder)) {
            return looking.at(
                    database, new Workspace(new StoreLedger(database), InstantSource.system(), Runnable::run));
        }
    }

    private Path file() {
        return home.resolve("store").resolve("huni.mv.db");
    }

    private static FileScrub.Seen scrub(Database database) {
        return new FileScrub(database.longReads()).whole();
    }

    private static void add(Workspace workspace, String company) {
        workspace.perform(new CreateProspect(company, "", Optional.empty()));
    }

    @Test
    void everyByteThatTheStoreUsesIsComparedAlsoWhileItIsWritten() throws Exception {
        FileScrub.Seen seen = opened((database, workspace) -> {
            workspace.perform(new AddSampleData(50, 1));
            FileScrub scrub = new FileScrub(database.longReads());
            for (int i = 0; scrub.next(10_000); i++) {
                add(workspace, "Anvils " + i);
            }
            return scrub.seen();
        });

        assertTrue(seen.bytes() > 100_000, seen.toString());
        assertEquals(0, seen.bytesWithoutSum());
        assertEquals(List.of(), seen.broken());
    }

    @Test
    void roomThatNothingNeedsAnyMoreMayHoldAnything() throws Exception {
        opened((database, workspace) -> {
            for (int i = 0; i < 200; i++) {
                add(workspace, "Anvils " + i);
            }
            List<Chunks.Place> unused = chunks(database, place -> !place.inUse());
            assertFalse(unused.isEmpty(), "nothing was given up, so nothing is tried");
            overwrite(unused);
            assertEquals(List.of(), scrub(database).broken());

            overwrite(List.of(chunks(database, Chunks.Place::inUse).getFirst()));
            assertEquals(1, scrub(database).broken().size());
            return 0;
        });
    }

    private static List<Chunks.Place> chunks(Database database, Predicate<Chunks.Place> wanted) {
        return database.read(connection -> {
            SessionLocal session =
                    (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            return session.getDatabase().getStore().getMvStore().getFileStore().getLayoutMap().entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith("chunk."))
                    .flatMap(entry -> Chunks.Place.of(entry.getValue()).stream())
                    .filter(place -> place.block() > 0)
                    .filter(wanted)
                    .toList();
        });
    }

    private void overwrite(List<Chunks.Place> places) throws IOException {
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            for (Chunks.Place place : places) {
                channel.write(ByteBuffer.allocate((int) place.length() / 2), place.block() * ChunkSum.BLOCK);
            }
        }
    }

    @Test
    void aStoreWithoutSumsIsWrittenAnewOnceAndItsOldFileIsKept() throws Exception {
        opened((_, workspace) -> workspace.perform(new AddSampleData(50, 1)));
        try (Connection plain = DriverManager.getConnection(
                        "jdbc:h2:" + home.resolve("store").resolve("huni") + ";DATABASE_TO_LOWER=TRUE", "sa", "");
                Statement statement = plain.createStatement()) {
            statement.execute("shutdown compact");
        }
        byte[] before = Files.readAllBytes(file());

        FileScrub.Seen seen = opened((database, _) -> scrub(database));
        opened((database, _) -> scrub(database));

        assertEquals(0, seen.bytesWithoutSum());
        assertTrue(seen.bytes() > 100_000);
        try (Stream<Path> kept = Files.list(home.resolve("store").resolve("backups"))) {
            assertEquals(1, kept.filter(copy -> sameBytes(copy, before)).count());
        }
    }

    private static boolean sameBytes(Path file, byte[] bytes) {
        try {
            return Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anOlderCopyInTheStoresPlaceIsNoticedAndNotBelievedToBeAll() throws Exception {
        Path older = home.resolve("older");
        opened((_, workspace) -> {
            add(workspace, "First");
            return 0;
        });
        Files.copy(file(), older);
        opened((_, workspace) -> {
            add(workspace, "Second");
            return 0;
        });
        assertEquals(Optional.empty(), opened((database, _) -> database.lack()));
        Files.copy(older, file(), StandardCopyOption.REPLACE_EXISTING);

        assertEquals(Optional.of(Lack.STEPS), opened((database, _) -> database.lack()));
    }

    @Test
    void theStoreOfSomebodyElseInItsPlaceIsNoticed() throws Exception {
        opened((_, workspace) -> {
            add(workspace, "First");
            return 0;
        });
        Files.move(file(), home.resolve("mine"));
        Path note = home.resolve("store").resolve(".last-step");
        byte[] noted = Files.readAllBytes(note);
        Files.delete(note);
        opened((_, workspace) -> {
            add(workspace, "Another");
            return 0;
        });
        Files.write(note, noted);

        assertEquals(Optional.of(Lack.OTHER_PAST), opened((database, _) -> database.lack()));
    }

    @Test
    void aNoteThatATornWriteLeftSaysNothing() throws Exception {
        opened((_, workspace) -> {
            add(workspace, "First");
            return 0;
        });
        Files.writeString(home.resolve("store").resolve(".last-step"), "0000000000000009999");

        assertFalse(opened((database, _) -> database.lack()).isPresent());
    }
}
