package huni.ui.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.MixedStore;
import huni.command.OpenStore;
import huni.command.Terminal.Result;
import huni.domain.PeopleQuery;
import huni.domain.PersonalSettings;
import huni.domain.dossier.ListScope;
import huni.language.Formats;
import huni.language.Texts;
import huni.language.coach.CoachPage;
import huni.ui.door.Performer;
import huni.ui.kit.Notices;
import huni.ui.kit.Preferences;
import huni.ui.kit.QueuedTaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is reported of the coach is what its screen shows of the same store. */
class CoachReportTest {

    @TempDir
    Path home;

    private CoachPage screen(MixedStore mixed, Locale locale) {
        try (OpenStore store = mixed.open()) {
            Texts texts = Texts.in(locale, List.of("huni/ui/kit/texts", "huni/ui/coach/texts"));
            QueuedTaskRunner tasks = new QueuedTaskRunner();
            Performer performer = new Performer(store.workspace(), tasks, new Notices(), texts, _ -> () -> {});
            CoachViewModel viewModel = new CoachViewModel(
                    store.coach(),
                    new CoachViewModel.Chosen(
                            SampleCoach.part(
                                    store.pipelines(),
                                    PeopleQuery.ALONE,
                                    performer,
                                    tasks,
                                    new Preferences(PersonalSettings.DEFAULT),
                                    texts),
                            new Preferences(PersonalSettings.DEFAULT)),
                    performer,
                    tasks,
                    texts,
                    new Formats(
                            texts, MixedStore.NOON, store.workspace().settings().currency()),
                    (_, _) -> {});
            viewModel.shownProperty().set(true);
            tasks.runAll();
            return viewModel.pageProperty().get().orElseThrow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "tr-TR"})
    void inATerminalTheCoachSaysWhatTheScreenSays(String language) {
        Locale locale = Locale.forLanguageTag(language);
        MixedStore store = new MixedStore(home.resolve("store")).withSample(1_000);
        CoachPage screen = screen(store, locale);
        Result report = store.call(locale, "report", "coach");

        assertEquals(new Result(0, report.results(), ""), report);
        List<String> said = report.results().lines().toList();
        assertEquals(screen.source(), said.getFirst());
        screen.advice().forEach(advice -> {
            assertTrue(said.contains(advice.title() + " (" + advice.tag() + ")"), advice.title());
            assertTrue(said.containsAll(advice.sentences()), advice.title());
            assertTrue(said.containsAll(advice.math()), advice.title());
        });
        screen.quiet().ifPresent(quiet -> assertTrue(said.contains(quiet.sentence())));
        assertTrue(screen.watched().size() > 8);
        screen.watched()
                .forEach(rule -> assertTrue(
                        said.stream()
                                .anyMatch(line -> line.startsWith(rule.name())
                                        && line.contains(" " + rule.state() + " ")
                                        && line.endsWith(rule.counts())),
                        rule.name()));
        screen.balance()
                .forEach(stage -> assertTrue(
                        said.stream().anyMatch(line -> line.startsWith(stage.name()) && line.endsWith(stage.usually())),
                        stage.name()));
        assertEquals("", screen.leftOut());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "tr-TR"})
    void whatIsNotCountedIsSaidOnBoth(String language) throws Exception {
        Locale locale = Locale.forLanguageTag(language);
        MixedStore store = new MixedStore(home.resolve("store")).withSales();
        CoachPage screen = screen(store, locale);

        assertFalse(screen.leftOut().isEmpty());
        assertEquals(
                screen.leftOut(),
                store.call(locale, "report", "coach").results().lines().toList().getLast());
    }

    @Test
    void forScriptsTheFiguresAreThoseOfTheScreen() {
        MixedStore store = new MixedStore(home.resolve("store")).withSample(1_000);

        assertSame(store);
    }

    @Test
    void ofSalesInSeveralCurrenciesWithAndWithoutADayToo() throws Exception {
        MixedStore store = new MixedStore(home.resolve("store")).withSales();
        JsonNode report = assertSame(store);

        assertEquals(2, report.get("undated").asLong());
        assertEquals(6, report.get("wayUnknown").asLong());
    }

    private JsonNode assertSame(MixedStore store) {
        CoachPage screen = screen(store, Locale.US);
        JsonNode report = JsonMapper.shared()
                .readTree(store.call(Locale.US, "report", "coach", "--json").results());

        assertEquals("sales", report.get("pipeline").asString());
        assertEquals(
                screen.balance().stream()
                        .map(stage -> Long.valueOf(stage.now()))
                        .toList(),
                report.get("balance")
                        .valueStream()
                        .map(stage -> stage.get("now").asLong())
                        .toList());
        assertEquals(
                screen.advice().stream()
                        .map(advice -> advice.key().rule().name())
                        .toList(),
                report.get("advice")
                        .valueStream()
                        .map(advice -> advice.get("rule").asString().toUpperCase(Locale.ROOT))
                        .toList());
        assertEquals(
                screen.advice().stream()
                        .map(advice -> advice.list().map(CoachPage.Behind::scope).stream()
                                .mapToLong(scope -> scope instanceof ListScope.Chosen(var those) ? those.size() : 0)
                                .sum())
                        .toList(),
                report.get("advice")
                        .valueStream()
                        .map(advice -> advice.get("prospects").asLong())
                        .toList());
        report.get("watched")
                .valueStream()
                .filter(rule -> rule.get("rule").asString().equals("step"))
                .map(rule -> rule.get("evidence"))
                .filter(rate -> rate.get("weeks").asInt() > 0)
                .map(rate -> "%d of %d, before %d of %d;"
                        .formatted(
                                rate.get("recent").get("part").asLong(),
                                rate.get("recent").get("whole").asLong(),
                                rate.get("before").get("part").asLong(),
                                rate.get("before").get("whole").asLong()))
                .forEach(counts -> assertTrue(
                        screen.watched().stream()
                                .anyMatch(rule -> rule.counts().replace(",", "").contains(counts.replace(",", ""))),
                        counts));
        return report;
    }

    @Test
    void daysMeanNothingToTheCoach() {
        MixedStore store = new MixedStore(home.resolve("store")).withSample(20);

        assertEquals(
                2,
                store.call(Locale.US, "report", "coach", "--from", "2026-10-01").status());
    }
}
