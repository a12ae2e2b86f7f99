package huni.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huni.command.Terminal.Result;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.exchange.E164PhoneNumbers;
import huni.exchange.FileTables;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.write.StoreLedger;
import huni.work.Workspace;
import huni.work.imports.ImportMapping;
import huni.work.imports.ImportMonitor;
import huni.work.imports.ImportOutcome;
import huni.work.imports.Imports;
import huni.work.imports.PlainWords;
import huni.work.imports.TableInspection;
import huni.work.imports.TableOverrides;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 8,800 real sales imported into a real store: the reports say what another program counted in the same file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportedSalesTest {

    private static final Path SALES = Path.of("../shared/data/pipeline/maven_crm_sales_opportunities");

    private final Terminal terminal = new Terminal(new StoredProgram(), Locale.US);
    private Path place = Path.of("");
    private JsonNode expected = JsonMapper.shared().createObjectNode();

    @BeforeAll
    void importTheSales(@TempDir Path home) throws Exception {
        assumeTrue(Files.isDirectory(SALES), "the sales data is not beside this checkout: " + SALES);
        expected = JsonMapper.shared().readTree(Files.readString(SALES.resolve("expected.json")));
        place = home.resolve("store");
        try (StoreFolder folder = StoreFolder.open(place);
                Database database = Database.open(folder)) {
            Workspace workspace = new Workspace(new StoreLedger(database), InstantSource.system(), Runnable::run);
            Imports imports = new Imports(new FileTables(), new E164PhoneNumbers("TR"));
            Path file = SALES.resolve("sales_pipeline.csv");
            TableInspection table = imports.inspect(file, TableOverrides.NONE);
            ImportMapping mapping = ImportMapping.suggested(table, Pipeline.standard())
                    .withStage("Prospecting", new StageKey("lead"))
                    .withStage("Engaging", new StageKey("decision_maker"));
            assertInstanceOf(
                    ImportOutcome.Imported.class,
                    imports.run(
                            workspace,
                            new Imports.Order(file, table.shape(), mapping, PlainWords.REJECTED, PlainWords.MATCHED),
                            ImportMonitor.NONE));
        }
    }

    @Test
    void theSummaryIsTheSame() throws IOException {
        assertEquals(
                JsonMapper.shared().readTree("""
                                {"pipeline":null,
                                 "prospects":8800,"open":2089,"won":4238,"lost":2473,"parked":0,"winRate":0.631501,
                                 "wonValue":"10005534.00","currency":"TRY",
                                 "wonInOtherCurrencies":[],"withoutDate":500,"closedUndated":0,"closedFrom":null,"closedTo":null,"quota":null}
                                """).toPrettyString(),
                report("summary").toPrettyString());
    }

    @Test
    void theMovementOfEveryWeekIsTheSame() {
        Map<String, List<Long>> wanted = new LinkedHashMap<>();
        expected.get("by_iso_week_monday")
                .properties()
                .forEach(week -> wanted.put(week.getKey(), numbers(week.getValue(), "new", "won", "lost")));
        Map<String, List<Long>> weeks = new LinkedHashMap<>();
        for (JsonNode week :
                report("movement", "--from", "2016-10-17", "--to", "2017-12-31").get("weeks")) {
            List<Long> counts = new ArrayList<>(numbers(week.get("firstEntries"), "lead", "won"));
            counts.add(week.get("lost").longValue());
            weeks.put(week.get("week").stringValue(), counts);
        }

        assertEquals(wanted, weeks);
        assertEquals(List.of(170L, 127L, 29L), weeks.get("2017-06-05"));
    }

    @Test
    void theFunnelOfAQuarterCountsAllThatWereCreatedInIt() {
        JsonNode funnel = report("funnel", "--from", "2017-04-01", "--to", "2017-06-30");
        JsonNode quarter = expected.get("by_quarter_of_new_date").get("2017-Q2");

        assertEquals(quarter.get("new").longValue(), funnel.get("prospects").longValue());
        assertEquals(quarter.get("won").longValue(), sum(funnel, "won", "reached"));
        assertEquals(
                quarter.get("lost").longValue(),
                sum(funnel, "lead", "lostHere") + sum(funnel, "decision_maker", "lostHere"));
        assertEquals(
                quarter.get("open").longValue(),
                sum(funnel, "lead", "stillHere") + sum(funnel, "decision_maker", "stillHere"));
    }

    @Test
    void theSnapshotOfAPastDayIsTheSame() {
        JsonNode snapshot = report("snapshot", "--at", "2017-06-30");
        long open = 0;
        for (String stage : List.of("lead", "decision_maker", "appointment", "presentation", "closing")) {
            open += sum(snapshot, stage, "count");
        }

        assertEquals(expected.get("open_at_month_end").get("2017-06-30").longValue(), open);
    }

    private JsonNode report(String... arguments) {
        List<String> call = new ArrayList<>(List.of("report"));
        call.addAll(List.of(arguments));
        call.addAll(List.of("--json", "--store", place.toString()));
        Result result = terminal.call(call.toArray(String[]::new));
        assertEquals(new Result(0, result.results(), ""), result);
        return JsonMapper.shared().readTree(result.results());
    }

    private static long sum(JsonNode report, String stage, String number) {
        long sum = 0;
        for (JsonNode row : report.get("stages")) {
            sum += row.get("key").stringValue().equals(stage) ? row.get(number).longValue() : 0;
        }
        return sum;
    }

    private static List<Long> numbers(JsonNode from, String... names) {
        return List.of(names).stream().map(name -> from.get(name).longValue()).toList();
    }
}
