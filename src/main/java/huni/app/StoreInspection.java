package huni.app;

import huni.command.OpenStore.Finding;
import huni.desktop.SettingsFile;
import huni.exchange.archive.ZipArchive;
import huni.store.check.StoreCheck;
import huni.store.check.StoreScrub;
import huni.store.file.Database;
import huni.store.file.StoreDamagedException;
import huni.store.file.StoreFolder;
import huni.store.file.StoreOutdatedException;
import huni.store.file.StoreRefusedException;
import huni.store.read.StoreHistory;
import huni.store.seal.SealedArchives;
import huni.store.sql.StoreException;
import huni.work.TroubleException;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveRefusedException.Misfit;
import huni.work.archive.ArchiveWatch;
import huni.work.safety.Backup;
import huni.work.safety.Backups;
import huni.work.safety.Lack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Looks at a whole store, whatever state it is in, and changes not one byte of it. */
final class StoreInspection {

    /** With one of these found, the events cannot be relied on to be read. */
    private static final Set<String> UNREADABLE = Set.of("rows", "file", "tables");

    private static final String FILE = "huni.mv.db";

    /** What share of the work the database is, beside the backups; and of that its bytes, beside its rows. */
    private static final double DATABASE = 0.8;

    private static final double BYTES = 0.1;

    private StoreInspection() {}

    /**
     * What is wrong with the store in that folder.
     *
     * @throws StoreRefusedException if it is none that may be read, or is in use
     * @throws CancellationException if it is to stop
     */
    static List<Finding> of(Path place, ArchiveWatch watch) throws StoreRefusedException {
        List<Finding> findings = new ArrayList<>();
        try (StoreFolder folder = StoreFolder.forReading(place)) {
            findings.addAll(ofDatabase(folder, watch.part(0, DATABASE)));
            findings.addAll(ofBackups(folder, watch.part(DATABASE, 1)));
            new SettingsFile(folder.settings())
                    .problems()
                    .forEach(problem -> findings.add(new Finding("settings", "settings.json", problem)));
        }
        return findings;
    }

    /** What is wrong with its database alone: the bytes, the rows, the sums and the last step. */
    static List<Finding> ofDatabaseIn(Path place) throws StoreRefusedException {
        try (StoreFolder folder = StoreFolder.forReading(place)) {
            return ofDatabase(folder, ArchiveWatch.NONE);
        }
    }

    /** Each backup is read from its first to its last byte. */
    private static List<Finding> ofBackups(StoreFolder folder, ArchiveWatch watch) {
        List<Finding> unread = new ArrayList<>();
        try {
            List<Backup> all = Backups.in(folder.backups());
            for (int i = 0; i < all.size(); i++) {
                ofBackup(all.get(i), watch.part(i / (double) all.size(), (i + 1) / (double) all.size()))
                        .ifPresent(unread::add);
            }
        } catch (IOException e) {
            unread.add(new Finding("backup", "backups", cause(e)));
        }
        return unread;
    }

    private static Optional<Finding> ofBackup(Backup backup, ArchiveWatch watch) {
        String name = "backups/" + backup.file().getFileName();
        try {
            new ZipArchive(SealedArchives.toRead()).verify(backup.file(), watch);
            return Optional.empty();
        } catch (ArchiveRefusedException e) {
            // One of an earlier passphrase is whole as far as anybody can tell.
            return e.misfit() == Misfit.SEALED ? Optional.empty() : Optional.of(new Finding("backup", name, cause(e)));
        } catch (IOException e) {
            return Optional.of(new Finding("backup", name, cause(e)));
        }
    }

    private static List<Finding> ofDatabase(StoreFolder folder, ArchiveWatch watch) throws StoreRefusedException {
        watch.at(0, 1);
        try (Database database = Database.open(folder)) {
            return findings(database, watch);
        } catch (StoreOutdatedException _) {
            return ofMigratedCopy(folder, watch);
        } catch (StoreDamagedException e) {
            return List.of(new Finding("file", FILE, cause(e) + wayBack(folder, watch)));
        }
    }

