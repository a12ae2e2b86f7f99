package huni.work.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.board.BoardQuery;
import huni.domain.board.CardFilter;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectRow;
import huni.domain.history.HistoryQuery;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.PipelineQuery;
import huni.insight.Funnel;
import huni.insight.FunnelNumber;
import huni.insight.FunnelRules;
import huni.insight.Movement;
import huni.insight.Snapshot;
import huni.insight.StepRates;
import huni.insight.Summary;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.read.StoreBoard;
import huni.store.read.StoreHistory;
import huni.store.read.StorePipeline;
import huni.store.read.StoreProspects;
import huni.store.write.StoreLedger;
import huni.work.ChangeSetting;
import huni.work.Label;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The figures of a real store with samples in it. Each test leaves it as it found it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleStoreTest {

    private static final int PROSPECTS = 400;
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

    private StoreFolder store;
    private Database database;
    private Workspace workspace;
    private HistoryQuery history;
    private ProspectQuery prospects;
    private PipelineQuery pipelines;
    private BoardQuery board;

    @BeforeAll
    void fillAStore(@TempDir Path folder) throws Exception {
        store = StoreFolder.open(folder.resolve("store"));
        database = Database.open(store);
        workspace = new Workspace(new StoreLedger(database), NOON, Runnable::run);
        history = new StoreHistory(database);
        prospects = new StoreProspects(database);
        pipelines = new StorePipeline(database);
        board = new StoreBoard(database, NOON);
        workspace.perform(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        assertEquals(PROSPECTS, done(new AddSampleData(PROSPECTS, 1)));
    }

    @AfterAll
    void close() {
        database.close();
        store.close();
    }

    @Test
    void everyNumberOfTheFunnelOpensAListOfThatLength() {
        Moment now = workspace.now();
        FunnelRules rules =
                new FunnelRules(pipelines.pipeline(), new StepRates(history.entries(), now.day()), now.day());
        DaySpan year = DaySpan.weeks(52, now.day());
        Funnel funnel = rules.funnel(history, year);

        assertEquals(funnel.prospects(), funnel.steps().getFirst().reached());
        for (Funnel.Step step : funnel.steps()) {
            for (FunnelNumber.Kind kind : FunnelNumber.Kind.values()) {
                ListScope scope = new ListScope.OfJourneys(
                        PipelineKey.FIRST, year, rules.counted(new FunnelNumber(step.stage(), kind)));
                List<ProspectId> behind = prospects.list(ListRequest.of(scope), Optional.empty(), 10_000).stream()
                        .map(ProspectRow::prospect)
                        .toList();
                assertEquals(step.count(kind), behind.size(), step.stage() + " " + kind);
                assertEquals(behind.size(), behind.stream().distinct().count());
            }
        }
    }

    @Test
    void everyNumberOfTheMovementOpensAListOfThatLength() {
        DaySpan weeks = DaySpan.weeks(20, workspace.now().day());

        Movement movement =
                Movement.of(pipelines.pipeline(), weeks, history.firstEntries(weeks), history.undatedEntries());

        assertEquals(20, movement.weeks().size());
        for (Movement.Week week : movement.weeks()) {
            for (Movement.Entries entries : week.firstEntries()) {
                assertEquals(
                        entries.count(),
                        history.firstEntered(entries.stage(), week.days()).size(),
                        week.days() + " " + entries.stage());
            }
        }
    }

    @Test
    void theSummaryTheSnapshotAndTheFunnelCountTheSameProspects() {
        Moment now = workspace.now();
        Pipeline pipeline = pipelines.pipeline();
        var currency = workspace.settings().currency();
        Summary summary = Summary.of(
                pipeline,
                board.totals(CardFilter.ALL, Summary.EVER, now),
                currency,
                history.withoutDate(),
                history.undatedEntries());
        Snapshot snapshot = Snapshot.of(now.day(), pipeline, history.holdings(now.day()), Optional.empty(), currency);
        Funnel funnel = new FunnelRules(pipeline, new StepRates(history.entries(), now.day()), now.day())
                .funnel(history, Summary.EVER);

        assertEquals(PROSPECTS, summary.prospects());
        assertEquals(
                PROSPECTS,
                snapshot.stages().stream().mapToLong(Snapshot.Stock::count).sum());
        assertEquals(PROSPECTS, funnel.prospects());
        assertEquals(summary.won(), funnel.cohortWinRate().part());
        assertEquals(summary.open(), funnel.stillOpen().part());
        assertEquals(
                summary.wonValue(),
                snapshot.stages().stream()
                        .filter(stock -> stock.stage().value().equals("won"))
                        .map(Snapshot.Stock::worth)
                        .findFirst()
                        .orElseThrow());
    }

    private int done(Operation<Integer> operation) {
        return switch (workspace.perform(operation)) {
            case Outcome.Done<Integer>(Integer number, var _) -> number;
            case Outcome.Refused<Integer> refused -> throw new AssertionError(refused);
        };
    }

    @Test
    void theyGoWithOneUndo() {
        assertEquals(new Outcome.Done<>(new Label(OperationName.SAMPLE, "")), workspace.undo());
        assertEquals(0, prospects());
        assertEquals(List.of(), new StoreCheck(database).findings());
        workspace.redo();
        assertEquals(PROSPECTS, prospects());
        assertEquals(List.of(), new StoreCheck(database).findings());
    }

    private long prospects() {
        return Summary.of(
                        pipelines.pipeline(),
                        board.totals(CardFilter.ALL, Summary.EVER, workspace.now()),
                        workspace.settings().currency(),
                        0,
                        Map.of())
                .prospects();
    }
}
