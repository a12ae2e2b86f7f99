package huni.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.PeopleQuery;
import huni.domain.PersonalSettings;
import huni.domain.ProspectId;
import huni.domain.board.BoardQuery.Column;
import huni.domain.board.CardFilter;
import huni.domain.board.CardSort;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.insight.KeptForecast;
import huni.language.Formats;
import huni.language.Texts;
import huni.store.AskedStatements.Asked;
import huni.store.StoreForecast;
import huni.store.WatchedStore;
import huni.store.read.StoreBoard;
import huni.store.read.StoreDue;
import huni.store.read.StorePipeline;
import huni.store.read.StoreProspects;
import huni.store.read.StoreQuota;
import huni.store.write.StoreLedger;
import huni.ui.door.Performer;
import huni.ui.field.ShownPipeline;
import huni.ui.field.WhatIf;
import huni.ui.field.owner.ShownOwner;
import huni.ui.kit.Notices;
import huni.ui.kit.Preferences;
import huni.ui.kit.QueuedTaskRunner;
import huni.ui.quota.QuotaExits;
import huni.ui.quota.QuotaHolder;
import huni.ui.quota.QuotaStripReader;
import huni.ui.quota.QuotaStripReading;
import huni.ui.quota.QuotaStripViewModel;
import huni.work.Changed;
import huni.work.Outcome;
import huni.work.Slot;
import huni.work.Workspace;
import huni.work.prospect.MoveProspects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often the board and the quota strip ask the store when something has changed. */
class StatementsAfterMoveTest {

    private static final StageKey LEAD = new StageKey("lead");
    private static final StageKey REACHED = new StageKey("decision_maker");
    private static final StageKey WON = new StageKey("won");
    private static final StageKey LOST = new StageKey("lost");
    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");

    /** So many that the forecast does not look at them one by one. */
    private static final int PROSPECTS = Integer.getInteger("huni.statements.prospects", 3_000);

    private static final int MOST = 12;

    @TempDir
    private static Path filled;

    @TempDir
    private Path home;

    private final Clock clock = Clock.system(ZoneId.of("Europe/Istanbul"));
    private WatchedStore store;
    private Workspace workspace;
    private StoreBoard board;
    private StoreQuota quota;
    private StorePipeline pipelines;
    private KeptForecast forecasts;

    @BeforeAll
    static void fill() throws Exception {
        WatchedStore.filled(filled.resolve("store"), PROSPECTS).close();
    }

