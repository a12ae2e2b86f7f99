package huni.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.FileScrub;
import huni.store.file.StoreDamagedException;
import huni.store.file.StoreFolder;
import huni.store.file.StoreLock;
import huni.store.file.StoreRefusedException;
import huni.store.file.StoreSeal;
import huni.store.file.StoreSealedException;
import huni.store.file.UnfinishedForgetting;
import huni.store.seal.Keyring;
import huni.store.seal.SealedCopy;
import huni.store.seal.StoreKey;
import huni.store.sql.Sql;
import huni.store.write.StoreLedger;
import huni.work.Outcome;
import huni.work.TroubleException;
import huni.work.Workspace;
import huni.work.archive.ArchiveWatch;
import huni.work.prospect.CreateProspect;
import huni.work.safety.Passphrase;
import huni.work.safety.RecoveryKey;
import huni.work.trash.ForgetPerson;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 10, unit = TimeUnit.MINUTES)
class SealedStoreTest {

    private static final String COMPANY = "Karahisar Mermercilik";
    private static final String WORD = "gizli şifre";
    private static final long BLOCK = 4096;

    @TempDir
    private Path home;

    @AfterEach
    void forgetTheKeys() {
        Keyring.clear();
    }

    private Path place() {
        return home.resolve("store");
    }

    @FunctionalInterface
    private interface Visit {
        void to(Database database, StoreSeal seal) throws IOException;
    }

    private void open(Visit visit) throws StoreRefusedException, IOException {
        try (StoreFolder folder = StoreFolder.open(place());
                Database database = Database.open(folder)) {
            visit.to(database, new StoreSeal(folder, database, Optional::empty));
        }
    }

    @Test
    void whatAKilledBackupOrForgettingLeftIsNotLeftPlain() throws Exception {
        filledAndSealed();
        Path backups = place().resolve("backups");
        List<Path> left = List.of(
                backups.resolve(".unread"), backups.resolve("..unread-0b5c1c3e-8d8b-4a0e-9a44-4f6a2f8f9c10.new"));
        for (Path one : left) {
            Files.writeString(one, COMPANY);
        }
        open((_, seal) -> seal.complete());
        for (Path one : left) {
            assertFalse(Files.exists(one));
        }

        UnfinishedForgetting begun = new UnfinishedForgetting(new UUID(1, 2), List.of(COMPANY));
        try (StoreFolder folder = StoreFolder.open(place())) {
            begun.begin(folder);
            String note = Files.readString(place().resolve(".forgetting"), StandardCharsets.ISO_8859_1);
            assertFalse(note.contains(Base64.getEncoder().encodeToString(COMPANY.getBytes(StandardCharsets.UTF_8))));
            assertEquals(Optional.of(begun), UnfinishedForgetting.of(folder));
        }
    }

    private StoreKey filledAndSealed() throws StoreRefusedException, IOException {
        StoreKey key = StoreKey.createQuickly(passphrase(WORD), RecoveryKey.random());
        open((database, seal) -> {
            create(database, COMPANY);
            seal.put(key);
            create(database, "After it");
        });
        return key;
    }

    private static Workspace workspace(Database database) {
        return new Workspace(new StoreLedger(database), InstantSource.system(), Runnable::run);
    }

    private static ProspectId create(Database database, String company) {
        if (workspace(database).perform(new CreateProspect(company, "Selin Aksoy", Optional.empty()))
                instanceof Outcome.Done<ProspectId>(ProspectId id, var _)) {
            return id;
        }
        throw new AssertionError("it was refused");
    }

    private static Passphrase passphrase(String words) {
        return Passphrase.taking(words.toCharArray());
    }

    private static long prospects(Database database) {
        return database.read(connection -> Sql.number(connection, "select count(*) from prospect"));
    }

