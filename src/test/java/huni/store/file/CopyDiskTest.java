package huni.store.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.store.sql.Sql;
import huni.store.sql.StoreException;
import huni.work.Trouble;
import huni.work.TroubleException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk of the copy takes nothing while the work goes on in it, without the server. */
class CopyDiskTest {

    private static final Migrations THINGS = new Migrations("huni/store/trial", List.of("V1__things.sql"), _ -> {});
    private static final String FILES = "durable:" + BreakingFilePath.OPENED;
    private static final String TURN = "select 1 from thing where id = 1 for update";

    @TempDir
    private Path home;

    private Copy copy;
    private Database database;

    private static final class Copy implements Refuge {
        private final Path place;
        private Optional<Database> open = Optional.empty();
        private boolean room = true;

        Copy(Path place) {
            this.place = place;
        }

        private Connecting opened(boolean writes) {
            close();
            try {
                StoreFolder folder = writes ? StoreFolder.open(place) : StoreFolder.forReading(place);
                folder.close();
                Database database = Database.open(folder, THINGS, FILES);
                open = Optional.of(database);
                return database.another();
            } catch (StoreRefusedException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public Optional<Connecting> enter() {
            return Optional.of(opened(true));
        }

        @Override
        public Optional<Connecting> look() {
            return Optional.of(opened(false));
        }

        @Override
        public boolean takesFiles() {
            return room;
        }

        @Override
        public Path place() {
            return place;
        }

        @Override
        public void note() {}

        @Override
        public void leave() {}

        void close() {
            try {
                open.ifPresent(Database::close);
            } catch (TroubleException | StoreException _) {
                // It has closed itself.
            }
            open = Optional.empty();
        }
    }

    @BeforeEach
    void goAway() throws SQLException {
        DurableFilePath.register();
        BreakingFilePath.register();
        copy = new Copy(home.resolve("copy"));
        copy.opened(true);
        copy.open.orElseThrow().write(connection -> Sql.update(connection, "insert into thing values (1, 'anvil')"));
        database = Database.away("postgresql://ayse@server/huni", TURN, CopyDiskTest::lost, copy)
                .orElseThrow();
    }

    @AfterEach
    void close() {
        BreakingFilePath.refuse("");
        database.close();
        copy.close();
    }

    private static java.sql.Connection lost() throws SQLException {
        throw new SQLException("no server", "08001");
    }

    private void add(int number) {
        database.write(connection -> Sql.update(connection, "insert into thing values (?, 'anvil')", number));
    }

    private long things() {
        return database.<Long, RuntimeException>read(
                connection -> Sql.number(connection, "select count(*) from thing"));
    }

    @Test
    void aFullDiskIsToldAsOneAndNotAsTheServersAndTheCopyIsStillRead() {
        add(2);
        BreakingFilePath.refuse("No space left on device");
        copy.room = false;

        TroubleException refused = assertThrows(TroubleException.class, () -> add(3));

        assertEquals(Trouble.Kind.DISK_FULL, refused.trouble().kind());
        assertEquals(copy.place.toString(), refused.trouble().place());
        assertEquals(Optional.of(refused.trouble()), database.trouble());
        assertEquals(2, things());
        assertFalse(database.tryAgain());
        assertEquals(2, things());

        BreakingFilePath.refuse("");
        copy.room = true;
        assertTrue(database.tryAgain());
        assertEquals(Optional.empty(), database.trouble());
        add(4);
        assertEquals(3, things());
        assertTrue(database.isAway());
    }

    @Test
    void aCopyThatTakesAFileAndNoCommitIsStillRead() {
        add(2);
        BreakingFilePath.refuse("Input/output error");

        for (int number : List.of(3, 4)) {
            TroubleException refused = assertThrows(TroubleException.class, () -> add(number));
            assertEquals(Trouble.Kind.DISK, refused.trouble().kind());
            assertEquals(2, things());
        }
    }
}
