package huni.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.FileScrub;
import huni.store.file.StoreFolder;
import huni.store.file.StoreSeal;
import huni.store.seal.Keyring;
import huni.store.seal.SealedCopy;
import huni.store.seal.StoreKey;
import huni.store.sql.Sql;
import huni.store.write.StoreLedger;
import huni.work.Workspace;
import huni.work.archive.ArchiveWatch;
import huni.work.prospect.CreateProspect;
import huni.work.safety.Passphrase;
import huni.work.safety.RecoveryKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A passphrase that is being set, changed or taken away, stopped wherever it asks whether it is to stop. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class StoppedSealTest {

    private static final String COMPANY = "Karahisar Mermercilik";
    private static final List<String> BACKUPS = List.of("backup-20261123-090000-asked.huni", "schema-7.mv.db");

    private final StoreKey first = key("gizli şifre");
    private final StoreKey second = key("başka bir parola");

    @TempDir
    private Path place;

    private StoreFolder folder;
    private Database database;
    private StoreSeal seal;

    private static StoreKey key(String words) {
        return StoreKey.createQuickly(Passphrase.taking(words.toCharArray()), RecoveryKey.random());
    }

    /** Says that it is to stop from the time on that it is asked so often. */
    private static final class Stop implements ArchiveWatch {

        private final int at;
        private int asked;
        private final List<Double> shares = new ArrayList<>();

        Stop(int at) {
            this.at = at;
        }

        @Override
        public boolean isCancelled() {
            asked++;
            return asked >= at;
        }

        @Override
        public void progressed(double share) {
            shares.add(share);
        }
    }

    @FunctionalInterface
    private interface Sealing {
        void seal(ArchiveWatch watch) throws IOException;
    }

    @BeforeEach
    void makeTheStore() throws Exception {
        open();
        new Workspace(new StoreLedger(database), InstantSource.system(), Runnable::run)
                .perform(new CreateProspect(COMPANY, "Selin Aksoy", Optional.empty()));
        Files.writeString(folder.backups().resolve(BACKUPS.getFirst()), "an archive of " + COMPANY);
        database.close();
        folder.close();
        Files.copy(folder.database(), folder.backups().resolve(BACKUPS.getLast()));
        open();
    }

    private void open() throws Exception {
        folder = StoreFolder.open(place);
        database = Database.open(folder);
        seal = new StoreSeal(folder, database, Optional::empty);
    }

    @AfterEach
    void close() {
        database.close();
        folder.close();
        Keyring.clear();
    }

    /** Stops it at each place in turn, until there is none left, and returns how many there were. */
    private int stopEverywhere(Optional<StoreKey> before, boolean backupsStay, Sealing sealing) throws IOException {
        List<byte[]> backups = backups();
        int stops = 0;
        while (true) {
            Stop stop = new Stop(stops + 1);
            try {
                sealing.seal(stop);
                return stops;
            } catch (CancellationException stopped) {
                stops++;
            }
            assertAsBefore(before);
            if (backupsStay) {
                for (int i = 0; i < backups.size(); i++) {
                    assertArrayEquals(backups.get(i), backups().get(i));
                }
            }
            assertTrue(stops < 100, "it never ends");
        }
    }

    private List<byte[]> backups() throws IOException {
        List<byte[]> all = new ArrayList<>();
        for (String name : BACKUPS) {
            all.add(Files.readAllBytes(folder.backups().resolve(name)));
        }
        return all;
    }

    private void assertAsBefore(Optional<StoreKey> before) throws IOException {
        assertEquals(before.isPresent(), Keyring.isSealed(folder.database()));
        assertEquals(before, Keyring.key(folder.database()));
        assertEquals(1L, rows());
        assertEquals(List.of(), new StoreCheck(database).findings());
        assertEquals(List.of(), new FileScrub(database).whole().broken());
        for (String name : BACKUPS) {
            Path backup = folder.backups().resolve(name);
            assertEquals(before.isPresent(), Keyring.isSealed(backup), name);
            assertEquals(before, Keyring.key(backup), name);
        }
        assertEquals("an archive of " + COMPANY, content(folder.backups().resolve(BACKUPS.getFirst())));
        try (Stream<Path> files = Files.walk(place)) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.toString().matches(".*(wiping|sealing|unfinished).*"))
                            .toList());
        }
    }

    private String content(Path archive) throws IOException {
        Path plain = Files.createTempFile(place.getParent(), "content", "");
        try {
            SealedCopy.ARCHIVE.write(archive, plain, Optional.empty());
            return Files.readString(plain);
        } finally {
            Files.delete(plain);
        }
    }

    private long rows() {
        return database.read(connection -> Sql.number(connection, "select count(*) from prospect"));
    }

    private void assertOpensNextTimeOnlyWith(StoreKey key, StoreKey other) throws Exception {
        database.close();
        folder.close();
        Keyring.clear();
        Keyring.add(other);
        assertTrue(Keyring.isLocked(place.resolve("huni.mv.db")));
        Keyring.add(key);
        open();
        assertEquals(1L, rows());
    }

    @Test
    void whileItIsSetEverythingStaysAsItWasAndThePassphraseIsForgotten() throws Exception {
        int stops = stopEverywhere(Optional.empty(), true, watch -> {
            try {
                seal.put(first, watch);
            } finally {
                assertEquals(
                        Keyring.isSealed(folder.database()),
                        Keyring.key(folder.database()).isPresent());
            }
        });

        assertTrue(stops >= 3, "stopped only " + stops + " times");
        assertTrue(seal.isOn());
    }

    @Test
    void whileItIsChangedTheEarlierOneStaysTheOnlyOne() throws Exception {
        seal.put(first);
        Stop stop = new Stop(2);
        assertThrows(CancellationException.class, () -> seal.put(second, stop));
        assertAsBefore(Optional.of(first));
        assertOpensNextTimeOnlyWith(first, second);

        int stops = stopEverywhere(Optional.of(first), true, watch -> seal.put(second, watch));

        assertTrue(stops >= 3, "stopped only " + stops + " times");
        assertOpensNextTimeOnlyWith(second, key("a third one"));
    }

    @Test
    void whileItIsTakenAwayTheBackupsThatCouldBeReadAlreadyGetItAgain() throws Exception {
        seal.put(first);

        int stops = stopEverywhere(Optional.of(first), false, seal::remove);

        assertTrue(stops >= 7, "stopped only " + stops + " times");
        assertFalse(seal.isOn());
        for (String name : BACKUPS) {
            assertFalse(Keyring.isSealed(folder.backups().resolve(name)));
        }
    }

    @Test
    void howFarItIsIsToldFromBeginningToEnd() throws Exception {
        Stop never = new Stop(Integer.MAX_VALUE);
        seal.put(first, never);

        assertEquals(never.shares.stream().sorted().toList(), never.shares);
        assertTrue(never.shares.getLast() >= 0.75, never.shares::toString);
        assertTrue(never.shares.stream().anyMatch(share -> share > 0.2 && share < 0.6), never.shares::toString);
    }
}
