package huni.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.testing.SetClock;
import huni.ui.kit.OnFx;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveRefusedException.Misfit;
import huni.work.archive.ArchiveWatch;
import huni.work.safety.Backup;
import huni.work.safety.BackupReason;
import huni.work.safety.WholeStores;
import huni.work.sample.AddSampleData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of whole stores that were kept: they are told with date and size, and what is said of them works. */
class KeptCopiesTest {

    private final SetClock clock = new SetClock("2026-11-23T09:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void copiesFromBeforeAnUpdateAreToldAndOpenInAFolderOfTheirOwn() throws Exception {
        Path store = folder.resolve("store");
        try (OpenedStore open = OpenedStore.open(store, clock, Runnable::run)) {
            open.workspace().perform(new AddSampleData(20, 1));
        }
        Path copy = Files.copy(store.resolve("huni.mv.db"), store.resolve("backups/schema-7.mv.db"));
        Files.setLastModifiedTime(copy, FileTime.from(Instant.parse("2026-10-02T09:00:00Z")));
        Files.writeString(store.resolve("damaged-20261001-090000.mv.db"), "nothing anybody can read");

        try (ShownWindow window = new ShownWindow(store, clock, 0)) {
            window.press(KeyCode.DIGIT7, KeyCode.CONTROL);
            List<String> said = OnFx.call(() -> window.find("safety-backups").lookupAll(".label").stream()
                    .map(Node.class::cast)
                    .map(node -> ((Label) node).getText())
                    .toList());
            assertTrue(
                    said.stream()
                            .anyMatch(words -> words.startsWith("Bir güncellemeden önceki hâli: schema-7.mv.db, ")
                                    && words.contains("2 Eki")
                                    && words.endsWith(" MB")),
                    said.toString());
            assertTrue(
                    said.stream().anyMatch(words -> words.startsWith("Bozuk olduğu için kenara alındı: damaged-2026")),
                    said.toString());
        }

        Path own = Files.createDirectory(folder.resolve("own"));
        Files.copy(copy, own.resolve("huni.mv.db"));
        try (OpenedStore open = OpenedStore.open(own, clock, Runnable::run)) {
            assertEquals(20, open.prospects().count(ListRequest.ALL));
            assertEquals(List.of(), open.check(ArchiveWatch.NONE));
        }
    }

    @Test
    void aCopyFromBeforeAnUpdateIsRestoredByItsButtonWithAPreviewAndPutBackAgain() throws Exception {
        Path store = folder.resolve("store");
        OpenedStore.open(store, clock, Runnable::run).close();
        released(7, store.resolve("backups/schema-7.mv.db"));
        byte[] copy = Files.readAllBytes(store.resolve("backups/schema-7.mv.db"));

        try (ShownWindow window = new ShownWindow(store, clock, 0)) {
            window.press(KeyCode.DIGIT7, KeyCode.CONTROL);
            window.drawn();
            OnFx.run(() -> ((Button) window.find("safety-schema-7")).fire());
            window.drawn();
            List<String> asked = OnFx.call(() -> window.find("safety-question").lookupAll(".label").stream()
                    .map(node -> ((Label) node).getText())
                    .toList());
            assertTrue(asked.stream().anyMatch(words -> words.startsWith("25 aday olur")), asked.toString());
            OnFx.run(() -> ((Button) window.find("safety-restore")).fire());
            window.drawn();
        }

        assertArrayEquals(copy, Files.readAllBytes(store.resolve("backups/schema-7.mv.db")), "it is as it was");
        assertEquals(List.of(), opened(store));
        try (OpenedStore open = OpenedStore.open(store, clock, Runnable::run)) {
            assertTrue(open.prospects().count(ListRequest.ALL) > 20);
            assertEquals(
                    List.of(),
                    open.check(ArchiveWatch.NONE).stream()
                            .filter(one -> !one.wantsALook())
                            .toList());
            Backup before = open.backups().all().getFirst();
            assertEquals(BackupReason.RESTORE, before.reason());
            open.backups().restore(before.file(), ArchiveWatch.NONE);
            assertEquals(0, open.prospects().count(ListRequest.ALL));
        }
    }

