package huni.app;

import huni.command.OpenStore.Finding;
import huni.desktop.SettingsFile;
import huni.domain.OperationName;
import huni.domain.PersonalSettings.Key;
import huni.exchange.archive.ZipArchive;
import huni.store.archive.StoreReplacement;
import huni.store.archive.StoreRows;
import huni.store.check.StoreScrub;
import huni.store.file.Database;
import huni.store.file.HealthFile;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.file.StoreSeal;
import huni.store.seal.Keyring;
import huni.store.seal.SealedArchives;
import huni.store.sql.StoreException;
import huni.store.write.StoreLedger;
import huni.ui.door.UnexpectedErrors;
import huni.work.Operation;
import huni.work.Trouble;
import huni.work.TroubleException;
import huni.work.Workspace;
import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveRefusedException.Misfit;
import huni.work.archive.ArchiveWatch;
import huni.work.archive.Archives;
import huni.work.archive.WorkspaceReplacement.Terms;
import huni.work.safety.BackedUpStore;
import huni.work.safety.Backup;
import huni.work.safety.BackupReason;
import huni.work.safety.Backups;
import huni.work.safety.HealthRecord;
import huni.work.safety.Lack;
import huni.work.safety.Rehearsal;
import huni.work.safety.Rehearsal.Verdict;
import huni.work.safety.StoreHealth;
import huni.work.safety.WholeStores;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * What keeps an open store from being lost: its archives and backups, and what was found of its file.
 *
 * @param folder where it lies
 * @param seal its passphrase
 * @param clock says when something was found
 */
