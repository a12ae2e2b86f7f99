package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.exchange.archive.ZipArchive;
import huni.store.archive.StoreReplacement;
import huni.store.archive.StoreRows;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.sql.Sql;
import huni.work.ChangeSetting;
import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveRefusedException.Misfit;
import huni.work.archive.ArchiveWatch;
import huni.work.archive.ArchivedTable;
import huni.work.archive.Archives;
import huni.work.archive.WorkspaceReplacement.Terms;
import huni.work.sample.AddSampleData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store with everything in it, its archive, and an empty store that takes the archive in. */
class ArchiveOfStoreTest {

    private static final Terms INTO_EMPTY = new Terms(true, true);
    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

    @TempDir
    private Path home;

    private Desk desk;
    private Opened from;
    private Opened into;
    private Path file;

    /** A store that is open. */
    private record Opened(StoreFolder folder, Database database) implements AutoCloseable {

        static Opened at(Path place) throws StoreRefusedException {
            StoreFolder folder = StoreFolder.open(place);
            return new Opened(folder, Database.open(folder));
        }

        Archives archives() {
            return new Archives(
                    new ZipArchive(),
                    new StoreRows(database.longReads()),
                    new StoreReplacement(database),
                    "0.1.0",
                    InstantSource.fixed(NOW),
                    () -> {});
        }

        @Override
        public void close() {
            database.close();
            folder.close();
        }
    }

    @BeforeEach
    void open() throws StoreRefusedException {
        from = Opened.at(home.resolve("from"));
        into = Opened.at(home.resolve("into"));
        desk = new Desk(from.database());
        file = home.resolve("everything.huni");
    }

    @AfterEach
    void close() {
        into.close();
        from.close();
    }

    private void work() {
        desk.done(new AddSampleData(60, 7));
        ProspectId isik = desk.create("Işık Optik", "1234567.89");
        desk.contact(isik, "Gül \ud83c\udf39 Öz", "0532 123 45 67", "+905321234567", "gul@isik.example");
        desk.note(isik, "half of a flower: \ud83c, a quote \" and a line\nmore\t\\");
        desk.move(isik, Desk.REACHED);
        ProspectId gone = desk.create("Gone");
        desk.remove(gone);
        desk.create("Undone");
        desk.workspace().undo();
        desk.done(new ChangeSetting(Settings.Key.ZONE, "Europe/Berlin"));
    }

    @Test
    void takenIntoAnEmptyStoreItIsTheSameRowByRow() throws Exception {
        work();

        ArchiveManifest written = from.archives().write(file, ArchiveWatch.NONE);
        into.archives().takeIn(file, INTO_EMPTY, ArchiveWatch.NONE);

        ArchiveManifest again = into.archives().write(home.resolve("again.huni"), ArchiveWatch.NONE);
        assertEquals(written.tables(), again.tables());
        assertTrue(written.holdsTheSameAs(again));
        assertEquals(List.of(), new StoreCheck(into.database()).findings());
        assertTrue(written.prospects() > 60);
    }

    @Test
    void whatFollowsFromTheRowsIsTheSameToo() throws Exception {
        work();

        from.archives().write(file, ArchiveWatch.NONE);
        into.archives().takeIn(file, INTO_EMPTY, ArchiveWatch.NONE);

        for (String table : List.of("stage_total", "step_total", "prospect_word", "prospect_words")) {
            assertEquals(rows(from, table), rows(into, table), table);
        }
    }

    @Test
    void everyTableOfTheStoreIsInItButThoseThatFollow() throws Exception {
        ArchiveManifest written = from.archives().write(file, ArchiveWatch.NONE);

        List<String> all = from.database()
                .read(connection -> Sql.list(
                        connection,
                        "select table_name from information_schema.tables where table_schema = 'public'",
                        row -> row.getString(1)));
        Set<String> tables = new TreeSet<>(all);
        tables.removeAll(Set.of("stage_total", "step_total", "prospect_word", "prospect_words", "store_schema"));
        assertEquals(
                tables,
                new TreeSet<>(written.tables().stream().map(ArchivedTable::name).toList()));
    }

    @Test
    void whatWasDoneLastCanBeUndoneInTheOtherStore() throws Exception {
        work();
        ProspectId last = desk.create("Last");

        from.archives().write(file, ArchiveWatch.NONE);
        into.archives().takeIn(file, INTO_EMPTY, ArchiveWatch.NONE);

        Desk other = new Desk(into.database());
        other.workspace().undo();
        other.workspace().undo();
        assertEquals(List.of(true), removed(into, last));
        assertEquals(List.of(), new StoreCheck(into.database()).findings());
    }

    @Test
    void aStoreWithProspectsIsLeftAsItIs() throws Exception {
        work();
        from.archives().write(file, ArchiveWatch.NONE);
        new Desk(into.database()).create("Mine");
        ArchiveManifest before = into.archives().write(home.resolve("before.huni"), ArchiveWatch.NONE);

        ArchiveRefusedException refused = assertThrows(
                ArchiveRefusedException.class, () -> into.archives().takeIn(file, INTO_EMPTY, ArchiveWatch.NONE));

        assertEquals(Misfit.NOT_EMPTY, refused.misfit());
        assertEquals("1", refused.detail());
        assertTrue(before.holdsTheSameAs(into.archives().write(home.resolve("after.huni"), ArchiveWatch.NONE)));
    }

    @Test
    void everythingIsOfOneMomentThoughPeopleGoOnWorking() throws Exception {
        work();
        ArchiveManifest before = from.archives().write(home.resolve("before.huni"), ArchiveWatch.NONE);

        boolean[] written = {false};
        ArchiveManifest during = from.archives().write(file, () -> {
            if (!written[0]) {
                written[0] = true;
                desk.create("Meanwhile");
            }
            return false;
        });

        assertTrue(written[0]);
        assertTrue(before.holdsTheSameAs(during));
    }

    @Test
    void whoCancelsFindsWhatWasThereBefore() throws Exception {
        work();
        Files.writeString(file, "mine");

        assertThrows(CancellationException.class, () -> from.archives().write(file, () -> true));

        assertEquals("mine", Files.readString(file));
        try (Stream<Path> left = Files.list(home)) {
            assertEquals(
                    List.of("everything.huni", "from", "into"),
                    left.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void cancelledWhileItIsTakenInNothingChanges() throws Exception {
        work();
        from.archives().write(file, ArchiveWatch.NONE);
        ArchiveManifest before = into.archives().write(home.resolve("before.huni"), ArchiveWatch.NONE);

        assertThrows(CancellationException.class, () -> into.archives().takeIn(file, INTO_EMPTY, () -> true));

        assertTrue(before.holdsTheSameAs(into.archives().write(home.resolve("after.huni"), ArchiveWatch.NONE)));
        assertEquals(List.of(), unfinished());
    }

    private List<String> unfinished() throws IOException {
        try (Stream<Path> left = Files.list(into.folder().place())) {
            return left.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("unfinished"))
                    .toList();
        }
    }

    private static List<Boolean> removed(Opened store, ProspectId id) {
        return store.database()
                .read(connection -> Sql.list(
                        connection, "select removed from prospect where id = ?", row -> row.getBoolean(1), id.value()));
    }

    private static List<String> rows(Opened store, String table) {
        return store
                .database()
                .read(connection -> Sql.list(connection, "select * from " + table, row -> {
                    List<String> values = new ArrayList<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        values.add(row.getString(i));
                    }
                    return String.join("|", values);
                }))
                .stream()
                .filter(row -> !row.endsWith("|0") && !row.endsWith("|0|0|0.00"))
                .sorted()
                .toList();
    }
}