    /** Which files of whole stores can be read only the next start says, and "huni restore": to open a copy is to write one. */
    private static String wayBack(StoreFolder folder, ArchiveWatch watch) throws StoreRefusedException {
        Rescue rescue = new Rescue(folder.place());
        Optional<Rescue.Offer> backup = rescue.newest(watch);
        Optional<Path> newest = backup.map(Rescue.Offer::file)
                .or(() -> StoreFolder.newestCopy(folder.place()).map(StoreFolder.Copy::file));
        return newest.map(file -> "; the newest good backup is " + file).orElse("; there is no backup that can be read")
                + backup.flatMap(rescue::unopened)
                        .map(copy -> "; " + copy + ", kept before an update, was written later and not looked into")
                        .orElse("");
    }

    private static String cause(Throwable e) {
        Throwable first = e;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return "it cannot be read: "
                + String.valueOf(first.getMessage()).lines().findFirst().orElse("");
    }

    /** What is wrong with the rows and sums of one that is on a server, whose files are the server's. */
    static List<Finding> ofRows(Database database, ArchiveWatch watch) {
        List<Finding> findings = new ArrayList<>(ofEachPart(database, watch));
        findings.addAll(ofDoubtfulDays(database));
        return findings;
    }

    /** What is wrong with an open store. */
    static List<Finding> findings(Database database) {
        return findings(database, ArchiveWatch.NONE);
    }

    /**
     * The same, watched.
     *
     * @throws CancellationException if it is to stop
     */
    static List<Finding> findings(Database database, ArchiveWatch watch) {
        List<Finding> findings = new ArrayList<>(asFarAsReadable(FILE, () -> ofBytes(database, watch.part(0, BYTES))));
        database.lack().ifPresent(lack -> findings.add(new Finding("last_step", "journal", sentence(lack))));
        findings.addAll(asFarAsReadable(FILE, () -> ofEachPart(database, watch.part(BYTES, 1))));
        if (findings.stream().noneMatch(finding -> UNREADABLE.contains(finding.rule()))) {
            findings.addAll(asFarAsReadable("stage_event", () -> ofDoubtfulDays(database)));
        }
        return findings;
    }

    private static List<Finding> ofBytes(Database database, ArchiveWatch watch) {
        StoreScrub scrub = new StoreScrub(database.longReads());
        do {
            watch.at(0, 1);
        } while (scrub.next(StoreSafety.PART));
        return scrub.broken().stream()
                .map(broken -> new Finding("file", FILE, broken))
                .toList();
    }

    private static String sentence(Lack lack) {
        return switch (lack) {
            case STEPS -> "the last steps that were saved are missing: the file was cut short or is an older copy";
            case OTHER_PAST -> "it is not the store that was saved here last";
        };
    }

    private static List<Finding> ofEachPart(Database database, ArchiveWatch watch) {
        return new StoreCheck(database.longReads())
                .findings(watch).stream()
                        .map(found -> new Finding(found.rule(), found.where(), found.problem()))
                        .toList();
    }

    private static List<Finding> ofDoubtfulDays(Database database) {
        long doubtful = new StoreHistory(database.longReads()).doubtfulDays().size();
        return doubtful > 0 ? List.of(Finding.ofDoubtfulDays(doubtful)) : List.of();
    }

    /** Damage is not always met as damage: the database then refuses for whatever it stumbled over. */
    private static List<Finding> asFarAsReadable(String part, Supplier<List<Finding>> look) {
        try {
            return look.get();
        } catch (TroubleException | StoreException met) {
            return List.of(new Finding("unreadable", part, cause(met)));
        }
    }

    /** A store of an earlier version can only be checked as what it becomes. */
    private static List<Finding> ofMigratedCopy(StoreFolder folder, ArchiveWatch watch) throws StoreRefusedException {
        try {
            Path copy = TemporaryFolders.forCheck();
            try (StoreFolder temporary = StoreFolder.open(copy)) {
                Files.copy(folder.database(), temporary.database());
                try (Database database = Database.open(temporary)) {
                    return findings(database, watch);
                }
            } finally {
                TemporaryFolders.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
