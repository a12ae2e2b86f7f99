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
import java.util.function.Supplier;

/** Looks at a whole store, whatever state it is in, and changes not one byte of it. */
final class StoreInspection {

    /** With one of these found, the events cannot be relied on to be read. */
    private static final Set<String> UNREADABLE = Set.of("rows", "file", "tables");

    private static final String FILE = "huni.mv.db";

    private StoreInspection() {}

    /**
     * What is wrong with the store in that folder.
     *
     * @throws StoreRefusedException if it is none that may be read, or is in use
     */
    static List<Finding> of(Path place) throws StoreRefusedException {
        List<Finding> findings = new ArrayList<>();
        try (StoreFolder folder = StoreFolder.forReading(place)) {
            findings.addAll(ofDatabase(folder));
            findings.addAll(ofBackups(folder));
            new SettingsFile(folder.settings())
                    .problems()
                    .forEach(problem -> findings.add(new Finding("settings", "settings.json", problem)));
        }
        return findings;
    }

    /** What is wrong with its database alone: the bytes, the rows, the sums and the last step. */
    static List<Finding> ofDatabaseIn(Path place) throws StoreRefusedException {
        try (StoreFolder folder = StoreFolder.forReading(place)) {
            return ofDatabase(folder);
        }
    }

    /** Each backup is read from its first to its last byte. */
    private static List<Finding> ofBackups(StoreFolder folder) {
        List<Finding> unread = new ArrayList<>();
        try {
            for (Backup backup : Backups.in(folder.backups())) {
                String name = "backups/" + backup.file().getFileName();
                try {
                    new ZipArchive(SealedArchives.toRead()).verify(backup.file(), ArchiveWatch.NONE);
                } catch (ArchiveRefusedException e) {
                    // One of an earlier passphrase is whole as far as anybody can tell.
                    if (e.misfit() != Misfit.SEALED) {
                        unread.add(new Finding("backup", name, cause(e)));
                    }
                } catch (IOException e) {
                    unread.add(new Finding("backup", name, cause(e)));
                }
            }
        } catch (IOException e) {
            unread.add(new Finding("backup", "backups", cause(e)));
        }
        return unread;
    }

    private static List<Finding> ofDatabase(StoreFolder folder) throws StoreRefusedException {
        try (Database database = Database.open(folder)) {
            return findings(database);
        } catch (StoreOutdatedException _) {
            return ofMigratedCopy(folder);
        } catch (StoreDamagedException e) {
            return List.of(new Finding("file", FILE, cause(e) + wayBack(folder)));
        }
    }

    /** Which files of whole stores can be read only the next start says, and "huni restore": to open a copy is to write one. */
    private static String wayBack(StoreFolder folder) throws StoreRefusedException {
        Rescue rescue = new Rescue(folder.place());
        Optional<Rescue.Offer> backup = rescue.newest();
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

    /** What is wrong with an open store. */
    static List<Finding> findings(Database database) {
        List<Finding> findings = new ArrayList<>(asFarAsReadable(FILE, () -> ofBytes(database)));
        database.lack().ifPresent(lack -> findings.add(new Finding("last_step", "journal", sentence(lack))));
        findings.addAll(asFarAsReadable(FILE, () -> ofEachPart(database)));
        if (findings.stream().noneMatch(finding -> UNREADABLE.contains(finding.rule()))) {
            findings.addAll(asFarAsReadable("stage_event", () -> ofDoubtfulDays(database)));
        }
        return findings;
    }

    private static List<Finding> ofBytes(Database database) {
        return new StoreScrub(database.longReads())
                .broken().stream()
                        .map(broken -> new Finding("file", FILE, broken))
                        .toList();
    }

    private static String sentence(Lack lack) {
        return switch (lack) {
            case STEPS -> "the last steps that were saved are missing: the file was cut short or is an older copy";
            case OTHER_PAST -> "it is not the store that was saved here last";
        };
    }

    private static List<Finding> ofEachPart(Database database) {
        return new StoreCheck(database.longReads())
                .findings().stream()
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
    private static List<Finding> ofMigratedCopy(StoreFolder folder) throws StoreRefusedException {
        try {
            Path copy = TemporaryFolders.forCheck();
            try (StoreFolder temporary = StoreFolder.open(copy)) {
                Files.copy(folder.database(), temporary.database());
                try (Database database = Database.open(temporary)) {
                    return findings(database);
                }
            } finally {
                TemporaryFolders.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
