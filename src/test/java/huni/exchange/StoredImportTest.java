package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.OperationName;
import huni.domain.Settings;
import huni.domain.history.HistoryQuery;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.read.StoreHistory;
import huni.store.write.StoreLedger;
import huni.work.ChangeSetting;
import huni.work.Label;
import huni.work.Outcome;
import huni.work.Workspace;
import huni.work.imports.ImportCounts;
import huni.work.imports.ImportMapping;
import huni.work.imports.ImportMonitor;
import huni.work.imports.ImportOutcome;
import huni.work.imports.ImportReport;
import huni.work.imports.Imports;
import huni.work.imports.OnDuplicate;
import huni.work.imports.PlainWords;
import huni.work.imports.RejectionWords;
import huni.work.imports.TableInspection;
import huni.work.imports.TableOverrides;
import huni.work.imports.UnknownOwners;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredImportTest {

    private static final StageKey LEAD = new StageKey("lead");
    private static final StageKey DECISION_MAKER = new StageKey("decision_maker");
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
        workspace.perform(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
    }

    @AfterEach
    void close() {
        database.close();
        folder.close();
    }

    private ImportReport importSales(OnDuplicate onDuplicate) throws IOException, UnreadableFileException {
        return imported(
                "pipeline/maven_crm_sales_opportunities/sales_pipeline.csv",
                mapping -> mapping.withStage("Prospecting", LEAD)
                        .withStage("Engaging", DECISION_MAKER)
                        .onDuplicate(onDuplicate));
    }

    private ImportReport imported(String name, UnaryOperator<ImportMapping> change)
            throws IOException, UnreadableFileException {
        Path shared = SharedData.file(name);
        Path file = home.resolve(shared.getFileName());
        Files.copy(shared, file, StandardCopyOption.REPLACE_EXISTING);
        TableInspection table = imports.inspect(file, TableOverrides.NONE);
        ImportMapping mapping = change.apply(ImportMapping.suggested(table, Pipeline.standard()));
        ImportOutcome outcome = imports.run(
                workspace,
                new Imports.Order(file, table.shape(), mapping, WORDS, PlainWords.MATCHED),
                ImportMonitor.NONE);
        return ((ImportOutcome.Imported) outcome).report();
    }

    private long number(String sql) throws Exception {
        return database.<Long, Exception>read(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    @Test
    void realSalesComeOutAsCountedIndependentlyAndThoseWithoutACreatedDateCountInNoWeek() throws Exception {
        ImportReport report = importSales(OnDuplicate.SKIP);

        assertEquals(
                new ImportCounts(8800, 8800, 0, 0, 0, 0, 0, 500, 0, 0, 0, 0, 0, 0, 0, UnknownOwners.NONE, Map.of()),
                report.counts());
        assertEquals(4238, number("select count(*) from prospect where stage_key = 'won'"));
        assertEquals(2473, number("select count(*) from prospect where stage_key = 'lost'"));
        assertEquals(500, number("select count(*) from prospect where stage_key = 'lead'"));
        assertEquals(1589, number("select count(*) from prospect where stage_key = 'decision_maker'"));
        assertEquals(10_005_534, number("select sum(budget_likely) from prospect where stage_key = 'won'"));
        assertEquals(170, entriesInWeek("lead"));
        assertEquals(127, entriesInWeek("won"));
        assertEquals(29, entriesInWeek("lost"));
        LocalDate today = workspace.now().day();
        assertEquals(
                List.of(), new StoreHistory(database).firstEntries(new DaySpan(today.minusDays(7), today.plusDays(7))));
        assertEquals(500, new StoreHistory(database).withoutDate());
        assertEquals(List.of(), new StoreCheck(database).findings());
    }

    private long entriesInWeek(String stage) {
        DaySpan week = DaySpan.week(LocalDate.of(2017, 6, 5));
        return new StoreHistory(database)
                .firstEntries(week).stream()
                        .filter(entries -> entries.stage().value().equals(stage))
                        .mapToLong(HistoryQuery.DayEntries::count)
                        .sum();
    }

    @Test
    void secondImportFindsEveryRowAndUndoTakesTheFirstOneBack() throws Exception {
        importSales(OnDuplicate.SKIP);

        assertEquals(8800, importSales(OnDuplicate.SKIP).counts().skipped());
        assertEquals(8800, number("select count(*) from prospect where removed = false"));

        assertEquals(new Outcome.Done<>(new Label(OperationName.IMPORT, "sales_pipeline.csv")), workspace.undo());
        assertEquals(0, number("select count(*) from prospect where removed = false"));
        assertTrue(number("select count(*) from stage_event") > 0);
    }

    @Test
    void realStageHistoryIsJoinedAndTakenBackAndTheStoreStaysSound() throws Exception {
        imported("pipeline/salesforce_devorg_powerbi/Opportunity.csv", mapping -> mapping);
        long before = number("select count(*) from stage_event");

        ImportReport report = imported("pipeline/salesforce_devorg_powerbi/OpportunityHistory.csv", mapping -> mapping);

        assertEquals(48, report.counts().rows());
        assertEquals(0, report.counts().created());
        assertTrue(report.counts().updated() > 0);
        assertTrue(number("select count(*) from stage_event") > before);
        assertEquals(36, number("select count(*) from prospect where removed = false"));
        assertEquals(List.of(), new StoreCheck(database).findings());

        workspace.undo();

        assertEquals(List.of(), new StoreCheck(database).findings());
    }
}
