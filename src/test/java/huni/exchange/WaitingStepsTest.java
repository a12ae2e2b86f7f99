package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import huni.domain.ProspectId;
import huni.domain.pipeline.Pipeline;
import huni.domain.prospect.PastImport;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.read.StoreIdentities;
import huni.store.read.StoreImports;
import huni.store.sql.Sql;
import huni.store.write.StoreLedger;
import huni.work.Outcome;
import huni.work.ReversalReport;
import huni.work.Workspace;
import huni.work.imports.ImportMapping;
import huni.work.imports.ImportMonitor;
import huni.work.imports.ImportOutcome;
import huni.work.imports.ImportReport;
import huni.work.imports.Imports;
import huni.work.imports.PlainWords;
import huni.work.imports.RejectionWords;
import huni.work.imports.TableInspection;
import huni.work.imports.TableOverrides;
import huni.work.imports.TakeBackImport;
import huni.work.prospect.RemoveProspects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stage history brought into a real store before its sales. */
class WaitingStepsTest {

    private static final String STEPS = """
        deal_id,from_stage,to_stage,changed_at
        D-1,,New,2026-01-05
        D-1,New,Demo,2026-01-12
        D-1,Demo,Proposal,2026-01-20
        """;
    private static final String DEALS = """
        Deal ID,Deal name,Stage,Create date
        D-1,Roof,Proposal,2026-01-05
        D-2,Door,Proposal,2026-01-05
        """;
    private static final RejectionWords WORDS =
            new RejectionWords("Row", "Reason", reason -> reason.kind().name());

    @TempDir
    Path home;

    private StoreFolder folder;
    private Database database;
    private Workspace workspace;
    private final Imports imports = new Imports(new FileTables(), new E164PhoneNumbers("TR"));

    @BeforeEach
    void openAnEmptyStore() throws StoreRefusedException {
        folder = StoreFolder.open(home.resolve("store"));
        database = Database.open(folder);
        workspace = new Workspace(new StoreLedger(database), InstantSource.system(), Runnable::run);
    }

    @AfterEach
    void close() {
        database.close();
        folder.close();
    }

    private ImportReport brought(String name, String content) throws Exception {
        Path file = Files.writeString(home.resolve(name), content);
        TableInspection table = imports.inspect(file, TableOverrides.NONE);
        ImportOutcome outcome = imports.run(
                workspace,
                new Imports.Order(
                        file,
                        table.shape(),
                        ImportMapping.suggested(table, Pipeline.standard()),
                        WORDS,
                        PlainWords.MATCHED),
                ImportMonitor.NONE);
        return assertInstanceOf(ImportOutcome.Imported.class, outcome).report();
    }

    private int waiting() {
        return new StoreIdentities(database).waitingSales().size();
    }

    private ReversalReport takenBack(UUID batch) {
        return assertInstanceOf(Outcome.Done.class, workspace.perform(new TakeBackImport(batch)))
                                .result()
                        instanceof ReversalReport report
                ? report
                : new ReversalReport(0, 0, 0, 0, List.of());
    }

    private String way() {
        return database.read(connection -> String.join(" ", Sql.list(connection, """
                        select e.to_key from stage_event e join prospect p on p.id = e.prospect_id
                        where p.company = 'Roof' and p.removed = false and e.kind <> 'UNDONE'
                            and not exists (select 1 from stage_event u where u.undoes = e.id)
                        order by e.happened_at
                        """, row -> row.getString(1))));
    }

    private void isSound() {
        assertEquals(List.of(), new StoreCheck(database).findings());
    }

    @Test
    void itIsJoinedWhenTheSalesComeAndWaitsAgainWithoutThem() throws Exception {
        brought("steps.csv", STEPS);
        assertEquals(1, waiting());
        PastImport past = new StoreImports(database).imports(1).getFirst();
        assertEquals(3, past.waiting());
        isSound();

        brought("deals.csv", DEALS);
        assertEquals("lead presentation closing", way());
        assertEquals(0, waiting());
        isSound();

        workspace.undo();
        assertEquals(1, waiting());
        isSound();

        workspace.redo();
        assertEquals("lead presentation closing", way());
        assertEquals(0, waiting());
        isSound();
    }

    @Test
    void historyThatSalesWereJoinedToSinceIsNotTakenBackFromUnderThem() throws Exception {
        UUID steps = brought("steps.csv", STEPS).batch().orElseThrow();
        UUID deals = brought("deals.csv", DEALS).batch().orElseThrow();

        assertEquals(List.of("Roof"), takenBack(steps).firstKept());
        assertEquals("lead presentation closing", way());
        isSound();

        assertEquals(2, takenBack(deals).removed());
        assertEquals(1, waiting());
        isSound();

        takenBack(steps);
        assertEquals(0, waiting());
        isSound();
    }

    @Test
    void historyThatWaitsIsTakenBack() throws Exception {
        UUID steps = brought("steps.csv", STEPS).batch().orElseThrow();
        brought("others.csv", "Deal ID,Deal name,Stage\nD-9,Floor,Proposal\n");

        assertEquals(3, takenBack(steps).waiting());

        assertEquals(0, waiting());
        assertFalse(new StoreImports(database).imports(2).getLast().stands());
        isSound();
    }

    private long number(String query) {
        return database.<Long, RuntimeException>read(connection -> Sql.number(connection, query));
    }

    @Test
    void importOfWhichNothingWasChangedIsTakenBackAsAWholeAndComesBackSo() throws Exception {
        UUID deals = brought("deals.csv", DEALS).batch().orElseThrow();
        brought("others.csv", "Deal ID,Deal name,Stage\nD-9,Floor,Proposal\n");
        String there = "select count(*) from prospect where removed = false";
        long changes = number("select count(*) from journal_change");

        assertEquals(2, takenBack(deals).removed());
        assertEquals(1, number(there));
        assertEquals(changes, number("select count(*) from journal_change"));
        isSound();

        workspace.undo();
        assertEquals(3, number(there));
        isSound();

        workspace.redo();
        assertEquals(1, number(there));
        isSound();
    }

    @Test
    void prospectThatWasRemovedBeforeStaysRemovedWhenTakingBackIsUndone() throws Exception {
        UUID deals = brought("deals.csv", DEALS).batch().orElseThrow();
        ProspectId roof =
                new StoreIdentities(database).withExternalId("D-1").getFirst().id();
        assertInstanceOf(Outcome.Done.class, workspace.perform(new RemoveProspects(List.of(roof))));
        String there = "select count(*) from prospect where removed = false";

        assertEquals(1, takenBack(deals).removed());
        assertEquals(0, number(there));

        workspace.undo();
        assertEquals(1, number(there));
        isSound();
    }
}
