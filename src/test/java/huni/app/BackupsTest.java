package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.desktop.SettingsFile;
import huni.domain.PersonalSettings;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.exchange.archive.ZipArchive;
import huni.store.archive.StoreReplacement;
import huni.store.archive.StoreRows;
import huni.store.seal.SealedArchives;
import huni.testing.Printed;
import huni.work.ChangeSetting;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.archive.ArchiveFormat;
import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveRefusedException.Misfit;
import huni.work.archive.ArchiveWatch;
import huni.work.archive.Archives;
import huni.work.archive.OpenArchive;
import huni.work.archive.WorkspaceRows;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.RemoveProspects;
import huni.work.prospect.TagProspects;
import huni.work.safety.BackedUpStore;
import huni.work.safety.Backup;
import huni.work.safety.BackupReason;
import huni.work.safety.Backups;
import huni.work.safety.Rehearsal;
import huni.work.safety.RestorePreview;
import huni.work.safety.StoreHealth;
import huni.work.sample.AddSampleData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of a real store: made, read again, restored, and put back. */
class BackupsTest {

    @TempDir
    private Path home;

    private Instant now = Instant.parse("2026-11-28T09:00:00Z");
    private OpenedStore store;

    @BeforeEach
    void open() throws Exception {
        store = OpenedStore.open(home.resolve("store"), () -> now, Runnable::run);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private <R> R done(Operation<R> operation) {
        now = now.plusSeconds(1);
        if (store.workspace().perform(operation) instanceof Outcome.Done<R>(R result, var _)) {
            return result;
        }
        throw new IllegalStateException("refused: " + operation);
    }

    private ProspectId add(String company) {
        return done(new CreateProspect(company, "Ada", Optional.empty()));
    }

    private Backups backups() {
        return store.backups();
    }

    private Backup make() throws IOException, ArchiveRefusedException {
        now = now.plusSeconds(60);
        return backups().make(BackupReason.CHANGED, ArchiveWatch.NONE);
    }

    private long prospects() {
        return store.prospects().count(ListRequest.ALL);
    }

    @Test
    void aRestoreSaysBeforehandWhatItChangesAndDoesExactlyThat() throws Exception {
        ProspectId kept = add("Kept");
        ProspectId lost = add("Lost");
        Backup backup = make();
        done(new RemoveProspects(List.of(lost)));
        done(new TagProspects(List.of(kept), "afterwards", true));
        add("New");
        add("Newer");

        RestorePreview preview = backups().preview(backup.file(), ArchiveWatch.NONE);

        assertEquals(
                new RestorePreview(
                        2, 2, 1, OptionalLong.of(1), false, List.of("New", "Newer"), List.of("Lost"), List.of("Kept")),
                new RestorePreview(
                        preview.prospects(),
                        preview.gone(),
                        preview.back(),
                        preview.changed(),
                        preview.rest(),
                        preview.firstGone().stream().sorted().toList(),
                        preview.firstBack(),
                        preview.firstChanged()));
        backups().restore(backup.file(), ArchiveWatch.NONE);
        assertEquals(2, prospects());
        assertEquals(List.of(), store.check(ArchiveWatch.NONE));
    }

    @Test
    void aRestoreSaysBeforehandThatSettingsBecomeAsTheyWere() throws Exception {
        add("Kept");
        Backup backup = make();
        assertFalse(backups().preview(backup.file(), ArchiveWatch.NONE).rest());
        done(new ChangeSetting(Settings.Key.ZONE, "Pacific/Auckland"));

        assertTrue(backups().preview(backup.file(), ArchiveWatch.NONE).rest());
    }

    @Test
    void aRehearsalLooksAtTheSecondPlaceToo(Printed log) throws Exception {
        add("First");
        Backup backup = make();
        Path stick = Files.createDirectory(home.resolve("stick"));
        SettingsFile settings = new SettingsFile(store.folder().settings());
        settings.write(PersonalSettings.DEFAULT.with(PersonalSettings.Key.BACKUP_FOLDER, stick.toString()));
        backups().copyTo(stick, backup, now);
        assertTrue(store.safety().rehearse(backup, ArchiveWatch.NONE).same());

        Files.write(Backups.in(stick).getFirst().file(), new byte[] {1, 2, 3});

        assertEquals(
                Rehearsal.Verdict.ELSEWHERE,
                store.safety().rehearse(backup, ArchiveWatch.NONE).verdict());
        log.take();
    }

    @Test
    void whatWasThereBeforeARestoreComesBackTheSameWayRowByRow() throws Exception {
        done(new AddSampleData(60, 1));
        Backup backup = make();
        add("Afterwards");
        ArchiveManifest before = store.archives().write(home.resolve("before.huni"), ArchiveWatch.NONE);

        Backup kept = backups().restore(backup.file(), ArchiveWatch.NONE);
        assertEquals(60, prospects());
        backups().restore(kept.file(), ArchiveWatch.NONE);

        assertEquals(61, prospects());
        assertTrue(store.archives()
                .write(home.resolve("again.huni"), ArchiveWatch.NONE)
                .holdsTheSameAs(before));
    }

    @Test
    void undoGoesOnAfterARestoreWhereItStoodThen() throws Exception {
        add("First");
        Backup backup = make();
        add("Second");
        backups().restore(backup.file(), ArchiveWatch.NONE);

        store.workspace().undo();

        assertEquals(0, prospects());
    }

    @Test
    void aDamagedBackupIsRefusedAndNothingIsOtherwise() throws Exception {
        add("First");
        Backup backup = make();
        byte[] bytes = Files.readAllBytes(backup.file());
        Arrays.fill(bytes, bytes.length / 3, bytes.length / 3 + 200, (byte) 4);
        Files.write(backup.file(), bytes);
        add("Second");

        assertThrows(ArchiveRefusedException.class, () -> backups().preview(backup.file(), ArchiveWatch.NONE));
        assertThrows(ArchiveRefusedException.class, () -> backups().restore(backup.file(), ArchiveWatch.NONE));

        assertEquals(2, prospects());
        assertEquals(1, backups().all().size(), "nothing was put in its place");
    }

    @Test
    void whereNothingHasChangedTheNewestIsAsGoodAlsoAfterAStart() throws Exception {
        add("First");
        Backup first = make();
        assertEquals(first, make());
        store.close();
        open();
        assertEquals(first, make());
        add("Second");
        assertFalse(first.equals(make()));
        assertEquals(2, backups().all().size());
    }

    @Test
    void aDamagedNewestIsNotTakenForAsGood() throws Exception {
        add("First");
        Backup first = make();
        Files.write(first.file(), new byte[] {1, 2, 3});
        store.close();
        open();

        Backup second = make();

        assertEquals(1, backups().manifest(second.file()).prospects());
    }

    @Test
    void whatADeadProgramLeftUnreadIsNoBackup() throws Exception {
        add("First");
        Files.writeString(home.resolve("store").resolve("backups").resolve(".unread"), "half");

        make();

        try (Stream<Path> files = Files.list(home.resolve("store").resolve("backups"))) {
            assertEquals(1, files.count());
        }
    }

    /** A disk on which what was written is not read again. */
    private record Unreadable(ArchiveFormat disk) implements ArchiveFormat {
        @Override
        public ArchiveManifest write(
                Path file, WorkspaceRows.OneMoment rows, String program, Instant at, ArchiveWatch watch)
                throws IOException, ArchiveRefusedException {
            return disk.write(file, rows, program, at, watch);
        }

        @Override
        public OpenArchive open(Path file) throws ArchiveRefusedException {
            throw new ArchiveRefusedException(Misfit.DAMAGED, "prospect.jsonl");
        }
    }

    @Test
    void aFileOfThePersonsIsOnlyReplacedByABackupThatWasReadAgain() throws Exception {
        add("First");
        Path file = home.resolve("mine.huni");
        Files.writeString(file, "the good one of yesterday");
        StoreSafety safety = store.safety();
        StoreRows rows = new StoreRows(safety.database().longReads());
        Archives unreadable = new Archives(
                new Unreadable(new ZipArchive(SealedArchives.toRead())),
                rows,
                new StoreReplacement(safety.database()),
                "0.1.0",
                () -> now,
                () -> {});
        Backups broken =
                new Backups(safety.folder().backups(), unreadable, rows, () -> ZoneOffset.UTC, new StoredAnywhere());

        assertThrows(ArchiveRefusedException.class, () -> broken.makeAt(file, ArchiveWatch.NONE));
        assertEquals("the good one of yesterday", Files.readString(file));
        assertEquals(1, backups().makeAt(file, ArchiveWatch.NONE).prospects());

        assertEquals(1, backups().manifest(file).prospects());
        try (Stream<Path> left = Files.list(home)) {
            assertEquals(2, left.count(), "the store and the file");
        }
    }

    private record StoredAnywhere() implements BackedUpStore {
        @Override
        public long commits() {
            return 0;
        }

        @Override
        public void look(ArchiveWatch watch) {
            // Nobody asks.
        }

        @Override
        public void lackSeen() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Path archive(Path file, Path place, ArchiveWatch watch) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isTrusted() {
            return true;
        }
    }

    @Test
    void aSecondPlaceGetsTheNewestReadAgainAndALostOneIsSaid() throws Exception {
        add("First");
        Path second = Files.createDirectory(home.resolve("stick"));
        Backup made = make();

        backups().copyTo(second, made, now);
        backups().copyTo(second, made, now);

        assertEquals(1, Backups.in(second).size());
        assertEquals(1, backups().manifest(Backups.in(second).getFirst().file()).prospects());
        assertThrows(IOException.class, () -> backups().copyTo(home.resolve("gone"), made, now));
    }

    @Test
    void aRehearsalRestoresTheNewestElsewhereAndComparesEveryRow() throws Exception {
        done(new AddSampleData(60, 1));
        Backup backup = make();

        Rehearsal rehearsal = store.safety().rehearse(backup, ArchiveWatch.NONE);

        assertTrue(rehearsal.same());
        assertTrue(rehearsal.rows() > 500, rehearsal.toString());
        assertEquals(Optional.of(rehearsal), store.safety().health().rehearsal());
        assertEquals(60, prospects());
    }

    @Test
    void whatTheCheckFoundIsKeptForTheNextStart() throws Exception {
        done(new AddSampleData(60, 1));

        StoreHealth found = store.safety().check(ArchiveWatch.NONE);
        store.close();
        open();

        assertTrue(found.isSound());
        assertEquals(60, found.prospects());
        assertEquals(Optional.of(found), store.safety().health().health());
    }

    @Test
    void aCheckThatIsGivenUpKeepsNothing() throws Exception {
        done(new AddSampleData(60, 1));
        StoreHealth before = store.safety().check(ArchiveWatch.NONE);
        now = now.plusSeconds(60);
        AtomicInteger asked = new AtomicInteger();

        assertThrows(CancellationException.class, () -> store.safety().check(() -> asked.incrementAndGet() > 1));

        assertEquals(Optional.of(before), store.safety().health().health());
    }

    @Test
    void aBackupThatIsGivenUpHalfWayLeavesNoFile() throws Exception {
        done(new AddSampleData(60, 1));
        AtomicInteger asked = new AtomicInteger();

        assertThrows(
                CancellationException.class,
                () -> backups().make(BackupReason.ASKED, () -> asked.incrementAndGet() > 2));

        assertEquals(List.of(), backups().all());
        try (var files = Files.list(home.resolve("store").resolve("backups"))) {
            assertEquals(List.of(), files.toList());
        }
        assertTrue(Files.exists(
                backups().make(BackupReason.ASKED, ArchiveWatch.NONE).file()));
    }

    /** Backups of another store, one each minute of an hour and some of the day before. */
    private List<Path> ofAnotherStore(Path... places) throws Exception {
        List<Path> others = new ArrayList<>();
        try (OpenedStore other =
                OpenedStore.open(Files.createDirectories(home.resolve("other")), () -> now, Runnable::run)) {
            other.workspace().perform(new CreateProspect("Of somebody else", "", Optional.empty()));
            Backup made = other.backups().make(BackupReason.CHANGED, ArchiveWatch.NONE);
            for (Path place : places) {
                for (String at : List.of("20200101-100000", "20200101-101500", "20200101-103000", "29991231-235959")) {
                    others.add(Files.copy(made.file(), place.resolve("backup-" + at + "-changed.huni")));
                }
            }
        }
        return others;
    }

    @Test
    void backupsOfAnotherStoreAreNeitherCountedNorDeletedAlsoAfterAStart() throws Exception {
        add("First");
        Path second = Files.createDirectory(home.resolve("stick"));
        List<Path> others = ofAnotherStore(home.resolve("store").resolve("backups"), second);
        Backup first = make();
        add("Second");
        Backup later = make();
        backups().copyTo(second, later, now);
        store.close();
        open();

        backups().rotate(now);
        assertTrue(Files.exists(first.file()), "nobody knows yet which are its own");
        assertEquals(later, make(), "nothing has changed since");
        backups().rotate(now);
        backups().copyTo(second, later, now);

        assertFalse(Files.exists(first.file()), "of the same hour as the later one");
        assertTrue(Files.exists(later.file()));
        assertTrue(Files.exists(second.resolve(later.file().getFileName())));
        for (Path other : others) {
            assertTrue(Files.exists(other), other.toString());
        }
    }
}
