package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huni.domain.DaySpan;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.QuotaPeriod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures of 8,800 real sales against those another program computed from the same file. */
class MavenSalesTest {

    private static final Path FOLDER = Path.of("../shared/data/pipeline/maven_crm_sales_opportunities");
    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final StageKey LEAD = new StageKey("lead");
    private static final StageKey WON = new StageKey("won");
    private static final StageKey LOST = new StageKey("lost");
    private static final DaySpan ALL = new DaySpan(LocalDate.of(2016, 10, 17), LocalDate.of(2017, 12, 31));

    private final PastJourneys history = new PastJourneys(PIPELINE);
    private JsonNode expected = JsonMapper.shared().createObjectNode();

    @BeforeEach
    void readTheSales() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the sales data is not beside this checkout: " + FOLDER);
        expected = JsonMapper.shared().readTree(Files.readString(FOLDER.resolve("expected.json")));
        for (String line : Files.readAllLines(FOLDER.resolve("sales_pipeline.csv")).stream()
                .skip(1)
                .toList()) {
            String[] cells = line.split(",", -1);
            String engaged = cells[5];
            String end = cells[4].equals("Won") ? "won" : "lost";
            if (!engaged.isEmpty()) {
                history.add(engaged + " lead, "
                        + (cells[6].isEmpty() ? engaged + " decision_maker" : cells[6] + " " + end));
            }
        }
    }

    @Test
    void theMovementOfEveryWeekIsTheSame() {
        Map<String, List<Long>> weeks = new LinkedHashMap<>();
        for (Movement.Week week :
                Movement.of(PIPELINE, ALL, history.firstEntries(ALL), Map.of()).weeks()) {
            weeks.put(week.days().from().toString(), List.of(week.into(LEAD), week.into(WON), week.lost()));
        }

        assertEquals(counts(expected.get("by_iso_week_monday"), "new", "won", "lost"), weeks);
        assertEquals(List.of(170L, 127L, 29L), weeks.get("2017-06-05"));
    }

    @Test
    void whatCameAndWasClosedInEveryMonthAndQuarterIsTheSame() {
        Map<String, List<Long>> months = new LinkedHashMap<>();
        Map<String, List<Long>> quarters = new LinkedHashMap<>();
        for (LocalDate day = LocalDate.of(2016, 10, 1); day.isBefore(ALL.to()); day = day.plusMonths(1)) {
            DaySpan month = QuotaPeriod.MONTH.around(day);
            months.put(YearMonth.from(day).toString(), List.of(into(LEAD, month), into(WON, month), into(LOST, month)));
            DaySpan quarter = QuotaPeriod.QUARTER.around(day);
            if (day.getYear() > 2016) {
                quarters.put(
                        day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3),
                        List.of(into(WON, quarter), into(LOST, quarter)));
            }
        }

        assertEquals(counts(expected.get("by_month"), "new", "won", "lost"), months);
        assertEquals(counts(expected.get("by_quarter_of_close_date"), "won", "lost"), quarters);
    }

    private long into(StageKey stage, DaySpan days) {
        return history.firstEntered(stage, days).size();
    }

    @Test
    void theFunnelOfEveryQuarterIsTheSame() {
        FunnelRules rules = new FunnelRules(PIPELINE, new StepRates(List.of(), ALL.to()), ALL.to());
        Map<String, List<Long>> quarters = new LinkedHashMap<>();
        for (LocalDate day = LocalDate.of(2016, 10, 1); day.isBefore(ALL.to()); day = day.plusMonths(3)) {
            Funnel funnel = rules.funnel(history, QuotaPeriod.QUARTER.around(day));
            quarters.put(
                    day.getYear() + "-Q" + (day.getMonthValue() / 3 + 1),
                    List.of(
                            funnel.prospects(),
                            funnel.cohortWinRate().part(),
                            funnel.steps().stream()
                                    .mapToLong(Funnel.Step::lostHere)
                                    .sum(),
                            funnel.stillOpen().part()));
        }

        assertEquals(counts(expected.get("by_quarter_of_new_date"), "new", "won", "lost", "open"), quarters);
    }

    @Test
    void asManyAreOpenAtTheEndOfEveryMonth() {
        Map<String, Long> open = new LinkedHashMap<>();
        for (String day : expected.get("open_at_month_end").propertyNames()) {
            Snapshot snapshot = Snapshot.of(
                    LocalDate.parse(day),
                    PIPELINE,
                    history.holdings(LocalDate.parse(day)),
                    Optional.empty(),
                    CurrencyUnit.of("TRY"));
            open.put(
                    day,
                    snapshot.stages().stream()
                            .filter(stock -> PIPELINE.stage(stock.stage()).isOpen())
                            .mapToLong(Snapshot.Stock::count)
                            .sum());
        }
        Map<String, Long> told = new LinkedHashMap<>();
        expected.get("open_at_month_end")
                .properties()
                .forEach(entry -> told.put(entry.getKey(), entry.getValue().longValue()));

        assertEquals(told, open);
        assertEquals(2409L, open.get("2017-09-30"));
    }

    @Test
    void theMedianDaysToWonAndLostAreTheSame() {
        Map<String, Survival> days = Map.of("won", new Survival(), "lost", new Survival());
        history.eachJourney(
                PipelineKey.FIRST,
                ALL,
                journey -> Optional.ofNullable(days.get(journey.now().value()))
                        .ifPresent(survival -> survival.finished(
                                ChronoUnit.DAYS.between(
                                        journey.createdOn(),
                                        journey.visits().getLast().on()),
                                1)));

        days.forEach((end, survival) -> {
            JsonNode told = expected.get("days_new_to_close").get(end);
            assertEquals(
                    told.get("median").longValue(), survival.spell().median().orElseThrow(), end);
            assertEquals(told.get("count").longValue(), survival.spell().finished(), end);
        });
    }

    @Test
    void theWinRateIsTheSame() {
        Summary summary = Summary.of(PIPELINE, history.holdings(ALL.to()), CurrencyUnit.of("TRY"), 500, Map.of());

        assertEquals(new Share(4238, 6711), summary.winRate());
        assertEquals(
                expected.get("win_rate").doubleValue(), summary.winRate().rate().orElseThrow(), 0.0000005);
        assertEquals(8800, summary.prospects() + summary.withoutDate());
    }

    private static Map<String, List<Long>> counts(JsonNode byKey, String... names) {
        Map<String, List<Long>> result = new LinkedHashMap<>();
        byKey.properties()
                .forEach(entry -> result.put(
                        entry.getKey(),
                        List.of(names).stream()
                                .map(name -> entry.getValue().get(name).longValue())
                                .toList()));
        return result;
    }
}
