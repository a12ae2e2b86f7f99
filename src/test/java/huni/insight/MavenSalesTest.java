package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huni.domain.DaySpan;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.QuotaPeriod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