record StoreSafety(
        StoreFolder folder,
        Database database,
        Archives archives,
        Backups backups,
        HealthRecord health,
        StoreSeal seal,
        InstantSource clock) {

    /** Reading so much takes some hundredths of a second. */
    static final long PART = 8L << 20;

    /** What the scrub finds itself, and what is said of a store until somebody has seen it. */
    private static final Set<String> SAID_OTHERWISE = Set.of("file", "last_step");

    /** From now on there is a backup before each import. */
    static StoreSafety of(StoreFolder folder, Database database, Workspace workspace, InstantSource clock) {
        StoreRows rows = new StoreRows(database.longReads());
        Archives archives = archives(folder, database, workspace);
        HealthRecord health = new HealthFile(folder);
        Backups backups = new Backups(
                folder.backups(),
                archives,
                rows,
                () -> workspace.settings().zone(),
                SharedWorkspaces.isHome(folder.place())
                        ? new SharedBackups.Looking(database)
                        : new Looking(database, health, clock));
        if (folder.isWritable() && !SharedWorkspaces.isHome(folder.place())) {
            workspace.onBefore(operation -> before(operation, backups));
            tidy(folder);
        }
        StoreSeal seal = new StoreSeal(folder, database, () -> secondPlace(folder));
        completeSeal(seal);
        return new StoreSafety(folder, database, archives, backups, health, seal, clock);
    }

    private static Optional<Path> secondPlace(StoreFolder folder) {
        SettingsFile settings = new SettingsFile(folder.settings());
        return settings.exists() && settings.problems().isEmpty()
                ? settings.read()
                        .settings()
                        .get(Key.BACKUP_FOLDER)
                        .filter(place -> !place.isEmpty())
                        .map(Path::of)
                : Optional.empty();
    }

    private static void tidy(StoreFolder folder) {
        try {
            WholeStores.tidy(folder.backups());
        } catch (IOException refused) {
            UnexpectedErrors.log("what was left of a restore", refused);
        }
    }

    /** What a killed program left is no reason not to open the store. */
    private static void completeSeal(StoreSeal seal) {
        try {
            seal.complete();
        } catch (IOException | StoreException | DirectoryIteratorException | InvalidPathException refused) {
            UnexpectedErrors.log("the encryption of the backups", refused);
        }
    }

    private static Archives archives(StoreFolder folder, Database database, Workspace workspace) {
        return new Archives(
                new ZipArchive(SealedArchives.of(folder.database())),
                new StoreRows(database.longReads()),
                new StoreReplacement(database),
                Huni.packaged(),
                () -> workspace.now().instant(),
                workspace::replaced);
    }

    /** An import can be undone; that no backup could be made before it is no reason to refuse it. */
    private static void before(Operation<?> operation, Backups backups) {
        if (operation.name() == OperationName.IMPORT) {
            try {
                backups.make(BackupReason.IMPORT, ArchiveWatch.NONE);
            } catch (IOException | ArchiveRefusedException | StoreException | TroubleException refused) {
                UnexpectedErrors.log("the backup before an import", refused);
                backups.missed();
            }
        }
    }

    /** The open store as its backups see it. */
    private record Looking(Database database, HealthRecord health, InstantSource clock) implements BackedUpStore {

        @Override
        public long commits() {
            return database.shared().commits();
        }

        /** The backup is made all the same, and a file that cannot be read at all is a trouble of the store by itself. */
        @Override
        public void look(ArchiveWatch watch) {
            try {
                StoreScrub scrub = new StoreScrub(database.longReads());
                do {
                    watch.at(0, 1);
                } while (scrub.next(PART));
                health.keep(scrub.found(clock.instant(), unfit(health)));
            } catch (StoreException | TroubleException met) {
                UnexpectedErrors.log("the look at the file after a backup", met);
            }
        }

        @Override
        public void lackSeen() {
            health.lackSeen();
        }

        @Override
        public Path archive(Path file, Path place, ArchiveWatch watch) throws IOException, ArchiveRefusedException {
            return new OpenedCopy(file, place).archive(clock, watch);
        }

        @Override
        public boolean isTrusted() {
            return health.isTrusted()
                    && database.trouble()
                            .filter(met -> met.kind() == Trouble.Kind.DAMAGED)
                            .isEmpty();
        }
    }

    /** What a look at every row has found, which a look at the file alone says nothing about. */
    private static List<String> unfit(HealthRecord health) {
        return health.health().map(StoreHealth::unfit).orElse(List.of());
    }

    /** What a whole look at the file found, with what was known of the rows; kept. */
    StoreHealth keep(StoreScrub look, Instant at) {
        StoreHealth found = look.found(at, unfit(health));
        health.keep(found);
        return found;
    }

    /** What the store lacks of what was saved here, until it is seen. Where that cannot be kept, what was found at the start. */
    Optional<Lack> lack() {
        return folder.isWritable() ? health.lack() : health.lack().or(database::lack);
    }

    /**
     * Reads the file, every row and every kept sum, and keeps what was found. For the lane of long reads.
     *
     * @throws CancellationException if it was given up; nothing is kept of it then
     */
    StoreHealth check(ArchiveWatch watch) {
        StoreScrub scrub = scrub();
        do {
            watch.at(0, 1);
        } while (scrub.next(PART));
        List<String> unfit = StoreInspection.findings(database, watch).stream()
                .filter(finding -> !SAID_OTHERWISE.contains(finding.rule()) && !finding.wantsALook())
                .map(StoreSafety::words)
                .toList();
        StoreHealth found = scrub.found(clock.instant(), unfit);
        watch.at(0, 1);
        health.keep(found);
        return found;
    }

    /** Without the values that were found: what is kept of it lies beside the store, and is not encrypted. */
    private static String words(Finding finding) {
        return finding.rule() + ", " + finding.where();
    }

    /** The newest backup; one that only another passphrase opens is of another store. */
    Optional<Backup> newest() throws IOException {
        return backups.all().stream()
                .filter(backup -> !Keyring.isSurelyLocked(backup.file()))
                .findFirst();
    }

    /** What reads the file alone, in parts. */
    StoreScrub scrub() {
        return new StoreScrub(database.longReads());
    }

    /**
     * Restores a backup into a store of its own, compares every row, and keeps what came of it.
     *
     * @throws CancellationException if it was given up; nothing is kept of it then
     */
    Rehearsal rehearse(Backup backup, ArchiveWatch watch) {
        String file = String.valueOf(backup.file().getFileName());
        Rehearsal rehearsal;
        try {
            rehearsal = restored(backup, watch, file);
            if (rehearsal.same() && isUnreadElsewhere(watch)) {
                rehearsal = new Rehearsal(rehearsal.at(), file, rehearsal.rows(), Verdict.ELSEWHERE);
            }
        } catch (ArchiveRefusedException refused) {
            UnexpectedErrors.log("the rehearsal with " + file, refused);
            rehearsal = new Rehearsal(clock.instant(), file, 0, Verdict.REFUSED);
        } catch (IOException | StoreRefusedException | StoreException | TroubleException hindered) {
            UnexpectedErrors.log("the rehearsal with " + file, hindered);
            rehearsal = new Rehearsal(clock.instant(), file, 0, Verdict.HINDERED);
        }
        health.keep(rehearsal);
        return rehearsal;
    }

    /** A place that is away is seen on the page; one that another passphrase opens is of another store. */
    private boolean isUnreadElsewhere(ArchiveWatch watch) throws IOException {
        Optional<Path> second = secondPlace(folder);
        Optional<Backup> newest =
                second.isPresent() ? Backups.in(second.get()).stream().findFirst() : Optional.empty();
        if (newest.isEmpty()) {
            return false;
        }
        try {
            archives.verify(newest.get().file(), watch);
            return false;
        } catch (ArchiveRefusedException refused) {
            return refused.misfit() != Misfit.SEALED;
        }
    }

    private Rehearsal restored(Backup backup, ArchiveWatch watch, String file)
            throws IOException, ArchiveRefusedException, StoreRefusedException {
        Path place = TemporaryFolders.forCheck();
        Keyring.key(folder.database()).ifPresent(key -> Keyring.sealNewIn(place, key));
        try (StoreFolder temporary = StoreFolder.open(place);
                Database restored = Database.open(temporary)) {
            Workspace nobody = new Workspace(new StoreLedger(restored), clock, Runnable::run);
            Archives there = archives(temporary, restored, nobody);
            ArchiveManifest kept = there.takeIn(backup.file(), new Terms(true, true), watch);
            ArchiveManifest again = there.write(place.resolve("again" + Backup.ENDING), watch);
            boolean same = kept.schema() != again.schema() || kept.holdsTheSameAs(again);
            return new Rehearsal(clock.instant(), file, kept.rows(), same ? Verdict.SAME : Verdict.OTHER);
        } finally {
            TemporaryFolders.delete(place);
        }
    }
}