    @BeforeEach
    void open() throws Exception {
        Path place = Files.createDirectory(home.resolve("store"));
        Files.copy(filled.resolve("store").resolve("huni.mv.db"), place.resolve("huni.mv.db"));
        store = WatchedStore.in(place);
        workspace = new Workspace(new StoreLedger(store.database()), clock, Runnable::run);
        board = new StoreBoard(store.database(), clock);
        quota = new StoreQuota(store.database());
        pipelines = new StorePipeline(store.database());
        forecasts = StoreForecast.of(store.database(), workspace);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void afterAMoveOrAClosingTheBoardAndTheStripTogetherAskAtMostTwelveTimes() {
        Texts texts = Texts.in(
                Locale.US,
                Stream.concat(SampleBoard.BUNDLES.stream(), Stream.of("huni/ui/quota/texts"))
                        .distinct()
                        .toList());
        Formats formats = new Formats(texts, clock, TRY);
        QueuedTaskRunner tasks = new QueuedTaskRunner();
        List<Exception> failures = new ArrayList<>();
        Notices notices = new Notices();
        Performer performer = new Performer(workspace, tasks, notices, texts, _ -> () -> {});
        Preferences preferences = new Preferences(PersonalSettings.DEFAULT);
        BoardSources sources = new BoardSources(
                board,
                pipelines,
                new StoreProspects(store.database()),
                forecasts,
                quota,
                List::of,
                new StoreDue(store.database()),
                preferences,
                new ShownPipeline(pipelines, performer, tasks, preferences, texts),
                new WhatIf(notices, texts),
                new ShownOwner(PeopleQuery.ALONE, performer, tasks, preferences, _ -> {}));
        try (BoardViewModel _ = new BoardViewModel(sources, performer, tasks, texts, formats, notices, _ -> {});
                QuotaStripViewModel _ = new QuotaStripViewModel(
                        reader(forecasts),
                        performer,
                        tasks,
                        texts,
                        formats,
                        failures::add,
                        new QuotaExits(() -> {}, _ -> {}, (_, _) -> {}))) {
            tasks.runAll();
            Map<StageKey, GateAnswer> ways = new LinkedHashMap<>();
            ways.put(REACHED, new GateAnswer.None());
            ways.put(
                    WON,
                    new GateAnswer.Won(Money.of(TRY, 77_000), workspace.now().day()));
            ways.put(LOST, new GateAnswer.Lost("no_budget", "", Optional.empty()));
            ways.forEach((to, answer) -> {
                ProspectId moved = first(LEAD);
                store.asked().take();

                move(moved, to, answer);
                tasks.runAll();

                List<String> asked =
                        store.asked().take().stream().map(Asked::sql).toList();
                assertEquals(List.of(), failures);
                assertTrue(
                        asked.size() > 4 && asked.size() <= MOST,
                        to + " " + asked.size() + ": " + String.join("\n", asked));
            });
        }
    }

    @Test
    void aKeystrokeInTheFilterLooksForTheWordsOnce() {
        CardFilter found = CardFilter.ALL.withWords("isik 777");
        DaySpan closed = DaySpan.weeks(1, workspace.now().day());
        store.asked().take();

        board.totals(found, closed, workspace.now());
        board.attention(PipelineKey.FIRST, found, workspace.now());
        pipelines
                .pipeline()
                .stages()
                .forEach(stage -> board.cards(
                        new Column(stage.key(), found, CardSort.MANUAL, closed),
                        Optional.empty(),
                        50,
                        workspace.now()));

        assertEquals(
                1,
                store.asked().take().stream()
                        .filter(asked -> asked.sql().contains("prospect_words"))
                        .count());
    }

    @Test
    void whatTheStripKeepsIsNeverOlderThanTheChangesSince() {
        LocalDate today = workspace.now().day();
        QuotaStripReader reader = reader(forecasts);
        reader.read(today, QuotaHolder.ALL, Changed.ALL, () -> {});
        List<Changed> changes = new ArrayList<>();
        workspace.onChanged(changes::add);
        ProspectId moved = first(LEAD);
        List<Runnable> steps = List.of(
                () -> move(moved, REACHED, new GateAnswer.None()),
                () -> move(moved, WON, new GateAnswer.Won(Money.of(TRY, 77_000), today)),
                () -> move(first(WON), REACHED, new GateAnswer.None()),
                workspace::undo,
                workspace::undo);
        for (Runnable step : steps) {
            step.run();
            QuotaStripReading fresh = reader(StoreForecast.of(store.database(), workspace))
                    .read(today, QuotaHolder.ALL, Changed.ALL, () -> {})
                    .orElseThrow();
            QuotaStripReading kept = reader.read(today, QuotaHolder.ALL, changes.getLast(), () -> {})
                    .orElseThrow();
            assertEquals(fresh.numbers().won(), kept.numbers().won());
            assertEquals(fresh.numbers().expected(), kept.numbers().expected());
            assertEquals(
                    Set.copyOf(fresh.numbers().bets()),
                    Set.copyOf(kept.numbers().bets()));
            assertEquals(fresh.wins(), kept.wins());
        }
    }

    private QuotaStripReader reader(KeptForecast of) {
        return new QuotaStripReader(quota, pipelines, of);
    }

    private void move(ProspectId prospect, StageKey to, GateAnswer answer) {
        assertInstanceOf(
                Outcome.Done.class,
                workspace.perform(
                        new MoveProspects(List.of(prospect), new Move(to, MoveSource.DRAG, answer), new Slot.Top())));
    }

    private ProspectId first(StageKey stage) {
        DaySpan closed =
                new DaySpan(workspace.now().day().minusYears(3), workspace.now().day());
        return board.cards(
                        new Column(stage, CardFilter.ALL, CardSort.MANUAL, closed),
                        Optional.empty(),
                        1,
                        workspace.now())
                .getFirst()
                .prospect();
    }
}
