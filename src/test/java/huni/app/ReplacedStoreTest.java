package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.work.Trouble;
import huni.work.TroubleException;
import huni.work.archive.ArchiveWatch;
import huni.work.prospect.CreateProspect;
import huni.work.safety.Backup;
import huni.work.safety.BackupReason;
import huni.work.safety.Backups;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program touches the file of the open store, as those that keep a folder in a cloud do. */
class ReplacedStoreTest {

    @TempDir
    private Path home;

    private Instant now = Instant.parse("2026-11-28T09:00:00Z");
    private OpenedStore store;
    private Path file;

    @BeforeEach
    void open() throws Exception {
        store = OpenedStore.open(home.resolve("store"), () -> now, Runnable::run);
        file = home.resolve("store").resolve("huni.mv.db");
        add("Before");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void add(String company) {
        now = now.plusSeconds(1);
        store.workspace().perform(new CreateProspect(company, "Ada", Optional.empty()));
    }

    private long prospects() {
        return store.prospects().count(ListRequest.ALL);
    }

    private void isRefused() {
        Trouble met = assertThrows(TroubleException.class, () -> add("After")).trouble();
        assertEquals(Trouble.Kind.REPLACED, met.kind());
        assertEquals(1, prospects(), "what was saved is still read");
    }

    @Test
    void nothingIsSavedIntoAFileThatWasRenamedAndItIsThereWhenItIsBack() throws Exception {
        Path elsewhere = home.resolve("store").resolve("huni (conflict).mv.db");
        Files.move(file, elsewhere);

        isRefused();

        store.close();
        Files.move(elsewhere, file);
        store = OpenedStore.open(home.resolve("store"), () -> now, Runnable::run);
        assertEquals(1, prospects());
        assertEquals(List.of(), store.check(ArchiveWatch.NONE));
        add("After");
        assertEquals(2, prospects());
    }

    @Test
    void nothingIsSavedIntoAFileWhosePlaceAnotherHasTakenAndABackupHasWhatWasSaved() throws Exception {
        Path other = home.resolve("other.mv.db");
        Files.copy(file, other);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);

        isRefused();

        Backup backup = store.backups().make(BackupReason.ASKED, ArchiveWatch.NONE);
        assertEquals(1, store.backups().manifest(backup.file()).prospects());
    }

    @Test
    void whatThisProgramPutsInPlaceItselfIsNoTrouble() throws Exception {
        Backup backup = store.backups().make(BackupReason.ASKED, ArchiveWatch.NONE);
        store.backups().restore(backup.file(), ArchiveWatch.NONE);

        add("After");

        assertEquals(2, prospects());
    }

    @Test
    void aClockThatIsSetBackLosesNothing() throws Exception {
        Backup first = store.backups().make(BackupReason.ASKED, ArchiveWatch.NONE);
        now = now.minusSeconds(40 * 24 * 3600);
        add("Set back");
        Backup second = store.backups().make(BackupReason.ASKED, ArchiveWatch.NONE);
        store.backups().rotate(now);

        store.close();
        store = OpenedStore.open(home.resolve("store"), () -> now, Runnable::run);

        assertEquals(2, prospects());
        assertEquals(List.of(), store.check(ArchiveWatch.NONE));
        assertEquals(
                List.of(second),
                store.backups().all(),
                "it holds more than the one of the same hour before it, and is the newest");
        assertEquals(first.at().plusSeconds(1), second.at());
        Path stick = Files.createDirectory(home.resolve("stick"));
        store.backups().copyTo(stick, second, now);
        assertEquals(
                2, store.backups().manifest(Backups.in(stick).getFirst().file()).prospects());
        store.workspace().undo();
        assertEquals(1, prospects());
    }
}
