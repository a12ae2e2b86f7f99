package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.CommandFailedException;
import huni.command.Commands;
import huni.command.Console;
import huni.command.UnreadableStoreException;
import huni.desktop.DesktopSystem;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.store.file.StoreFolder;
import huni.store.file.StoreLock;
import huni.store.seal.Keyring;
import huni.store.seal.SealedCopy;
import huni.store.seal.StoreKey;
import huni.testing.Printed;
import huni.ui.kit.FxTaskRunner;
import huni.ui.kit.OnFx;
import huni.work.archive.ArchiveWatch;
import huni.work.prospect.CreateProspect;
import huni.work.safety.BackupReason;
import huni.work.safety.Passphrase;
import huni.work.safety.RecoveryKey;
import huni.work.sample.AddSampleData;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A damaged store that was encrypted is put right by its encrypted backup, and is encrypted then. */
@Tag("faults")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class SealedRescueTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T14:00:00Z"));
    private static final String WORD = "gizli şifre öğün";

    @TempDir
    private Path home;

    private final StringWriter said = new StringWriter();
    private Path place = Path.of("");
    private Path database = Path.of("");
    private Path good = Path.of("");

    @BeforeEach
    void encryptAStoreWithABackup() throws Exception {
        place = home.resolve("store");
        database = place.resolve("huni.mv.db");
        Files.writeString(home.resolve("word"), WORD);
        Files.writeString(home.resolve("other"), "başka bir parola");
        try (OpenedStore store = huni().openStore(Optional.of(place))) {
            store.workspace().perform(new AddSampleData(30, 1));
            store.safety().seal().put(StoreKey.createQuickly(word(), RecoveryKey.random()));
            good = store.backups().make(BackupReason.ASKED, ArchiveWatch.NONE).file();
            store.workspace().perform(new CreateProspect("Ege Tekstil", "", Optional.empty()));
        }
        Keyring.clear();
    }

    @AfterEach
    void forgetTheKeys() {
        Keyring.clear();
    }

    private static Passphrase word() {
        return Passphrase.taking(WORD.toCharArray());
    }

    private Huni huni() {
        return new Huni(new DesktopSystem("Linux", home, Map.of()), console(), CLOCK);
    }

    private Console console() {
        return new Console(new PrintWriter(said, true), new PrintWriter(said, true), Locale.US);
    }

    /** Each is a program of its own: what an earlier one knew is forgotten. */
    private int run(String... words) {
        Keyring.clear();
        said.getBuffer().setLength(0);
        List<String> all = Stream.concat(Stream.of(words), Stream.of("--store", place.toString()))
                .toList();
        return new Commands(huni(), console()).run(all.toArray(String[]::new));
    }

    private String file(String name) {
        return home.resolve(name).toString();
    }

    private void damage(long from, int length) throws Exception {
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[length]), from);
        }
    }

    private void assertMendedAndEncrypted() throws Exception {
        assertEquals(0, run("restore", good.toString(), "--passphrase-file", file("word")), said::toString);
        assertTrue(Keyring.isSealed(database), "the store is plain");
        try (Stream<Path> files = Files.walk(place)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains("store_schema") || bytes.contains("manifest.json"), each + " is plain");
            }
        }
        assertEquals(1, run("check"));
        assertEquals(0, run("check", "--passphrase-file", file("word")), said::toString);
        assertTrue(Keyring.unlock(database, word()));
        assertEquals(30, prospects());
    }

    private long prospects() throws CommandFailedException {
        try (OpenedStore store = huni().openStore(Optional.of(place))) {
            assertEquals(
                    List.of(),
                    store.check(ArchiveWatch.NONE).stream()
                            .filter(one -> !one.wantsALook())
                            .toList());
            return store.prospects().count(ListRequest.ALL);
        }
    }

    @Test
    void behindAGoodBeginningItNamesItsBackupOnceThePassphraseIsGiven(Printed log) throws Exception {
        damage(4096, Math.toIntExact(Files.size(database)) - 4096);

        assertEquals(1, run("check"));
        assertTrue(said.toString().contains("is encrypted. Name the file with its passphrase"), said.toString());
        assertEquals(1, run("check", "--passphrase-file", file("word")));
        assertTrue(said.toString().contains("the newest good backup is " + good), said.toString());

        assertMendedAndEncrypted();
        log.take();
    }

    @Test
    void withoutItsBeginningThePassphraseIsThatOfItsNewestBackup(Printed log) throws Exception {
        damage(0, 4096);

        assertEquals(1, run("check"));
        assertTrue(said.toString().contains("is encrypted. Name the file with its passphrase"), said.toString());
        assertEquals(1, run("check", "--passphrase-file", file("other")));
        assertTrue(said.toString().startsWith("That is not the passphrase of"), said.toString());
        assertEquals(1, run("check", "--passphrase-file", file("word")));
        assertTrue(said.toString().contains("the newest good backup is " + good), said.toString());

        assertMendedAndEncrypted();
        log.take();
    }

    @Test
    void aBeginningThatMakesNoSenseIsDamageToo(Printed log) throws Exception {
        damage(100, 2000);

        assertEquals(1, run("check", "--passphrase-file", file("word")));
        assertTrue(said.toString().contains("the newest good backup is " + good), said.toString());

        assertMendedAndEncrypted();
        log.take();
    }

    @Test
    void aFileThatWasTakenAwayComesBackEncrypted(Printed log) throws Exception {
        Files.delete(database);

        assertEquals(1, run("check"));
        assertFalse(Files.exists(database), "an empty store was made");

        assertMendedAndEncrypted();
        log.take();
    }

    @Test
    void theWindowRestoresItOnceItsPassphraseWasTyped(Printed log) throws Exception {
        damage(0, 4096);
        StoreLock lock = new Rescue(place).lock(CLOCK);
        assertTrue(lock.isLocked() && lock.open(word()));
        UnreadableStoreException damaged = assertInstanceOf(
                UnreadableStoreException.class,
                assertThrows(CommandFailedException.class, () -> huni().openStore(Optional.of(place))));
        OnFx.run(() -> {});
        CompletableFuture<Boolean> shown = new CompletableFuture<>();
        FxTaskRunner tasks = new FxTaskRunner();
        StartProblem problem = new StartProblem(
                place,
                Locale.US,
                CLOCK,
                action -> Platform.runLater(() -> {
                    action.run();
                    if (Window.getWindows().stream()
                            .map(Window::getScene)
                            .filter(Objects::nonNull)
                            .anyMatch(scene -> scene.lookup("#rescue-restore") != null)) {
                        shown.complete(true);
                    }
                }),
                tasks::readFile);
        CompletableFuture<Optional<String>> done = CompletableFuture.supplyAsync(() -> problem.rescue(damaged));
        shown.join();

        OnFx.run(() -> Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#rescue-restore"))
                .filter(Objects::nonNull)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());

        assertTrue(done.join().isPresent());
        tasks.close();
        assertTrue(Keyring.isSealed(database));
        assertEquals(30, prospects());
        log.take();
    }

    /** The same store, but all that is left of it is what an update has kept. */
    private void leaveOnlyTheCopyOfAnUpdate() throws Exception {
        place = home.resolve("updated");
        database = place.resolve("huni.mv.db");
        Path released = home.resolve("released");
        KeptCopiesTest.released(7, released);
        try (StoreFolder before = StoreFolder.open(place)) {
            Files.createFile(before.database());
            SealedCopy.DATABASE.write(
                    released, before.database(), Optional.of(StoreKey.createQuickly(word(), RecoveryKey.random())));
        }
        assertEquals(0, run("sample", "--prospects", "20", "--passphrase-file", file("word")), said::toString);
        good = place.resolve("backups/schema-7.mv.db");
        assertTrue(Keyring.isSealed(good), "the update has kept it as it was");
        Keyring.clear();
    }

    private void assertMendedByTheCopy() throws Exception {
        assertEquals(0, run("restore", good.toString(), "--passphrase-file", file("word")), said::toString);
        assertTrue(Keyring.isSealed(database), "the store is plain");
        assertEquals(List.of(), KeptCopiesTest.opened(place));
        assertEquals(1, run("check"));
        assertEquals(0, run("check", "--passphrase-file", file("word")), said::toString);
        assertTrue(Keyring.unlock(database, word()));
        assertEquals(25, prospects());
    }

    @Test
    void whereNoBackupIsLeftTheEncryptedCopyOfAnUpdateReplacesADamagedStore(Printed log) throws Exception {
        leaveOnlyTheCopyOfAnUpdate();
        damage(4096, Math.toIntExact(Files.size(database)) - 4096);

        assertMendedByTheCopy();
        log.take();
    }

    @Test
    void alsoWhereTheStoreDoesNotSayAnyMoreThatItWasEncrypted(Printed log) throws Exception {
        leaveOnlyTheCopyOfAnUpdate();
        damage(0, 4096);
        Path rotten = Files.writeString(place.resolve("backups/schema-8.mv.db"), "rotten, and newer");
        Path archive = Files.writeString(place.resolve("backups/backup-20261123-150000-changed.huni"), "rotten too");
        StoreLock lock = new Rescue(place).lock(CLOCK);
        assertTrue(lock.isLocked() && lock.open(word()), "its passphrase is asked for");
        assertEquals(
                Optional.of(good),
                new Rescue(place).newestOrKept(CLOCK, ArchiveWatch.NONE).map(Rescue.Offer::file));
        Files.delete(rotten);
        Files.delete(archive);
        Keyring.clear();

        assertMendedByTheCopy();
        log.take();
    }
}