    private boolean isAnywhereOnTheDisk(String words) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (bytes.contains(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void nothingOfAnEncryptedStoreCanBeReadInItsFolder() throws Exception {
        open((database, _) -> create(database, COMPANY));
        assertTrue(isAnywhereOnTheDisk(COMPANY));

        filledAndSealed();

        assertFalse(isAnywhereOnTheDisk(COMPANY));
        assertFalse(isAnywhereOnTheDisk("select"));
        assertTrue(Keyring.isSealed(place().resolve("huni.mv.db")));
    }

    @Test
    void withoutItsPassphraseItIsNotOpenedAndWithItEverythingIsThere() throws Exception {
        filledAndSealed();
        Keyring.clear();
        assertThrows(StoreSealedException.class, () -> open((_, _) -> {}));

        StoreLock lock = new StoreLock(place(), InstantSource.system());
        assertTrue(lock.isLocked());
        assertFalse(lock.open(passphrase("gizli sifre")));
        assertTrue(lock.open(passphrase(WORD)));

        open((database, _) -> {
            assertEquals(2, prospects(database));
            assertEquals(List.of(), new StoreCheck(database).findings());
            assertEquals(List.of(), new FileScrub(database).whole().broken());
            assertTrue(new FileScrub(database).whole().bytesWithoutSum() == 0);
        });
    }

    @Test
    void anotherPassphraseLeavesNeitherTheEarlierOneNorItsRecoveryKeyValid() throws Exception {
        RecoveryKey earlier = RecoveryKey.random();
        StoreKey first = StoreKey.createQuickly(passphrase(WORD), earlier);
        open((database, seal) -> {
            create(database, COMPANY);
            seal.put(first);
            seal.put(StoreKey.createQuickly(passphrase("the second word"), RecoveryKey.random()));
        });
        Keyring.clear();
        Path file = place().resolve("huni.mv.db");

        assertFalse(Keyring.unlock(file, passphrase(WORD)));
        assertFalse(Keyring.unlock(file, earlier));
        assertTrue(Keyring.unlock(file, passphrase("the second word")));
        open((database, _) -> assertEquals(1, prospects(database)));
    }

    @Test
    void withoutAPassphraseAgainTheFileIsAsItWasAndNothingIsLeftBeside() throws Exception {
        filledAndSealed();
        open((_, seal) -> seal.remove(ArchiveWatch.NONE));
        Keyring.clear();

        open((database, _) -> assertEquals(2, prospects(database)));
        assertTrue(isAnywhereOnTheDisk(COMPANY));
        try (Stream<Path> files = Files.list(place())) {
            assertEquals(
                    List.of(),
                    files.map(String::valueOf)
                            .filter(name -> name.contains("wiping") || name.contains("sealing"))
                            .toList());
        }
    }

    @Test
    void aCopyThatAKilledProgramLeftIsWipedAndTheStoreItselfNever() throws Exception {
        filledAndSealed();
        Path file = place().resolve("huni.mv.db");
        byte[] before = Files.readAllBytes(file);
        Path link = place().resolve("huni.mv.db.wiping");
        Files.createLink(link, file);
        open((_, seal) -> seal.complete());
        assertFalse(Files.exists(link));
        assertArrayEquals(Arrays.copyOf(before, 4096), Arrays.copyOf(Files.readAllBytes(file), 4096));

        Files.writeString(link, COMPANY);
        try (FileChannel left = FileChannel.open(link)) {
            open((database, seal) -> {
                seal.complete();
                assertEquals(2, prospects(database));
            });

            assertFalse(Files.exists(link));
            assertArrayEquals(new byte[COMPANY.length()], contentOf(left));
        }
    }

    private static byte[] contentOf(FileChannel file) throws IOException {
        ByteBuffer content = ByteBuffer.allocate((int) file.size());
        while (content.hasRemaining()) {
            file.read(content);
        }
        return content.array();
    }

    @Test
    void whatSomebodyElseKeepsIsNeverWrittenOverNorEncrypted() throws Exception {
        open((database, _) -> create(database, COMPANY));
        Path snapshot = Files.createLink(home.resolve("snapshot"), place().resolve("huni.mv.db"));
        Path elsewhere = Files.createDirectory(home.resolve("stick"));
        for (String name : List.of("books.mv.db", "huni.mv.db", "books.wiping", "books.sealing", "books")) {
            Files.writeString(elsewhere.resolve(name), "H:2 and what others keep");
        }

        try (StoreFolder folder = StoreFolder.open(place());
                Database database = Database.open(folder)) {
            new StoreSeal(folder, database, () -> Optional.of(elsewhere))
                    .put(StoreKey.createQuickly(passphrase(WORD), RecoveryKey.random()));
        }

        assertTrue(new String(Files.readAllBytes(snapshot), StandardCharsets.ISO_8859_1).contains(COMPANY));
        try (Stream<Path> files = Files.list(elsewhere)) {
            List<Path> kept = files.toList();
            assertEquals(5, kept.size());
            for (Path file : kept) {
                assertEquals("H:2 and what others keep", Files.readString(file));
            }
        }
    }

    @Test
    void copiesInAPlaceThatWasAwayAreEncryptedWhenItIsThereAgain() throws Exception {
        open((database, _) -> create(database, COMPANY));
        String name = "backup-20261123-090000-changed.huni";
        Files.writeString(place().resolve("backups").resolve(name), "a backup of " + COMPANY);
        Path stick = home.resolve("stick");
        try (StoreFolder folder = StoreFolder.open(place());
                Database database = Database.open(folder)) {
            StoreSeal seal = new StoreSeal(folder, database, () -> Optional.of(stick));
            seal.put(StoreKey.createQuickly(passphrase(WORD), RecoveryKey.random()));
            Files.createDirectory(stick);
            Files.writeString(stick.resolve(name), "a backup of " + COMPANY);

            seal.completeCopies();

            assertTrue(Keyring.isSealed(stick.resolve(name)));
        }
        assertFalse(isAnywhereOnTheDisk(COMPANY));
    }

    @Test
    void aBitThatChangedInItsBeginningIsDamageAndNoWrongPassphrase() throws Exception {
        filledAndSealed();
        Path file = place().resolve("huni.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        int at = new String(bytes, 0, 4096, StandardCharsets.US_ASCII).indexOf("\"salt\":\"") + 10;
        bytes[at] = (byte) (bytes[at] == '0' ? '1' : '0');
        Files.write(file, bytes);
        Keyring.clear();

        assertFalse(Keyring.isUnderstood(file));
        assertThrows(StoreDamagedException.class, () -> open((_, _) -> {}));
    }

    @Test
    void whoIsForgottenIsGoneAndTheStoreIsStillEncrypted() throws Exception {
        StoreKey key = StoreKey.createQuickly(passphrase(WORD), RecoveryKey.random());
        open((database, seal) -> {
            create(database, "Stays here");
            seal.put(key);
            ProspectId gone = create(database, COMPANY);
            workspace(database).perform(new ForgetPerson(List.of(gone)));
            create(database, "After it");
        });
        assertTrue(Keyring.isSealed(place().resolve("huni.mv.db")));
        assertFalse(isAnywhereOnTheDisk("Stays here") || isAnywhereOnTheDisk(COMPANY));
        byte[] content = contentOf(place().resolve("huni.mv.db"));
        assertTrue(new String(content, StandardCharsets.ISO_8859_1).contains("Stays here"));
        assertFalse(new String(content, StandardCharsets.ISO_8859_1).contains(COMPANY));
        Keyring.clear();
        assertThrows(StoreSealedException.class, () -> open((_, _) -> {}));

        assertTrue(Keyring.unlock(place().resolve("huni.mv.db"), passphrase(WORD)));

        open((database, _) -> {
            assertEquals(2, prospects(database));
            assertEquals(List.of(), new StoreCheck(database).findings());
            assertEquals(List.of(), new FileScrub(database).whole().broken());
        });
    }

    private byte[] contentOf(Path sealed) throws IOException {
        Path plain = Files.createFile(home.resolve("plain"));
        SealedCopy.DATABASE.write(sealed, plain, Optional.empty());
        byte[] content = Files.readAllBytes(plain);
        Files.delete(plain);
        return content;
    }

    @Test
    void noStoreIsEverEncryptedWithAKeyThatNobodyCanOpenAgain() throws Exception {
        filledAndSealed();
        Path earlier = Files.copy(place().resolve("huni.mv.db"), home.resolve("earlier"));
        open((_, seal) -> seal.put(StoreKey.createQuickly(
                passphrase("the second word"), RecoveryKey.random(), Keyring.key(place().resolve("huni.mv.db")))));
        Keyring.clear();
        assertTrue(Keyring.unlock(place().resolve("huni.mv.db"), passphrase("the second word")));
        StoreKey stub = Keyring.key(earlier).orElseThrow();
        assertFalse(stub.isWhole());

        open((_, seal) -> seal.putThatOf(earlier));
        assertThrows(TroubleException.class, () -> open((_, seal) -> seal.put(stub)));
        Keyring.clear();

        assertTrue(Keyring.unlock(place().resolve("huni.mv.db"), passphrase("the second word")));
        open((database, seal) -> {
            assertEquals(2, prospects(database));
            seal.remove(ArchiveWatch.NONE);
            seal.putThatOf(earlier);
            assertFalse(seal.isOn());
        });
    }

    @Test
    void whatLiesBesideTheStoreGoesOrIsEncryptedWithIt() throws Exception {
        open((database, _) -> create(database, "Stays here"));
        Files.writeString(place().resolve("damaged-20261123-140000.mv.db"), "rows of " + COMPANY);
        Files.writeString(place().resolve("courses.kept"), "what they did: " + COMPANY);
        assertTrue(isAnywhereOnTheDisk(COMPANY));

        open((_, seal) -> seal.put(StoreKey.createQuickly(passphrase(WORD), RecoveryKey.random())));

        assertFalse(isAnywhereOnTheDisk(COMPANY));
    }

    @Test
    void aFlippedBitInEachBlockIsNoticedAsInAnyOtherStore() throws Exception {
        filledAndSealed();
        try (RandomAccessFile file =
                new RandomAccessFile(place().resolve("huni.mv.db").toFile(), "rw")) {
            // Which blocks are in use differs from run to run: one bit in each, behind the heads of the file.
            for (long at = 4 * BLOCK + 1500; at < file.length(); at += BLOCK) {
                file.seek(at);
                int was = file.read();
                file.seek(at);
                file.write(was ^ 4);
            }
        }

        boolean noticed;
        try (StoreFolder folder = StoreFolder.open(place());
                Database database = Database.open(folder)) {
            noticed = !new FileScrub(database).whole().broken().isEmpty();
        } catch (StoreRefusedException | RuntimeException _) {
            noticed = true;
        }
        assertTrue(noticed);
    }

    @Test
    void afterWrongPassphrasesTheNextIsTakenLaterAlsoByAnotherStart() throws Exception {
        filledAndSealed();
        Keyring.clear();
        Instant[] now = {Instant.parse("2026-11-28T09:00:00Z")};
        for (int i = 0; i < 3; i++) {
            assertFalse(new StoreLock(place(), () -> now[0]).open(passphrase("wrong word " + i)));
        }

        assertEquals(Duration.ofSeconds(2), new StoreLock(place(), () -> now[0]).wait(now[0]));
        assertFalse(new StoreLock(place(), () -> now[0]).open(passphrase(WORD)));
        now[0] = now[0].minusSeconds(90);
        assertEquals(Duration.ofSeconds(2), new StoreLock(place(), () -> now[0]).wait(now[0]));
        now[0] = now[0].plusSeconds(2);
        assertEquals(Duration.ZERO, new StoreLock(place(), () -> now[0]).wait(now[0]), "a clock that was set back");
        assertTrue(new StoreLock(place(), () -> now[0]).open(passphrase(WORD)));
        assertEquals(Duration.ZERO, new StoreLock(place(), () -> now[0]).wait(now[0]));
    }
}
