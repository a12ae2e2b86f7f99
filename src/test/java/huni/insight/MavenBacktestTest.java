package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huni.domain.DaySpan;
import huni.domain.pipeline.Pipeline;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Real sales as they stood three months before their end, against what came of them then. */
class MavenBacktestTest {

    private static final Path FOLDER = Path.of("../shared/data/pipeline/maven_crm_sales_opportunities");
    private static final CurrencyUnit USD = CurrencyUnit.of("USD");
    private static final LocalDate CUT = LocalDate.of(2017, 9, 30);

    private static int number(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - MadeUpCourses.day(0).toEpochDay());
    }

    @Test
    void whatIsExpectedOfTheOpenOnesIsNearWhatCame() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the sales data is not beside this checkout: " + FOLDER);
        Map<String, String> prices = new HashMap<>();
        rows("products.csv").forEach(cells -> prices.put(cells[0].replace(" ", ""), cells[2]));
        MadeUpCourses courses = new MadeUpCourses();
        double came = 0;
        int count = 0;
        for (String[] cells : rows("sales_pipeline.csv")) {
            if (cells[5].isEmpty() || LocalDate.parse(cells[5]).isAfter(CUT)) {
                continue;
            }
            Optional<LocalDate> closed =
                    Optional.of(cells[6]).filter(day -> !day.isEmpty()).map(LocalDate::parse);
            int engaged = number(LocalDate.parse(cells[5]));
            boolean known = closed.filter(day -> !day.isAfter(CUT)).isPresent();
            String way = known
                    ? "%d lead, %d %s".formatted(engaged, number(closed.get()), cells[4].equals("Won") ? "won" : "lost")
                    : "%d lead, (%d) decision_maker".formatted(engaged, number(CUT));
            came += !known && cells[4].equals("Won") ? Double.parseDouble(cells[7]) : 0;
            courses.put(
                    MadeUpCourses.id(++count),
                    way,
                    Optional.of(Money.parse("USD " + prices.get(cells[2].replace(" ", "")))),
                    Optional.empty());
        }

        ThreeNumbers numbers = ThreeNumbers.of(
                new Quota(QuotaPeriod.QUARTER, Money.of(USD, 3_000_000), 1),
                new DaySpan(CUT, LocalDate.of(2017, 12, 31)),
                Money.zero(USD),
                courses.forecast(Pipeline.standard(), number(CUT)));

        assertEquals(1_251_928, came, 0.5);
        double expected = numbers.expected().getAmount().doubleValue();
        assertTrue(expected > 1_200_000 && expected < 2_400_000, "expected " + expected);
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }
}
