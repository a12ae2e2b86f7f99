package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.store.archive.StoreRows;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreSeal;
import huni.store.file.StreamedResults;
import huni.store.seal.Keyring;
import huni.store.seal.StoreKey;
import huni.store.sql.Sql;
import huni.store.write.StoreLedger;
import huni.work.Workspace;
import huni.work.safety.Passphrase;
import huni.work.safety.RecoveryKey;
import huni.work.sample.AddSampleData;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What backups and the check read of an encrypted store comes row by row, and is the same. */
class StreamedResultsTest {

    private static final int MANY = 40_000;
    private static final int LETTERS = 1_000;

    @TempDir
    private Path home;

    @AfterEach
    void forgetTheKeys() {
        Keyring.clear();
    }

    private void seal(StoreFolder folder, Database database) throws Exception {
        try (Passphrase word = Passphrase.taking("gizli şifre".toCharArray())) {
            new StoreSeal(folder, database, Optional::empty).put(StoreKey.createQuickly(word, RecoveryKey.random()));
        }
    }

    private static Map<String, List<String>> rows(Database database) throws Exception {
        Map<String, List<String>> rows = new TreeMap<>();
        return new StoreRows(database.longReads()).snapshot(moment -> {
            rows.clear();
            for (String table : moment.tables()) {
                List<String> found = new ArrayList<>();
                moment.each(table, row -> found.add(row.values().toString()));
                assertEquals(moment.count(table), found.size(), table);
                rows.put(table, found);
            }
            return rows;
        });
    }

    @Test
    void allRowsAreReadAndTheCheckFindsTheSame() throws Exception {
        try (StoreFolder folder = StoreFolder.open(home.resolve("store"));
                Database database = Database.open(folder)) {
            Instant now = Instant.parse("2026-11-23T09:00:00Z");
            new Workspace(new StoreLedger(database), InstantSource.fixed(now), Runnable::run)
                    .perform(new AddSampleData(60, 1));
            Map<String, List<String>> plain = rows(database);

            seal(folder, database);

            assertEquals(plain, rows(database));
            assertEquals(List.of(), new StoreCheck(database.longReads()).findings());
            database.write(connection ->
                    Sql.update(connection, "update stage_total set prospects = prospects + 1 where prospects > 0"));
            assertFalse(new StoreCheck(database.longReads()).findings().isEmpty());
            database.longReads().read(connection -> {
                assertFalse(isStreamed(connection), "the setting outlives what it was made for");
                return true;
            });
        }
    }

    private static boolean isStreamed(Connection connection) throws SQLException {
        return connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session
                && session.isLazyQueryExecution();
    }

    @Test
    void aLargeTableOfAnEncryptedStoreIsNotHeldInMemory() throws Exception {
        try (StoreFolder folder = StoreFolder.open(home.resolve("store"))) {
            try (Database database = Database.open(folder)) {
                seal(folder, database);
                database.write(connection -> {
                    fill(connection);
                    return true;
                });
            }
            try (Database database = Database.open(folder)) {
                database.write(connection -> Sql.update(connection, "set cache_size 1024"));

                assertEquals(MANY / 2, database.longReads().read(StreamedResultsTest::stillHeldHalfWay));
                int held = StreamedResults.read(database.longReads(), StreamedResultsTest::stillHeldHalfWay);
                assertTrue(held < MANY / 10, held + " rows that were gone past are held");
            }
        }
    }

    private static void fill(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into journal_change (seq, place, table_name, row_before) values (1, ?, 'prospect', ?)")) {
            for (int place = 0; place < MANY; place++) {
                insert.setLong(1, place);
                insert.setString(2, ("row " + place + " ").repeat(LETTERS / 10));
                insert.addBatch();
                if (place % 1_000 == 999) {
                    insert.executeBatch();
                }
            }
        }
    }

    /** How many of the first half of the rows something still holds: the result they came in, or the small cache. */
    private static int stillHeldHalfWay(Connection connection) throws SQLException {
        List<WeakReference<String>> passed = new ArrayList<>();
        int[] held = {0};
        Sql.each(connection, "select row_before from journal_change", row -> {
            passed.add(new WeakReference<>(row.getString(1)));
            if (passed.size() == MANY / 2) {
                System.gc();
                held[0] = (int)
                        passed.stream().filter(text -> !text.refersTo(null)).count();
            }
        });
        assertEquals(MANY, passed.size());
        return held[0];
    }
}
