package huni.faults;

import huni.exchange.archive.ZipArchive;
import huni.store.check.StoreCheck;
import huni.store.check.StoreScrub;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.file.StoreSeal;
import huni.store.seal.SealedArchives;
import huni.store.write.StoreForgetting;
import huni.store.write.StoreLedger;
import huni.work.Workspace;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveWatch;
import huni.work.safety.Backup;
import huni.work.safety.Backups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A store as it was found after a kill or a power cut.
 *
 * @param rows how many each table has
 * @param sums a sum over all that stands in each table
 * @param backups how many can be read from the first to the last byte
 * @param wrong what is not as it must be
 */
record FoundStore(Map<String, Long> rows, Map<String, Long> sums, long backups, List<String> wrong) {

    /** Opens it as the next start does, and reads everything. */
    static FoundStore in(Path place) throws IOException {
        List<String> words = SealedFiles.opened(place);
        FoundStore found = unlocked(place);
        words.forEach(word -> found.rows().put("opened by " + word, 1L));
        return found;
    }

    /** The same of one whose key was given. */
    static FoundStore unlocked(Path place) throws IOException {
        List<String> wrong = new ArrayList<>();
        Map<String, Long> rows = new TreeMap<>();
        Map<String, Long> sums = new TreeMap<>();
        try (StoreFolder folder = StoreFolder.open(place);
                Database database = Database.open(folder)) {
            database.lack().ifPresent(lack -> wrong.add("of what was saved it lacks " + lack));
            wrong.addAll(new StoreScrub(database.longReads()).broken());
            new StoreCheck(database).findings().forEach(finding -> wrong.add(finding.toString()));
            rows.putAll(StoredRows.counts(database));
            sums.putAll(StoredRows.sums(database));
            StoreForgetting.of(
                    folder, database, new Workspace(new StoreLedger(database), InstantSource.system(), Runnable::run));
            new StoreSeal(folder, database, Optional::empty).complete();
        } catch (StoreRefusedException | RuntimeException refused) {
            wrong.add("it does not open: " + refused);
        }
        try (var files = Files.list(place)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith("unfinished"))
                    .forEach(left -> wrong.add("left behind: " + left));
        }
        wrong.addAll(SealedFiles.unlike(place));
        long sound = 0;
        for (Backup backup : Backups.in(place.resolve("backups"))) {
            sound += isWhole(backup.file(), wrong) ? 1 : 0;
        }
        return new FoundStore(rows, sums, sound, wrong);
    }

    /** Whether a file of an archive that is there can be read to its end; what is wrong with it is told. */
    static boolean isWhole(Path archive, List<String> wrong) throws IOException {
        try {
            return new ZipArchive(SealedArchives.toRead())
                            .verify(archive, ArchiveWatch.NONE)
                            .prospects()
                    > 0;
        } catch (ArchiveRefusedException refused) {
            wrong.add(archive.getFileName() + " cannot be read: " + refused);
            return false;
        }
    }
}
