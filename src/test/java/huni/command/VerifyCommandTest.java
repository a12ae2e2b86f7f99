package huni.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.Terminal.Result;
import huni.domain.Settings;
import huni.work.ChangeSetting;
import huni.work.Workspace;
import huni.work.sample.AddSampleData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page of a weekly report proves its figures on a machine that has no store. */
class VerifyCommandTest {

    private static final Pattern FACTS =
            Pattern.compile("<script type=\"application/json\" id=\"huni-week\">(.*)</script>");
    private static final Pattern FIGURE = Pattern.compile("data-figure=\"([^\"]*)\">([^<]*)<");

    @TempDir
    private Path folder = Path.of("");

    /** Of the sample, in each language that was asked for. */
    private static final Map<String, String> PAGES = new HashMap<>();

    /** Where there is no store, and another language. */
    private final Terminal elsewhere = new Terminal(new FakeProgram(new ReportedStore()), Locale.US);

    private static ReportedStore filled() {
        ReportedStore store = new ReportedStore();
        Workspace workspace =
                new Workspace(store.sold, InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z")), Runnable::run);
        workspace.perform(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        workspace.perform(new AddSampleData(300, 1));
        return store;
    }

    private static String page(String language) {
        return PAGES.computeIfAbsent(language, _ -> page(filled(), language));
    }

    private static String page(ReportedStore store, String language) {
        return new Terminal(new FakeProgram(store), Locale.of("tr", "TR"))
                .call("report", "week", "--format", "html", "--lang", language)
                .results();
    }

    private Result verify(String page) throws IOException {
        return verify(page.getBytes(StandardCharsets.UTF_8));
    }

    private Result verify(byte[] page) throws IOException {
        Path file = folder.resolve("week.html");
        Files.write(file, page);
        return elsewhere.call("verify", file.toString());
    }

    private static JsonNode carried(String page) {
        Matcher found = FACTS.matcher(page);
        assertTrue(found.find());
        return JsonMapper.shared().readTree(found.group(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "en"})
    void aPageAsItWasWrittenHolds(String language) throws IOException {
        Result result = verify(page(language));
        assertEquals(new Result(0, result.results(), ""), result);
        assertTrue(result.results().contains("all are as the facts"), result.results());
    }

    @Test
    void whatTheCoachSaysIsComputedAgain() throws IOException {
        ReportedStore store = filled();
        store.coached.withTwoYears(LocalDate.of(2026, 11, 23));
        String page = page(store, "en");
        assertEquals(0, verify(page).status());
        assertTrue(page.contains("data-figure=\"coach.step.presentation\""), page);

        Result less = verify(page.replaceFirst(
                "\"rule\":\"step\",\"stage\":\"presentation\",", "\"rule\":\"step\",\"stage\":\"parked\","));
        assertEquals(1, less.status());
        assertTrue(less.results().contains("coach.step.presentation: the page says "), less.results());
        Result changed = verify(page.replaceFirst("(data-figure=\"coach.step.presentation\">)\\d+ of", "$199 of"));
        assertEquals(1, changed.status());
        assertTrue(changed.results().startsWith("coach.step.presentation: the page says 99 of"), changed.results());
    }

    @Test
    void aPageWhoseLinesEndInAnotherWayHolds() throws IOException {
        assertEquals(0, verify(page("tr").replace("\n", "\r\n")).status());
    }

    @Test
    void everyFigureOfThePageHasItsChecksum() {
        String page = page("en");
        JsonNode sums = carried(page).get("sha256");
        Matcher figure = FIGURE.matcher(page);
        int found = 0;
        while (figure.find()) {
            found++;
            assertTrue(sums.path(figure.group(1)).asString("").matches("[0-9a-f]{64}"), figure.group(1));
        }
        assertTrue(found > 40, found + " figures");
    }

    @Test
    void aDigitThatWasChangedIsNamed() throws IOException {
        String page = page("en");
        Result result = verify(page.replaceFirst("(data-figure=\"funnel.lead.reached\">)24<", "$125<"));

        assertEquals(1, result.status());
        assertTrue(
                result.results().startsWith("funnel.lead.reached: the page says 25, its facts say 24\n"),
                result.results());
        assertTrue(result.results().contains("one is not"), result.results());
    }

    @Test
    void aFactThatWasChangedChangesTheFiguresMadeOfIt() throws IOException {
        String page = page("en");
        Result result = verify(page.replaceFirst("\"target\":\"300000", "\"target\":\"400000"));

        assertEquals(1, result.status());
        assertTrue(result.results().contains("quota.target: the page says ₺300,000, its facts say ₺400,000"));
        assertTrue(result.results().contains("quota.build: "), result.results());
        assertFalse(result.results().contains("funnel."), result.results());
    }

    @Test
    void aChecksumThatWasChangedIsNamed() throws IOException {
        String page = page("en");
        String sum = carried(page).get("sha256").get("quota.won").asString();
        Result result = verify(page.replace(sum, "0".repeat(64)));
        assertEquals(1, result.status());
        assertTrue(result.results().startsWith("quota.won: "), result.results());
    }

    @Test
    void anythingElseThatWasChangedIsFound() throws IOException {
        Result result = verify(page("en").replace("<h1>", "<h1>Not "));
        assertEquals(1, result.status());
        assertTrue(result.results().contains("something else on the page was changed"), result.results());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "<html><body>no facts</body></html>",
                "<script type=\"application/json\" id=\"huni-week\">",
                "<script type=\"application/json\" id=\"huni-week\"></script>",
                "<script type=\"application/json\" id=\"huni-week\">{}</script>",
                "<script type=\"application/json\" id=\"huni-week\">[1]</script>",
                "<script type=\"application/json\" id=\"huni-week\">{\"version\":3}</script>",
                "<script type=\"application/json\" id=\"huni-week\">{\"version\":2,\"facts\":7}</script>"
            })
    void whatIsNoPageIsRefusedWithASentence(String page) throws IOException {
        isRefused(verify(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"monday\":\"2026-11-23\" \"monday\":\"2027-11-22\"",
                "\"monday\":\"2026-11-23\" \"monday\":\"+999999999-12-31\"",
                "\"target\":\"300000.00\" \"target\":\"1e999999999\"",
                "\"target\":\"300000.00\" \"target\":\"-5\"",
                "\"currency\":\"TRY\" \"currency\":\"QQQ\"",
                "\"length\":\"MONTH\" \"length\":\"YEAR\"",
                "\"type\":\"OPEN\" \"type\":\"NONE\"",
                "\"key\":\"lead\" \"key\":\"closing\"",
                "\"newWins\": \"newWins\":1e300,\"x\":",
                "\"wins\": \"wins\":-1,\"x\":",
                "\"coach\": \"nocoach\":",
                "\"firstMonday\":\"2026- \"firstMonday\":\"2036-",
                "\"answers\":[] \"answers\":[{\"rule\":\"held\",\"kind\":\"NEVER\",\"on\":\"2026-11-01\"}]",
                "\"bookings\":[] \"bookings\":[[\"2026-11-01\",999999999,999999999]]",
                "\"carried\":[] \"carried\":[[\"2026-11-01\",7.5,3,true]]",
                "\"rates\":[ \"rates\":[{\"rule\":\"step\",\"stage\":\"nowhere\",\"outcomes\":[]},"
            })
    void factsThatCannotBeAreRefusedWithASentence(String change) throws IOException {
        int middle = change.indexOf(' ');
        String page = page("en");
        String changed = page.replace(change.substring(0, middle), change.substring(middle + 1));
        assertFalse(changed.equals(page), change);
        isRefused(verify(changed));
    }

    @Test
    void aPageThatIsCutOrNoTextIsRefusedWithASentence() throws IOException {
        String page = page("en");
        isRefused(verify(page.substring(0, page.length() - 200)));
        isRefused(verify(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}));
        isRefused(elsewhere.call("verify", folder.resolve("none.html").toString()));
        isRefused(elsewhere.call("verify", folder.toString()));
    }

    private static void isRefused(Result result) {
        assertEquals(1, result.status(), result.toString());
        assertEquals("", result.results());
        assertEquals(1, result.messages().lines().count(), result.messages());
        assertFalse(result.messages().contains("Something went wrong"), result.messages());
    }

    @Test
    void aPageOfNothingHoldsAsWell() throws IOException {
        Path file = folder.resolve("empty.html");
        assertEquals(
                0,
                elsewhere
                        .call("report", "week", "--format", "html", "--out", file.toString())
                        .status());
        assertEquals(0, elsewhere.call("verify", file.toString()).status());
        assertTrue(Files.readString(file).contains("No quota is set."));
    }

    @Test
    void thePageAsksNothingOfTheNetwork() {
        String page = page("en").replace("http://www.w3.org/2000/svg", "");
        assertFalse(page.contains("://"), page);
        assertFalse(page.contains("src="), page);
    }
}
