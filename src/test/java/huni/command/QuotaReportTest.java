package huni.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.Terminal.Result;
import huni.domain.Settings;
import huni.insight.Forecast;
import huni.insight.ThreeNumbers;
import huni.ui.quota.QuotaHolder;
import huni.ui.quota.QuotaStripReader;
import huni.ui.quota.QuotaStripReading;
import huni.work.ChangeSetting;
import huni.work.Changed;
import huni.work.Workspace;
import huni.work.sample.AddSampleData;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report says what the strip shows of the same store. */
class QuotaReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final ReportedStore store = new ReportedStore();
    private final Terminal english = new Terminal(new FakeProgram(store), Locale.US);
    private final Terminal turkish = new Terminal(new FakeProgram(store), Locale.of("tr", "TR"));

    @BeforeEach
    void addTheSample() {
        Workspace workspace =
                new Workspace(store.sold, InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z")), Runnable::run);
        workspace.perform(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        workspace.perform(AddSampleData.DEFAULT);
    }

    private ThreeNumbers strip() {
        return new QuotaStripReader(store.quota(), store, store.forecasts())
                .read(TODAY, QuotaHolder.ALL, Changed.NOTHING, () -> {})
                .orElseThrow()
                .numbers();
    }

    private JsonNode report(String which) {
        Result result = english.call("report", which, "--json");
        assertEquals(new Result(0, result.results(), ""), result);
        return JsonMapper.shared().readTree(result.results()).get("quota");
    }

    private static String amount(Money money) {
        return money.getAmount().toPlainString();
    }

    @Test
    void everyFigureForScriptsIsTheOneOfTheStrip() {
        ThreeNumbers strip = strip();
        JsonNode quota = report("quota");

        assertTrue(strip.expected().isPositive());
        assertEquals(amount(strip.quota().target()), quota.get("quota").asString());
        assertEquals(amount(strip.won()), quota.get("won").asString());
        assertEquals(amount(strip.expected()), quota.get("expected").asString());
        assertEquals(amount(strip.gap()), quota.get("gap").asString());
        assertEquals(amount(strip.toBuild()), quota.get("toBuild").asString());
        assertEquals(
                amount(strip.outlook().p10()), quota.get("range").get("p10").asString());
        assertEquals(
                amount(strip.outlook().p90()), quota.get("range").get("p90").asString());
        assertEquals(
                amount(strip.fromOpen().p50()),
                quota.get("fromOpenAlone").get("p50").asString());
        assertEquals(strip.chance(), quota.get("range").get("chanceToReach").asDouble(), 5e-7);
        assertEquals(strip.newWins(), quota.get("notEnteredYet").asDouble(), 5e-7);
        assertEquals(strip.coverage().orElseThrow(), quota.get("coverage").asDouble(), 5e-7);
        assertEquals(
                strip.requiredCoverage().orElseThrow(),
                quota.get("requiredCoverage").asDouble(),
                5e-7);
        assertEquals(
                strip.newProspectsNeeded().orElseThrow(),
                quota.get("newProspectsNeeded").asLong());
        assertEquals(strip.open(), quota.get("open").asLong());
        assertEquals(strip.carrying(), quota.get("carrying").asLong());
    }

    @Test
    void whatIsExpectedInTheEndIsTheSumOfAllCards() {
        Forecast forecast = store.forecasts().on(TODAY, () -> {});
        Money won = strip().won();
        Money sum = Money.total(
                won.getCurrencyUnit(),
                forecast.open().stream()
                        .flatMap(open -> forecast.chances().expected(open).stream())
                        .filter(money -> money.isSameCurrency(won))
                        .toList());

        assertEquals(amount(sum), report("quota").get("expectedInTheEnd").asString());
    }

    @Test
    void theSummaryHoldsTheSame() {
        assertEquals(report("quota"), report("summary"));
    }

    @Test
    void peopleReadTheSameFiguresInTheirLanguage() {
        String text = english.call("report", "quota").results();
        assertTrue(text.contains("Expected in the period"), text);
        assertTrue(text.contains("Expected in the end"), text);
        assertTrue(turkish.call("report", "quota").results().contains("Kotaya ulaşma olasılığı"));
    }

    @Test
    void withoutAQuotaThatIsSaid() {
        Terminal none = new Terminal(new FakeProgram(new ReportedStore()), Locale.US);
        assertEquals("No quota is set.\n", none.call("report", "quota").results());
    }

    @Test
    void whatThePeriodLeavesOutIsNamedAsOnTheStrip(@TempDir Path home) throws Exception {
        MixedStore mixed = new MixedStore(home.resolve("store")).withSales().withQuota(200_000);
        QuotaStripReading strip;
        try (OpenStore open = mixed.open()) {
            strip = new QuotaStripReader(open.quota(), open.pipelines(), open.forecasts())
                    .read(MixedStore.TODAY, QuotaHolder.ALL, Changed.NOTHING, () -> {})
                    .orElseThrow();
        }
        JsonNode quota = mixed.json("report", "quota").get("quota");

        assertEquals(amount(strip.numbers().won()), quota.get("won").asString());
        assertEquals(amount(strip.numbers().expected()), quota.get("expected").asString());
        assertEquals(strip.wins().counted(), quota.get("wins").asLong());
        assertEquals(strip.wins().converted(), quota.get("winsConverted").asLong());
        assertEquals(1, quota.get("winsWithoutValue").asLong());
        assertEquals(strip.wins().withoutWorth(), quota.get("winsWithoutValue").asLong());
        assertEquals(1, quota.get("winsUndated").asLong());
        assertEquals(strip.wins().undated(), quota.get("winsUndated").asLong());
        assertEquals(
                strip.leftOut().stream()
                        .map(left -> List.of(
                                left.won().getCurrencyUnit().getCode(),
                                amount(left.won()),
                                Long.toString(left.wins()),
                                amount(left.open()),
                                Long.toString(left.closing())))
                        .toList(),
                quota.get("inOtherCurrencies")
                        .valueStream()
                        .map(left -> List.of(
                                left.get("currency").asString(),
                                left.get("won").asString(),
                                left.get("wins").asString(),
                                left.get("open").asString(),
                                left.get("openProspects").asString()))
                        .toList());
        assertEquals(
                List.of("EUR", "USD"),
                quota.get("inOtherCurrencies")
                        .valueStream()
                        .map(left -> left.get("currency").asString())
                        .toList());
    }

    @Test
    void peopleReadWhatThePeriodLeavesOutInTheirLanguage(@TempDir Path home) throws Exception {
        MixedStore mixed = new MixedStore(home.resolve("store")).withSales().withQuota(200_000);
        String inEnglish = mixed.call(Locale.US, "report", "quota").results();
        String inTurkish = mixed.call(Locale.of("tr", "TR"), "report", "quota").results();

        assertTrue(inEnglish.contains("4,000.00 EUR won (1 sale)"), inEnglish);
        assertTrue(inEnglish.contains("1 sale was won on a day nobody knows"), inEnglish);
        assertTrue(inTurkish.contains("kazanılan 4.000,00 EUR (1 satış)"), inTurkish);
        assertTrue(inTurkish.contains("Bilinmeyen bir günde kazanılan 1 satış"), inTurkish);
    }
}