    @Test
    void whatIsNoStoreIsRefusedAndNothingIsLeftOfTheTry() throws Exception {
        Path store = folder.resolve("store");
        Path left = Files.createDirectories(store.resolve("backups/.opened/log"));
        Files.writeString(left.resolve("huni.log"), "of a program that was killed");
        try (OpenedStore open = OpenedStore.open(store, clock, Runnable::run)) {
            assertEquals(List.of(), opened(store));
            Path noStore = Files.writeString(store.resolve("backups/schema-7.mv.db"), "nothing anybody can read");
            ArchiveRefusedException refused = assertThrows(
                    ArchiveRefusedException.class, () -> open.backups().preview(noStore, ArchiveWatch.NONE));
            assertEquals(Misfit.DAMAGED, refused.misfit());
            Path missing = store.resolve("backups/schema-6.mv.db");
            assertEquals(
                    Misfit.NOT_FOUND,
                    assertThrows(
                                    ArchiveRefusedException.class,
                                    () -> open.backups().restore(missing, ArchiveWatch.NONE))
                            .misfit());
        }
        assertEquals(List.of(), opened(store));
    }

    @Test
    void whatAnEndedProgramLeftOfATryIsDeletedAndNothingOfOneThatRuns() throws Exception {
        Path store = folder.resolve("store");
        long here = ProcessHandle.current().pid();
        // No system gives a process such a number.
        long ended = 999_999_999_999_999_999L;
        long running = ProcessHandle.current().parent().orElseThrow().pid();
        for (String name : List.of(
                ".opened-" + ended + "-00c0ffee-0badcafe",
                ".opened-" + here + "-00c0ffee-0badcafe",
                ".opened-" + running + "-00c0ffee-0badcafe",
                ".opened-of-somebody")) {
            Path left = Files.createDirectories(
                    store.resolve("backups").resolve(name).resolve("log"));
            Files.writeString(left.resolve("huni.log"), "of a try");
        }

        OpenedStore.open(store, clock, Runnable::run).close();

        assertEquals(List.of(".opened-" + running + "-00c0ffee-0badcafe", ".opened-of-somebody"), opened(store));
    }

    @Test
    void oneFileIsLookedIntoTwiceAtOnce() throws Exception {
        Path store = folder.resolve("store");
        Path backups = Files.createDirectories(store.resolve("backups"));
        Path copy = backups.resolve("schema-7.mv.db");
        released(7, copy);

        boolean both = whole(backups)
                .<Boolean, IOException>use(
                        copy,
                        ArchiveWatch.NONE,
                        (archive, _) -> whole(backups)
                                .<Boolean, IOException>use(
                                        copy,
                                        ArchiveWatch.NONE,
                                        (other, _) -> Files.exists(archive)
                                                && Files.exists(other)
                                                && !other.equals(archive)));

        assertTrue(both);
        assertEquals(List.of(), opened(store));
    }

    private WholeStores whole(Path backups) {
        return new WholeStores(backups, (file, in, watch) -> new OpenedCopy(file, in).archive(clock, watch));
    }

    /** What stands of tries to open such a file beside a store. */
    static List<String> opened(Path store) throws IOException {
        try (Stream<Path> all = Files.list(store.resolve("backups"))) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(".opened"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aBackupIsMadeWhileSuchAFileIsLookedInto() throws Exception {
        Path store = folder.resolve("store");
        try (OpenedStore open = OpenedStore.open(store, clock, Runnable::run)) {
            Path copy = store.resolve("backups/schema-7.mv.db");
            released(7, copy);
            AtomicBoolean made = new AtomicBoolean();
            ArchiveWatch watch = () -> {
                if (made.compareAndSet(false, true)) {
                    backUp(open);
                }
                return false;
            };

            assertEquals(25, open.backups().preview(copy, watch).prospects());

            assertTrue(made.get());
            assertEquals(1, open.backups().all().size());
        }
    }

    /** On another thread, and waits for it. */
    private static void backUp(OpenedStore open) {
        FutureTask<Backup> backup = new FutureTask<>(() -> open.backups().make(BackupReason.ASKED, ArchiveWatch.NONE));
        Thread.ofPlatform().start(backup);
        try {
            backup.get(1, TimeUnit.MINUTES);
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A store as that version left it. */
    static void released(int schema, Path to) throws IOException {
        try (InputStream packed = Objects.requireNonNull(KeptCopiesTest.class.getResourceAsStream(
                        "/huni/store/released/schema-" + schema + ".mv.db.gz"));
                InputStream file = new GZIPInputStream(packed)) {
            Files.copy(file, to);
        }
    }
}
