package huni.ui.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.MixedStore;
import huni.command.OpenStore;
import huni.domain.DaySpan;
import huni.domain.PeopleQuery;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.pipeline.StageKey;
import huni.insight.FunnelNumber;
import huni.insight.FunnelNumber.Kind;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.kit.Notices;
import huni.ui.kit.QueuedTaskRunner;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Each figure that is reported of the funnel is the one its screen shows of the same store. */
class FunnelReportTest {

    private static final Map<Kind, String> NAMES = Map.of(
            Kind.REACHED, "reached",
            Kind.LOST_HERE, "lostHere",
            Kind.PARKED_HERE, "parkedHere",
            Kind.MOVED_AWAY_HERE, "movedAwayHere",
            Kind.STILL_HERE, "stillHere",
            Kind.SKIPPED, "skipped",
            Kind.OLD_ENOUGH, "oldEnough",
            Kind.TOO_EARLY, "tooEarly",
            Kind.ADVANCED_LATER, "advancedLater",
            Kind.UNDATED, "undated");

    private final Texts texts = Texts.in(Locale.US, List.of("huni/ui/kit/texts", "huni/ui/funnel/texts"));
    private final Formats formats = new Formats(texts, MixedStore.NOON, CurrencyUnit.of("TRY"));

    @TempDir
    Path home;

    private FunnelPage screen(MixedStore mixed, boolean byValue) {
        try (OpenStore store = mixed.open()) {
            FunnelViewModel viewModel = viewModel(store, new QueuedTaskRunner(), new ArrayList<>());
            viewModel.setByValue(byValue);
            return viewModel.pageProperty().get().orElseThrow();
        }
    }

    private FunnelViewModel viewModel(OpenStore store, QueuedTaskRunner tasks, List<ListScope> opened) {
        Performer performer = new Performer(store.workspace(), tasks, new Notices(), texts, _ -> () -> {});
        FunnelViewModel viewModel = new FunnelViewModel(
                new FunnelReader(
                        store.history(),
                        store.pipelines(),
                        store.prospects(),
                        store.forecasts(),
                        store.quota(),
                        store.flow()),
                SampleFunnel.part(store.pipelines(), PeopleQuery.ALONE, performer, tasks, texts),
                performer,
                tasks,
                texts,
                formats,
                (_, list) -> opened.add(list.scope()));
        viewModel.shownProperty().set(true);
        tasks.runAll();
        return viewModel;
    }

    @Test
    void ofTheSampleData() {
        MixedStore store = new MixedStore(home.resolve("store")).withSample(600);

        assertTrue(assertSame(store) > 40);
    }

    @Test
    void ofSalesInSeveralCurrenciesWithAndWithoutADay() throws Exception {
        MixedStore store = new MixedStore(home.resolve("store")).withSales();
        JsonNode snapshot = store.json("report", "snapshot");

        assertTrue(assertSame(store) > 20);
        assertEquals(2, store.json("report", "funnel").get("withoutDate").asLong());
        assertEquals("TRY", snapshot.get("currency").asString());
        assertEquals(2, stage(snapshot, "lead").get("inOtherCurrencies").asLong());
        assertEquals(
                1, store.json("report", "movement").get("undated").get("won").asLong());
    }

