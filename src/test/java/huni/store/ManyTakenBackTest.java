package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.read.StoreProspects;
import huni.store.sql.Sql;
import huni.store.write.StoreLedger;
import huni.work.Outcome;
import huni.work.ReversalReport;
import huni.work.Trouble;
import huni.work.TroubleException;
import huni.work.Workspace;
import huni.work.imports.TakeBackImport;
import huni.work.prospect.EditProspect;
import huni.work.prospect.RemoveProspects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import is taken back: a small one in the store itself, a large one in a copy that takes its place. */
class ManyTakenBackTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-12-02T09:00:00Z"));
    private static final List<String> FOLLOWING = List.of("stage_total", "step_total");

    @TempDir
    private Path home;

    private StoreFolder folder;
    private Database database;
    private Workspace workspace;

    @BeforeEach
    void open() throws StoreRefusedException {
        folder = StoreFolder.open(home.resolve("store"));
        database = Database.open(folder);
        workspace = new Workspace(new StoreLedger(database), CLOCK, Runnable::run);
    }

    @AfterEach
    void close() {
        database.close();
        folder.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 2_400})
    void anImportIsTakenBackAndDoneAgainAsAWhole(int prospects) throws IOException {
        workspace.perform(LargeStore.filling(prospects));
        Map<String, List<String>> before = following();
        long size = Files.size(folder.database());
        List<Double> shares = new ArrayList<>();
        workspace.onProgress(shares::add);

        assertInstanceOf(Outcome.Done.class, workspace.undo());
        assertEquals(0, there());
        assertEquals(Map.of("stage_total", List.of(), "step_total", List.of()), following());
        assertSound();
        assertEquals(prospects > 1_000, shares.size() > 5, shares.toString());
        assertEquals(shares.stream().sorted().toList(), shares);
        assertTrue(Files.size(folder.database()) <= 2 * size, Files.size(folder.database()) + " after " + size);

        assertInstanceOf(Outcome.Done.class, workspace.redo());
        assertEquals(prospects, there());
        assertEquals(before, following());
        assertSound();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 2_400})
    void whatWasChangedSinceStaysAndTheOthersComeBackWithTheUndo(int prospects) {
        workspace.perform(LargeStore.filling(prospects));
        List<ProspectId> some = some();
        workspace.perform(EditProspect.rename(some.get(0), "Yeni Ad"));
        workspace.perform(new RemoveProspects(List.of(some.get(1))));
        Map<String, List<String>> before = following();

        Outcome<ReversalReport> outcome = workspace.perform(new TakeBackImport(batch()));

        ReversalReport report = assertInstanceOf(ReversalReport.class, ((Outcome.Done<?>) outcome).result());
        assertEquals(new ReversalReport(prospects - 2L, 0, 0, 1, List.of("Yeni Ad")), report);
        assertEquals(1, there());
        assertSound();

        assertInstanceOf(Outcome.Done.class, workspace.undo());
        assertEquals(prospects - 1, there());
        assertEquals(before, following());
        assertSound();

        assertInstanceOf(Outcome.Done.class, workspace.redo());
        assertEquals(1, there());
        assertSound();
    }

    @Test
    void aLargeImportIntoAStoreThatHasProspectsLeavesThemAsTheyWere() {
        workspace.perform(LargeStore.filling(60));
        Map<String, List<String>> before = following();

        workspace.perform(LargeStore.filling(2_400));
        assertEquals(2_460, there());
        assertSound();

        assertInstanceOf(Outcome.Done.class, workspace.undo());
        assertEquals(60, there());
        assertEquals(before, following());
        assertSound();
    }

    @Test
    void whereTheCopyCannotBeMadeTheDiskIsNamedAndNothingIsChanged() throws IOException {
        workspace.perform(LargeStore.filling(2_400));
        Path inTheWay = Files.createDirectories(folder.place().resolve("unfinished-import.mv.db/in the way"));

        TroubleException refused = assertThrows(TroubleException.class, workspace::undo);
        assertEquals(Trouble.Kind.DISK, refused.trouble().kind());

        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        assertEquals(2_400, there());
        assertInstanceOf(Outcome.Done.class, workspace.undo());
        assertEquals(0, there());
        assertSound();
    }

    private void assertSound() {
        assertEquals(List.of(), new StoreCheck(database).findings());
    }

    private long there() {
        return new StoreProspects(database).count(ListRequest.ALL);
    }

    private List<ProspectId> some() {
        return database.read(connection -> Sql.list(
                connection,
                "select id from prospect order by id limit 2",
                row -> new ProspectId(row.getObject(1, UUID.class))));
    }

    private UUID batch() {
        return database.read(connection ->
                        Sql.one(connection, "select id from import_batch", row -> row.getObject(1, UUID.class)))
                .orElseThrow();
    }

    /** The sums that are not 0, in order. */
    private Map<String, List<String>> following() {
        return database.read(connection -> {
            Map<String, List<String>> rows = new TreeMap<>();
            for (String table : FOLLOWING) {
                rows.put(
                        table,
                        Sql.list(connection, "select * from " + table + " where prospects <> 0", row -> {
                                    StringBuilder text = new StringBuilder();
                                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                        text.append(row.getString(i)).append(' ');
                                    }
                                    return text.toString();
                                })
                                .stream()
                                .sorted()
                                .toList());
            }
            return rows;
        });
    }
}
