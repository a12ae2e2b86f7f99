package huni.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.Terminal.Result;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageType;
import huni.work.pipeline.AddStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report of a week of sales in three currencies without a rate, and of a pipeline with very many stages. */
class WeekOfMixedSalesTest {

    private static final int MANY = 25;

    @TempDir
    private Path home;

    private MixedStore sales() throws IOException {
        return new MixedStore(home.resolve("store")).withSales().withQuota(300_000);
    }

    private MixedStore withManyStages() throws IOException {
        MixedStore mixed = sales();
        try (OpenStore store = mixed.open()) {
            for (int i = 1; i <= MANY; i++) {
                store.workspace()
                        .perform(new AddStage(
                                PipelineKey.FIRST, StageType.OPEN, "Yönetim kurulunun değerlendirmesi ve onayı " + i));
            }
        }
        return mixed;
    }

    private static String report(MixedStore store, String language, String format) {
        Result result = store.call(Locale.US, "report", "week", "--lang", language, "--format", format);
        assertEquals(new Result(0, result.results(), ""), result);
        return result.results();
    }

    @Test
    void whatHasNoRateIsInNoSumAndIsNamed() throws IOException {
        MixedStore store = sales();
        JsonNode figures =
                JsonMapper.shared().readTree(report(store, "en", "json")).get("figures");
        JsonNode quota = store.json("report", "quota").get("quota");

        assertEquals("90000.00 TRY", figures.get("quota.won").asString());
        assertEquals("1", figures.get("quota.elsewhere").asString());
        assertEquals("1", figures.get("quota.unvalued").asString());
        assertTrue(figures.get("quota.expected-elsewhere.EUR").asString().endsWith(" EUR"), figures.toString());
        assertTrue(figures.get("quota.expected-elsewhere.USD").asString().endsWith(" USD"), figures.toString());
        assertEquals(
                quota.get("winsWithoutValue").asString(),
                figures.get("quota.unvalued").asString());
        for (String language : new String[] {"en", "tr"}) {
            String text = report(store, language, "text");
            assertTrue(text.contains(language.equals("en") ? "currency without a rate" : "kuru girilmemiş"), text);
            assertTrue(text.contains("€") && text.contains("$"), text);
        }
    }

    @Test
    void whoBeganInALaterStageIsNewInTheirWeekToo() throws IOException {
        JsonNode figures =
                JsonMapper.shared().readTree(report(sales(), "en", "json")).get("figures");

        assertEquals("4", figures.get("new.2026-10-05").asString());
        assertEquals("3", figures.get("new.2026-10-12").asString());
        assertEquals(
                figures.get("funnel.prospects").asLong(),
                figures.propertyStream()
                        .filter(figure -> figure.getKey().startsWith("new."))
                        .mapToLong(figure -> figure.getValue().asLong())
                        .sum());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr"})
    void aPipelineOfVeryManyStagesIsOnThePageAsAWhole(String language) throws IOException {
        MixedStore store = withManyStages();
        String page = report(store, language, "html");
        JsonNode figures =
                JsonMapper.shared().readTree(report(store, language, "json")).get("figures");

        assertEquals(
                figures.propertyStream()
                        .filter(figure -> figure.getKey().matches("funnel\\..*\\.reached"))
                        .count(),
                Pattern.compile("data-figure=\"funnel\\.[^\"]*\\.reached\"")
                        .matcher(page)
                        .results()
                        .count());
        assertTrue(page.contains("Yönetim kurulunun değerlendirmesi ve onayı " + MANY), language);
        assertTrue(page.contains("class=\"panel funnel dense\""), language);
        assertTrue(
                Pattern.compile("height:([\\d.]+)px\"><div><strong>")
                                .matcher(page)
                                .results()
                                .mapToDouble(row -> Double.parseDouble(row.group(1)))
                                .sum()
                        <= 641,
                "the rows of the funnel are taller than the sheet has room");
        Path file = home.resolve("week.html");
        Files.writeString(file, page);
        Result verified = new Terminal(new FakeProgram(new ReportedStore()), Locale.US).call("verify", file.toString());
        assertEquals(0, verified.status(), verified.toString());
    }
}