    @Test
    void everyNumberOfAStoreIsAsLongAsItsList() {
        MixedStore mixed = new MixedStore(home.resolve("store")).withSample(300);
        try (OpenStore store = mixed.open()) {
            QueuedTaskRunner tasks = new QueuedTaskRunner();
            List<ListScope> opened = new ArrayList<>();
            FunnelViewModel viewModel = viewModel(store, tasks, opened);
            FunnelPage.Tables tables =
                    viewModel.pageProperty().get().orElseThrow().tables();
            List<LinkedCount> counts = Stream.of(tables.times(), tables.effects(), tables.lost(), tables.won())
                    .flatMap(table -> table.rows().stream())
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.count().stream())
                    .filter(LinkedCount::opens)
                    .toList();
            assertTrue(counts.size() > 20, counts.toString());
            for (LinkedCount count : counts) {
                viewModel.open(count);
                tasks.runAll();
                assertEquals(count.number(), store.prospects().count(ListRequest.of(opened.getLast())), count.title());
            }
        }
    }

    @Test
    void byValueEachStageBringsWhatIsReportedOfIt() throws Exception {
        for (MixedStore store : List.of(
                new MixedStore(home.resolve("sample")).withSample(600),
                new MixedStore(home.resolve("sales")).withSales())) {
            JsonNode funnel = store.json("report", "funnel");
            List<FunnelPage.Step> steps = screen(store, true).steps();
            assertEquals(6, steps.size());
            for (FunnelPage.Step step : steps) {
                FunnelNumber number = ((NumberSource.OfFunnel) step.reached().behind()).number();
                Money worth = sum(List.of(stage(funnel, number.stage().value())), "value");
                assertEquals(
                        texts.text("funnel.value.reached", formats.sum(worth, worth)),
                        step.reached().words(),
                        step.name());
            }
        }
    }

    /** Compares them, and says how many counts that were. */
    private int assertSame(MixedStore store) {
        FunnelPage screen = screen(store, false);
        JsonNode funnel = store.json("report", "funnel");
        List<LinkedCount> counts = screen.steps().stream()
                .flatMap(step -> Stream.of(
                                Stream.of(step.reached()),
                                step.rest().stream(),
                                step.onward().stream().flatMap(onward -> onward.counts().stream()))
                        .flatMap(count -> count))
                .toList();
        counts.forEach(count -> {
            FunnelNumber number = ((NumberSource.OfFunnel) count.behind()).number();
            assertEquals(
                    stage(funnel, number.stage().value())
                            .get(NAMES.get(number.kind()))
                            .asLong(),
                    count.number(),
                    count.title());
        });
        assertEquals(funnel.get("withoutDate").asLong(), screen.undated().number());
        return counts.size()
                + movement(store.json("report", "movement"), screen.tables().movement())
                + snapshot(store.json("report", "snapshot"), screen.tables().snapshot())
                + rates(store.json("report", "rates"), screen.tables().times())
                + trends(store.json("report", "rates"), screen.trends().steps())
                + new ReportedFigures(funnel, texts, formats).compare(screen.tables());
    }

    /** The week that is running. */
    private static int movement(JsonNode report, FunnelTable screen) {
        JsonNode week = report.get("weeks").valueStream().toList().getLast();
        List<LinkedCount> counts = screen.rows().stream()
                .map(row -> row.cells().getFirst().count().orElseThrow())
                .toList();
        counts.forEach(count -> assertEquals(
                switch (count.behind()) {
                    case NumberSource.Entered(StageKey stage, DaySpan _) ->
                        week.get("firstEntries").get(stage.value()).asLong();
                    case NumberSource.Lost _ -> week.get("lost").asLong();
                    default -> throw new AssertionError(count.title());
                },
                count.number(),
                count.title()));
        return counts.size();
    }

    private int snapshot(JsonNode report, FunnelTable screen) {
        int compared = 0;
        for (FunnelTable.Row row : screen.rows()) {
            LinkedCount count = row.cells().getFirst().count().orElseThrow();
            Set<StageKey> stages = ((NumberSource.InStages) count.behind()).stages();
            List<JsonNode> reported =
                    stages.stream().map(stage -> stage(report, stage.value())).toList();
            assertEquals(
                    reported.stream()
                            .mapToLong(stage -> stage.get("count").asLong())
                            .sum(),
                    count.number(),
                    row.name());
            Money worth = sum(reported, "value");
            if (count.opens() && !worth.isZero()) {
                Money largest = sum(
                        report.get("stages")
                                .valueStream()
                                .sorted(Comparator.comparing(stage ->
                                        new BigDecimal(stage.get("value").asString())))
                                .skip(report.get("stages").size() - 1L)
                                .toList(),
                        "value");
                assertEquals(formats.sum(worth, largest), row.cells().get(1).words(), row.name());
                assertEquals(
                        formats.sum(sum(reported, "expected"), largest),
                        row.cells().get(2).words(),
                        row.name());
            }
            compared++;
        }
        long others = report.get("stages")
                .valueStream()
                .mapToLong(stage -> stage.get("inOtherCurrencies").asLong())
                .sum();
        long all = report.get("stages")
                .valueStream()
                .mapToLong(stage -> stage.get("count").asLong())
                .sum();
        assertEquals(
                texts.text(
                        "funnel.snapshot.definition",
                        formats.day(MixedStore.TODAY),
                        all,
                        others,
                        ReportedFigures.beside(report, formats)),
                screen.definition());
        return compared;
    }

    private static Money sum(List<JsonNode> stages, String key) {
        return Money.total(
                CurrencyUnit.of("TRY"),
                stages.stream()
                        .map(stage -> Money.of(
                                CurrencyUnit.of("TRY"),
                                new BigDecimal(stage.get(key).asString())))
                        .toList());
    }

    private int rates(JsonNode report, FunnelTable screen) {
        List<JsonNode> times = Stream.concat(
                        report.get("stages").valueStream().map(stage -> stage.get("time")),
                        Stream.of(report.get("cycle")))
                .toList();
        assertEquals(
                times.stream()
                        .map(time -> Stream.of(
                                        days(time.get("medianDays")),
                                        days(time.get("p90Days")),
                                        formats.number(time.get("finished").asLong()),
                                        formats.number(time.get("running").asLong()))
                                .toList())
                        .toList(),
                screen.rows().stream()
                        .map(row -> row.cells().stream()
                                .map(FunnelTable.Cell::words)
                                .toList())
                        .toList());
        assertEquals(
                texts.text(
                        "funnel.times.definition",
                        times.stream()
                                .mapToLong(time -> time.get("undated").asLong())
                                .sum()),
                screen.definition());
        return times.size();
    }

    /** A screen that shows nothing of trends has nothing that is told of one. */
    private int trends(JsonNode report, List<FunnelPage.Trend> shown) {
        List<List<List<String>>> told = report.get("stages")
                .valueStream()
                .map(stage -> stage.get("trend")
                        .valueStream()
                        .map(point -> Stream.of("advancedInTime", "oldEnough", "tooEarly")
                                .map(key -> formats.number(point.get(key).asLong()))
                                .toList())
                        .toList())
                .toList();
        if (!shown.isEmpty()) {
            assertEquals(
                    told,
                    shown.stream()
                            .map(trend -> trend.table().rows().stream()
                                    .map(row -> row.cells().stream()
                                            .limit(3)
                                            .map(FunnelTable.Cell::words)
                                            .toList())
                                    .toList())
                            .toList());
        }
        return shown.size();
    }

    private String days(JsonNode days) {
        return days.isNull() ? texts.text("funnel.nothing") : formats.days(days.asLong());
    }

    private static JsonNode stage(JsonNode report, String key) {
        return report.get("stages")
                .valueStream()
                .filter(stage -> stage.get("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
