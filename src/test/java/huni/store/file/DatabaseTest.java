package huni.store.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huni.store.sql.Sql;
import huni.store.sql.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    private Path home;

    private StoreFolder folder;
    private Database database;

    @BeforeEach
    void open() throws StoreRefusedException {
        folder = StoreFolder.open(home.resolve("store"));
        database = Database.open(folder);
        database.write(connection -> Sql.update(connection, "create table t (x int)"));
    }

    @AfterEach
    void close() {
        database.close();
        folder.close();
    }

    @Test
    void whatWasWrittenIsReadByTheOtherConnectionAndAfterReopening() throws StoreRefusedException {
        String sum = "select sum(prospects) from step_total";
        database.write(
                connection -> Sql.update(connection, "insert into step_total values ('lead', 'LATER', 3, -1, 7)"));
        assertEquals(7L, database.<Long, RuntimeException>read(connection -> Sql.number(connection, sum)));
        database.write(connection -> Sql.update(connection, "drop table t"));

        database.close();
        database = Database.open(folder);

        assertEquals(7L, database.<Long, RuntimeException>read(connection -> Sql.number(connection, sum)));
    }

    @Test
    void whatCannotBeOpenedAsAWholeIsLeftClosed() throws Exception {
        database.write(connection -> Sql.update(connection, "update store_schema set indexes_complete = false"));
        database.write(connection -> Sql.update(connection, "drop table contact, t"));
        database.close();

        assertThrows(StoreException.class, () -> Database.open(folder));

        try (Connection again = new StoreFile(folder.database(), "").connect()) {
            assertFalse(again.isClosed());
        }
    }

    @Test
    void aFailedTransactionLeavesNothing() {
        assertThrows(
                IllegalStateException.class,
                () -> database.write(connection -> {
                    Sql.update(connection, "insert into t values (1)");
                    throw new IllegalStateException("half way");
                }));

        assertEquals(0L, sum());
    }

    @Test
    void aTransactionTheDatabaseAsksToRepeatIsRepeated() {
        AtomicInteger attempts = new AtomicInteger();

        database.write(connection -> {
            Sql.update(connection, "insert into t values (1)");
            if (attempts.incrementAndGet() < 3) {
                throw new SQLException("once more", "40001");
            }
            return true;
        });

        assertEquals(1L, sum());
    }

    @Test
    void aTransactionThatMadeTheSameRowAsAnotherIsRepeated() {
        AtomicInteger attempts = new AtomicInteger();

        database.write(connection -> {
            if (attempts.incrementAndGet() < 2) {
                throw new SQLException("the other was first", "23505");
            }
            return Sql.update(connection, "insert into t values (1)");
        });

        assertEquals(1L, sum());
    }

    @Test
    void shortReadsDoNotWaitForALongOne() throws Exception {
        add(7);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        FutureTask<Long> longRead =
                new FutureTask<>(() -> database.longReads().<Long, InterruptedException>read(connection -> {
                    begun.countDown();
                    asked.await();
                    return Sql.number(connection, "select sum(x) from t");
                }));
        Thread.ofVirtual().start(longRead);
        begun.await();

        assertEquals(7L, sum());
        add(1);
        asked.countDown();

        assertEquals(8L, longRead.get());
    }

    @Test
    void aTransactionThatCanNeverSucceedIsGivenUp() {
        assertThrows(
                StoreException.class,
                () -> database.write(connection -> {
                    throw new SQLException("once more", "40001");
                }));
    }

    @Test
    void aFileThatAnotherConnectionHoldsIsInUse() throws SQLException {
        database.close();
        String address = new StoreFile(folder.database(), "").address() + ";FILE_LOCK=FS";
        try (Connection other = DriverManager.getConnection(address, "sa", "")) {
            assertFalse(other.isClosed());
            assertThrows(StoreInUseException.class, () -> Database.open(folder));
        }
    }

    @Test
    void anAddressIsMadeOfCheckedPathsOnly() {
        assertThrows(IllegalArgumentException.class, () -> new StoreFile(Path.of("here.mv.db"), ""));
        assertThrows(IllegalArgumentException.class, () -> new StoreFile(home.resolve("a;INIT=x.mv.db"), ""));
        assertThrows(IllegalArgumentException.class, () -> new StoreFile(home.resolve("a.txt"), ""));
    }

    @Test
    void nothingButTheFilesOfTheStoreIsLeftInItsFolder() throws Exception {
        add(1);
        database.close();

        try (var files = Files.list(folder.place())) {
            assertEquals(
                    java.util.List.of(".lock", "backups", "huni.mv.db", "log"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    private void add(int x) {
        database.write(connection -> Sql.update(connection, "insert into t values (?)", x));
    }

    private long sum() {
        return database.read(connection -> Sql.number(connection, "select sum(x) from t"));
    }
}
