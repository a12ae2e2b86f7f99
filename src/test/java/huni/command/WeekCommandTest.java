package huni.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.Terminal.Result;
import huni.domain.Settings;
import huni.insight.ThreeNumbers;
import huni.ui.quota.QuotaHolder;
import huni.ui.quota.QuotaStripReader;
import huni.work.ChangeSetting;
import huni.work.Changed;
import huni.work.Workspace;
import huni.work.sample.AddSampleData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report of a week says what the screens show of the same store, on Monday, 23 November 2026. */
class WeekCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder = Path.of("");

    private final ReportedStore store = new ReportedStore();
    private final Terminal english = new Terminal(new FakeProgram(store), Locale.US);
    private final Terminal turkish = new Terminal(new FakeProgram(store), Locale.of("tr", "TR"));

    @BeforeEach
    void addTheSample() {
        Workspace workspace =
                new Workspace(store.sold, InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z")), Runnable::run);
        workspace.perform(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        workspace.perform(new AddSampleData(300, 1));
    }

    private static JsonNode json(Result result) {
        assertEquals(new Result(0, result.results(), ""), result);
        return JsonMapper.shared().readTree(result.results());
    }

    private JsonNode figures(String... more) {
        return json(english.call(Stream.concat(Stream.of("report", "week", "--format", "json"), Stream.of(more))
                        .toArray(String[]::new)))
                .get("figures");
    }

    private static String amount(Money money) {
        return money.getAmount().toPlainString() + " " + money.getCurrencyUnit();
    }

    @Test
    void theQuotaIsThatOfTheStrip() {
        ThreeNumbers strip = new QuotaStripReader(store.quota(), store, store.forecasts())
                .read(TODAY, QuotaHolder.ALL, Changed.NOTHING, () -> {})
                .orElseThrow()
                .numbers();
        JsonNode figures = figures();

        assertTrue(strip.expected().isPositive());
        assertEquals(amount(strip.won()), figures.get("quota.won").asString());
        assertEquals(amount(strip.expected()), figures.get("quota.expected").asString());
        assertEquals(amount(strip.toBuild()), figures.get("quota.build").asString());
        assertEquals(
                strip.chance(), Double.parseDouble(figures.get("quota.chance").asString()), 5e-7);
        assertEquals(
                amount(strip.won().plus(strip.outlook().p90())),
                figures.get("quota.p90").asString());
        assertEquals(
                Long.toString(strip.newProspectsNeeded().orElseThrow()),
                figures.get("quota.needed").asString());
        assertEquals(
                Long.toString(strip.carrying()), figures.get("quota.carrying").asString());
    }

    @Test
    void theFunnelAndTheMovementAreThoseOfTheScreen() {
        JsonNode figures = figures("--week", "last");
        JsonNode funnel = json(english.call("report", "funnel", "--to", "2026-11-22", "--json"));
        JsonNode movement = json(english.call("report", "movement", "--to", "2026-11-22", "--json"));

        for (JsonNode stage : funnel.get("stages")) {
            String name = "funnel." + stage.get("key").asString();
            assertEquals(
                    stage.get("reached").asString(),
                    figures.get(name + ".reached").asString());
            assertEquals(
                    stage.get("lostHere").asString(),
                    figures.get(name + ".lost").asString());
            assertEquals(
                    stage.get("stillHere").asString(),
                    figures.get(name + ".open").asString());
        }
        JsonNode week = movement.get("weeks").get(7);
        assertEquals("2026-11-16", week.get("week").asString());
        assertEquals(
                week.get("firstEntries").get("lead").asString(),
                figures.get("movement.lead.now").asString());
        assertEquals(
                week.get("lost").asString(),
                figures.get("movement.all-lost.now").asString());
    }

    @Test
    void theCoachSaysWhatItsPageSays() {
        store.coached.withTwoYears(TODAY);
        List<String> page = english.call("report", "coach").results().lines().toList();
        JsonNode report = json(english.call("report", "week", "--format", "json"));
        List<String> week = english.call("report", "week").results().lines().toList();
        int coach = week.indexOf("Coach, as of Sunday, 22 Nov");
        JsonNode said = json(english.call("report", "coach", "--json"));

        assertEquals("2026-11-22", report.get("coachUntil").asString());
        assertTrue(said.get("advice").size() > 1, said.toString());
        assertEquals(
                said.get("advice")
                        .valueStream()
                        .map(advice -> advice.get("rule").asString()
                                + (advice.get("stage").isNull()
                                        ? ""
                                        : "." + advice.get("stage").asString()))
                        .map(name -> "coach." + name)
                        .toList(),
                report.get("coach").valueStream().map(JsonNode::asString).toList());
        assertTrue(coach > 0, week.toString());
        List<String> words =
                week.subList(coach + 1, coach + 1 + said.get("advice").size());
        assertTrue(page.containsAll(words), words.toString());
        JsonNode rate = said.get("watched")
                .valueStream()
                .filter(rule -> rule.get("stage").asString("").equals("presentation"))
                .findFirst()
                .orElseThrow()
                .get("evidence");
        assertEquals(
                "%s/%s %s/%s %s"
                        .formatted(
                                rate.at("/recent/part").asString(),
                                rate.at("/recent/whole").asString(),
                                rate.at("/before/part").asString(),
                                rate.at("/before/whole").asString(),
                                rate.get("weeks").asString()),
                report.at("/figures/coach.step.presentation").asString());
        assertTrue(turkish.call("report", "coach")
                .results()
                .lines()
                .toList()
                .containsAll(turkish.call("report", "week")
                        .results()
                        .lines()
                        .toList()
                        .subList(coach + 1, coach + 2)));
    }

    @Test
    void ofAWeekThatIsLongOverTheCoachSaysWhatWasKnownThen() {
        store.coached.withTwoYears(TODAY);
        JsonNode then = json(english.call("report", "week", "--format", "json", "--week", "2026-W30"));

        assertEquals("2026-07-26", then.get("coachUntil").asString());
        assertFalse(then.get("figures").has("coach.step.presentation"), then.toString());
        assertEquals(
                json(english.call("report", "week", "--format", "json")).get("coach"),
                json(english.call("report", "week", "--format", "json", "--week", "last"))
                        .get("coach"));
    }

    @Test
    void withNothingToSayTheCoachSaysThat() {
        assertTrue(english.call("report", "week").results().contains("Nothing to say yet."));
    }

    @Test
    void whoReadsItReadsItInTheLanguageAskedFor() {
        String text = english.call("report", "week").results();
        assertTrue(text.startsWith("Week 48 · 23–29 November 2026\n"), text);
        assertTrue(text.contains("To build"), text);
        assertEquals(
                turkish.call("report", "week").results(),
                english.call("report", "week", "--lang", "tr").results());
        assertTrue(turkish.call("report", "week").results().contains("Bulunacak"));
    }

    @Test
    void aPeriodThatIsOverKeepsWhatWasWonAndExpectsNothing() {
        JsonNode figures = figures("--week", "2026-W43");

        assertFalse(figures.get("quota.won").isMissingNode());
        assertFalse(figures.has("quota.expected"));
        assertTrue(english.call("report", "week", "--week", "43").results().contains("is over"));
    }

    @Test
    void withoutAQuotaOrAnyProspectThatIsSaid() {
        Terminal none = new Terminal(new FakeProgram(new ReportedStore()), Locale.US);
        assertTrue(none.call("report", "week").results().contains("No quota is set."));
    }

    @Test
    void aWeekThatIsNoneIsRefusedWithASentence() {
        Result refused = english.call("report", "week", "--week", "2027-W03");
        assertEquals(2, refused.status());
        assertTrue(refused.messages().contains("“2027-W03” is no week that has begun."), refused.messages());
    }

    @Test
    void theFileIsReplacedAtOnceAndSaysWhereItIs() throws IOException {
        Path file = folder.resolve("week.txt");
        Files.writeString(file, "before");

        Result written = english.call("report", "week", "--out", file.toString());

        assertEquals("Written to " + file + "\n", written.results());
        assertTrue(Files.readString(file).startsWith("Week 48"));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidToBeTheSame() {
        Result refused = english.call(
                "report", "week", "--out", folder.resolve("none/week.txt").toString());
        assertEquals(1, refused.status());
        assertTrue(refused.messages().contains("What was there is as it was"), refused.messages());
    }
}
