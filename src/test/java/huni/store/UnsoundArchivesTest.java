package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.exchange.archive.ZipArchive;
import huni.store.archive.StoreReplacement;
import huni.store.archive.StoreRows;
import huni.store.file.Database;
import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveRefusedException.Misfit;
import huni.work.archive.ArchiveWatch;
import huni.work.archive.ArchivedRow;
import huni.work.archive.OpenArchive;
import huni.work.archive.RowTaker;
import huni.work.archive.WorkspaceReplacement.Terms;
import huni.work.archive.WorkspaceRows;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Archives whose sums are right and whose rows are not: somebody wrote them by hand, or means harm. */
class UnsoundArchivesTest {

    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    @TempDir
    private Path home;

    /** The rows of a store with one table, or one row of it, otherwise. */
    private record Forged(
            WorkspaceRows.OneMoment rows, int schema, String table, UnaryOperator<Map<String, Object>> forging)
            implements WorkspaceRows.OneMoment {

        @Override
        public List<String> tables() {
            return Stream.concat(rows.tables().stream(), Stream.of(table))
                    .distinct()
                    .toList();
        }

        @Override
        public long count(String name) {
            return rows.tables().contains(name) ? rows.count(name) : 0;
        }

        @Override
        public void each(String name, RowTaker taker) throws IOException, ArchiveRefusedException {
            if (!rows.tables().contains(name)) {
                return;
            }
            rows.each(
                    name,
                    row -> taker.take(
                            name.equals(table)
                                    ? new ArchivedRow(forging.apply(new LinkedHashMap<>(row.values())))
                                    : row));
        }
    }

    /** @param later so many schemas later than the program's */
    private ArchiveRefusedException refused(int later, String table, UnaryOperator<Map<String, Object>> forging)
            throws Exception {
        Database database = fresh.database();
        ArchiveManifest before = new StoreRows(database.longReads())
                .snapshot(rows ->
                        new ZipArchive().write(home.resolve("before.huni"), rows, "0.1.0", NOW, ArchiveWatch.NONE));
        Path file = home.resolve("forged.huni");
        new StoreRows(database.longReads())
                .snapshot(rows -> new ZipArchive()
                        .write(
                                file,
                                new Forged(rows, rows.schema() + later, table, forging),
                                "0.1.0",
                                NOW,
                                ArchiveWatch.NONE));
        ArchiveRefusedException refused = assertThrows(ArchiveRefusedException.class, () -> {
            try (OpenArchive archive = new ZipArchive().open(file)) {
                new StoreReplacement(database).replaceBy(archive, new Terms(false, true), ArchiveWatch.NONE);
            }
        });
        ArchiveManifest after = new StoreRows(database.longReads())
                .snapshot(rows ->
                        new ZipArchive().write(home.resolve("after.huni"), rows, "0.1.0", NOW, ArchiveWatch.NONE));
        assertTrue(before.holdsTheSameAs(after));
        return refused;
    }

    private ArchiveRefusedException withValue(String table, String column, Object value) throws Exception {
        return refused(0, table, row -> {
            row.put(column, value);
            return row;
        });
    }

    @Test
    void aTableThatIsNotKnownIsRefused() throws Exception {
        ArchiveRefusedException refused = refused(0, "information_schema.users", row -> row);

        assertEquals(Misfit.FOREIGN, refused.misfit());
        assertEquals("information_schema.users", refused.detail());
    }

    @Test
    void aColumnThatIsNotKnownIsRefused() throws Exception {
        ArchiveRefusedException refused = withValue("stage", "name) values (1); drop table stage; --", "x");

        assertEquals(Misfit.FOREIGN, refused.misfit());
    }

    @Test
    void aValueThatItsColumnDoesNotTakeIsRefused() throws Exception {
        assertEquals(Misfit.UNSOUND, withValue("stage", "place", "first").misfit());
        assertEquals(Misfit.UNSOUND, withValue("stage", "retired", "yes").misfit());
        assertEquals(
                Misfit.UNSOUND, withValue("stage", "probability", "1e999999999").misfit());
        assertEquals(
                Misfit.UNSOUND,
                withValue("stage", "stage_type", "a word that is longer than its column")
                        .misfit());
    }

    @Test
    void aRowWithoutWhatItNeedsIsRefused() throws Exception {
        assertEquals(
                Misfit.UNSOUND,
                refused(0, "stage", row -> {
                            row.remove("stage_type");
                            return row;
                        })
                        .misfit());
    }

    @Test
    void twoRowsOfOneKeyAreRefused() throws Exception {
        assertEquals(Misfit.UNSOUND, withValue("stage", "stage_key", "lead").misfit());
    }

    @Test
    void aWordThatMeansNothingIsRefused() throws Exception {
        assertEquals(Misfit.UNSOUND, withValue("stage", "stage_type", "DREAM").misfit());
        assertEquals(
                Misfit.UNSOUND, withValue("checklist_item", "fact", "DREAM").misfit());
    }

    @Test
    void aSchemaOfTomorrowIsRefused() throws Exception {
        ArchiveRefusedException refused = refused(1, "stage", row -> row);

        assertEquals(Misfit.NEWER, refused.misfit());
        assertTrue(refused.detail().startsWith("schema "), refused::detail);
    }
}
