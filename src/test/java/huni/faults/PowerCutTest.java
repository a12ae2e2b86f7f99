package huni.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.store.file.Database;
import huni.store.file.DurableFilePath;
import huni.store.file.StoreFile;
import huni.store.seal.Keyring;
import huni.store.seal.StoreKey;
import huni.store.sql.Sql;
import huni.work.TroubleException;
import huni.work.safety.Passphrase;
import huni.work.safety.RecoveryKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How many cuts are tried can be raised with {@code -Dhuni.powercuts=2000}. */
@Tag("faults")
class PowerCutTest {

    private static final int CUTS = Integer.getInteger("huni.powercuts", 160);
    private static final String DURABLE = "durable:recorded:";

    private final List<Integer> acknowledgedAt = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void everyAcknowledgedCommitIsFoundCompleteAfterAPowerCutAtAnyMoment() throws SQLException, IOException {
        DurableFilePath.register();
        DiskRecord disk = RecordedFilePath.start();
        int first = session(disk, DURABLE, 40);
        session(disk, DURABLE, 40);

        assertEquals(List.of(), losses(disk, first));
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void anEncryptedStoreLosesNothingEither() throws SQLException, IOException {
        DurableFilePath.register();
        Path sealed = Files.createDirectory(folder.resolve("sealed"));
        Keyring.sealNewIn(
                sealed, StoreKey.createQuickly(Passphrase.taking("gizli şifre".toCharArray()), RecoveryKey.random()));
        folder = sealed;
        DiskRecord disk = RecordedFilePath.start();
        int first = session(disk, DURABLE, 40);
        session(disk, DURABLE, 40);

        assertTrue(Keyring.isSealed(folder.resolve("recorded.mv.db")));
        assertEquals(List.of(), losses(disk, first, "durable:"));
    }

    @Test
    void theSameCutsLoseCommitsWhereWritesAreNotForced() throws SQLException, IOException {
        DiskRecord disk = RecordedFilePath.start();
        int first = session(disk, "recorded:", 20);

        assertTrue(!losses(disk, first).isEmpty());
    }

    @Test
    void afterAFailedForceNothingIsAcknowledgedAnyMore() throws SQLException, IOException {
        DurableFilePath.register();
        DiskRecord disk = RecordedFilePath.start();
        Path file = folder.resolve("failing.mv.db");
        StoreFile failing = new StoreFile(file, DURABLE);
        Database database = Database.over(failing.connect(), failing.connect(), failing.connect());
        database.write(connection -> Sql.update(connection, "create table t (x int)"));
        insert(database);
        disk.breakDisk();

        assertThrows(TroubleException.class, () -> insert(database));
        assertThrows(TroubleException.class, () -> insert(database));
    }

    private static void insert(Database database) {
        database.write(connection -> Sql.update(connection, "insert into t values (1)"));
    }

    /** Opens, commits so many times, closes; the answer is the first moment with a schema. */
    private int session(DiskRecord disk, String fileSystem, int commits) throws SQLException {
        Random random = new Random(7);
        try (Connection connection = new StoreFile(folder.resolve("recorded.mv.db"), fileSystem).connect()) {
            Sql.update(connection, "create table if not exists entry (n int primary key, words varchar)");
            Sql.update(connection, "create table if not exists twin (n int primary key)");
            int first = disk.moment();
            connection.setAutoCommit(false);
            for (int i = 0; i < commits; i++) {
                int n = acknowledgedAt.size();
                Sql.update(connection, "insert into entry values (?, ?)", n, "x".repeat(random.nextInt(1, 20_000)));
                Sql.update(connection, "insert into twin values (?)", n);
                connection.commit();
                acknowledgedAt.add(disk.moment());
            }
            return first;
        }
    }

    private List<String> losses(DiskRecord disk, int first) throws IOException {
        return losses(disk, first, "");
    }

    private List<String> losses(DiskRecord disk, int first, String fileSystem) throws IOException {
        Random random = new Random(11);
        List<String> losses = new ArrayList<>();
        for (int cut = 0; cut < CUTS; cut++) {
            int moment = first + random.nextInt(disk.moment() - first + 1);
            Path file = folder.resolve("cut" + cut + ".mv.db");
            Files.write(file, disk.afterPowerCut(moment, random));
            long acknowledged =
                    acknowledgedAt.stream().filter(at -> at <= moment).count();
            loss(new StoreFile(file, fileSystem), (int) acknowledged)
                    .forEach(loss -> losses.add("cut at " + moment + ": " + loss));
            Files.delete(file);
        }
        return losses;
    }

    /** All that was acknowledged must be there, and of what was not at most the commit under way, complete. */
    private static List<String> loss(StoreFile file, int acknowledged) {
        try (Connection connection = file.connect()) {
            List<Integer> entries = Sql.list(connection, "select n from entry order by n", row -> row.getInt(1));
            List<Integer> twins = Sql.list(connection, "select n from twin order by n", row -> row.getInt(1));
            Sql.each(connection, "select words from entry", row -> row.getString(1));
            List<Integer> expected = IntStream.range(0, acknowledged).boxed().toList();
            List<Integer> oneMore = IntStream.range(0, acknowledged + 1).boxed().toList();
            boolean complete = entries.equals(twins) && (entries.equals(expected) || entries.equals(oneMore));
            return complete ? List.of() : List.of("acknowledged " + acknowledged + ", found " + entries + twins);
        } catch (SQLException e) {
            return List.of("does not open: " + e.getMessage());
        }
    }
}
