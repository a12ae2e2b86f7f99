package huni.faults;

import huni.exchange.archive.ZipArchive;
import huni.store.check.StoreCheck;
import huni.store.check.StoreScrub;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.file.StoreSeal;
import huni.store.seal.SealedArchives;
import huni.store.sql.Sql;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveWatch;
import huni.work.safety.Backup;
import huni.work.safety.Backups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A store as it was found after a kill.
 *
 * @param rows how many each table has
 * @param backups how many can be read from the first to the last byte
 * @param wrong what is not as it must be
 */
record FoundStore(Map<String, Long> rows, long backups, List<String> wrong) {

    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = 'public'";

    /** Opens it as the next start does, and reads everything. */
    static FoundStore in(Path place) throws IOException {
        List<String> wrong = new ArrayList<>();
        Map<String, Long> rows = new TreeMap<>();
        SealedFiles.opened(place).forEach(word -> rows.put("opened by " + word, 1L));
        try (StoreFolder folder = StoreFolder.open(place);
                Database database = Database.open(folder)) {
            database.lack().ifPresent(lack -> wrong.add("of what was saved it lacks " + lack));
            wrong.addAll(new StoreScrub(database.longReads()).broken());
            new StoreCheck(database).findings().forEach(finding -> wrong.add(finding.toString()));
            rows.putAll(counted(database));
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
        return new FoundStore(rows, sound, wrong);
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

    private static Map<String, Long> counted(Database database) {
        return database.<Map<String, Long>, RuntimeException>read(connection -> {
            Map<String, Long> rows = new TreeMap<>();
            for (String table : Sql.list(connection, TABLES, row -> row.getString(1))) {
                rows.put(table, Sql.number(connection, "select count(*) from \"" + table + '"'));
            }
            return rows;
        });
    }
}
