package huni.ui.incentive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityState;
import huni.domain.activity.Incentive;
import huni.domain.board.Card;
import huni.domain.dossier.GivenIncentive;
import huni.domain.dossier.IncentiveQuery;
import huni.domain.dossier.ListScope;
import huni.domain.pipeline.Pipeline;
import huni.domain.prospect.Prospect;
import huni.language.Formats;
import huni.language.Texts;
import huni.testing.ListCells;
import huni.testing.SetClock;
import huni.testing.SetPause;
import huni.ui.door.Performer;
import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.Notices;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import huni.ui.kit.QueuedTaskRunner;
import huni.ui.kit.Theme;
import huni.work.ChangeSetting;
import huni.work.FakeLedger;
import huni.work.FakePipelines;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Workspace;
import huni.work.activity.GiveIncentive;
import huni.work.exports.CountedTable;
import huni.work.prospect.CreateProspect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ledger of what was given, on a ledger in memory. It is Monday 23 November 2026. */
class LedgerScreenTest implements LedgerExits {

    private final List<Callable<CountedTable>> saved = new ArrayList<>();

    private static final CurrencyUnit LIRA = CurrencyUnit.of("TRY");

    private final SetClock clock = new SetClock("2026-11-23T08:00:00Z");
    private final FakeLedger ledger = new FakeLedger();
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final Workspace workspace = new Workspace(ledger, clock, Runnable::run);
    private final List<String> asked = new ArrayList<>();

    @Test
    void aNumberLeadsToItsProspectsAndALineToItsProspect() {
        LedgerViewModel screen = screen("en-GB");
        LedgerPage page = screen.pageProperty().get();

        assertEquals(
                List.of("All 2 1 2 0 0 1", "Trial 2 1 2 0 0 0", "Gift 0 0 0 0 0 1"),
                page.counts().stream()
                        .map(row -> row.kind() + " "
                                + String.join(
                                        " ",
                                        row.numbers().stream()
                                                .map(LedgerPage.CountCell::words)
                                                .toList()))
                        .toList());
        assertEquals("₺1,500", page.costs());
        screen.show(page.counts().getFirst().numbers().getFirst());
        screen.open(page.rows().getLast());
        assertEquals(List.of("list All, given", "open"), asked);
    }

    @Test
    void allOfItIsTakenOutWithRealDaysAndAmounts() throws Exception {
        LedgerViewModel screen = screen("en-GB");
        OnFx.run(() -> {
            Scene scene =
                    new Appearance(Theme.LIGHT, 100).scene(new LedgerView(screen, texts("en-GB")).root(), 1204, 628);
            ((Button) scene.lookup("#ledger-export")).fire();
        });

        List<List<String>> rows = ListCells.of(saved.getFirst().call().table());

        assertEquals(
                List.of(
                        "Company",
                        "Stage",
                        "What",
                        "Description",
                        "Day",
                        "Given or planned",
                        "Until",
                        "Cost",
                        "Currency",
                        "Result",
                        "Next step",
                        "Next step on"),
                rows.getFirst());
        assertEquals(4, rows.size());
        List<String> ege = rows.stream()
                .filter(row -> row.getFirst().equals("Ege Tekstil"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("trial", "two seats", "day 2026-11-20", "given", "day 2026-12-07"),
                List.of(
                        ege.get(2),
                        ege.get(9).isEmpty() ? ege.get(3) : ege.get(9),
                        ege.get(4),
                        ege.get(5),
                        ege.get(6)));
        assertTrue(rows.stream().anyMatch(row -> row.get(5).equals("planned")), rows.toString());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        tr-TR, LIGHT, 1204, 628, 100
        tr-TR, DARK, 1185, 605, 125
        en-GB, DARK, 1204, 628, 100
        en-GB, LIGHT, 1844, 988, 100
        """)
    void nothingIsCutOrCoveredOrFaint(String language, Theme theme, int width, int height, int percent) {
        assertEquals(List.of(), OnFx.call(() -> {
            Scene scene = new Appearance(theme, percent)
                    .scene(new LedgerView(screen(language), texts(language)).root(), width, height);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Files.createDirectories(Path.of("target/pictures"));
            Picture.of(scene).save(Path.of("target/pictures/ledger-" + language + "-" + theme + "-" + width + ".png"));
            return LayoutChecks.of(scene);
        }));
    }

    private LedgerViewModel screen(String language) {
        done(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        give("Ege Tekstil", Incentive.Kind.TRIAL, -3, 14, "two seats");
        give("Kahramanmaraş Uluslararası Nakliyat ve Depolama Hizmetleri A.Ş.", Incentive.Kind.TRIAL, -40, -20, "");
        give("Deniz Sigorta", Incentive.Kind.GIFT, 2, 2, "fair book");
        Texts texts = texts(language);
        LedgerViewModel screen = new LedgerViewModel(
                new Given(),
                new FakePipelines(ledger),
                new Performer(workspace, tasks, new Notices(), texts, new SetPause()),
                tasks,
                texts,
                new Formats(texts, clock.withZone(ZoneId.of("Europe/Istanbul")), LIRA),
                this);
        tasks.runAll();
        assertTrue(screen.pageProperty().get().rows().size() == 3);
        return screen;
    }

    private static Texts texts(String language) {
        return Texts.in(
                Locale.forLanguageTag(language),
                List.of("huni/ui/kit/texts", "huni/ui/field/texts", "huni/ui/plan/texts", "huni/ui/incentive/texts"));
    }

    private List<GivenIncentive> given() {
        return ledger.records().prospects().stream()
                .flatMap(prospect -> ledger.records().activities(prospect.id()).stream()
                        .filter(one -> one.state() != ActivityState.CANCELLED)
                        .map(activity -> new GivenIncentive(card(prospect), activity)))
                .toList();
    }

    private static Card card(Prospect prospect) {
        return new Card(
                prospect.id(),
                prospect.company(),
                "",
                prospect.worth(),
                Optional.empty(),
                Pipeline.standard().first().key(),
                prospect.standing().sinceDay(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                prospect.standing().sinceDay(),
                prospect.nextStep(),
                prospect.budget().certainty(),
                prospect.authority().certainty(),
                prospect.urgency().certainty(),
                prospect.notTold(),
                Optional.empty(),
                0);
    }

    private void give(String company, Incentive.Kind kind, int on, int ends, String what) {
        ProspectId id = done(new CreateProspect(company, "", Optional.empty()));
        LocalDate today = LocalDate.of(2026, 11, 23);
        done(new GiveIncentive(
                id,
                new Incentive(kind, Optional.of(today.plusDays(ends)), Optional.of(Money.of(LIRA, 750))),
                what,
                today.plusDays(on),
                Optional.empty()));
    }

    private <R> R done(Operation<R> operation) {
        return switch (workspace.perform(operation)) {
            case Outcome.Done<R>(R result, var _) -> result;
            case Outcome.Refused<R> refused -> throw new AssertionError(refused);
        };
    }

    @Override
    public void open(ProspectId prospect) {
        asked.add("open");
    }

    @Override
    public void showList(String title, ListScope scope) {
        asked.add("list " + title);
    }

    @Override
    public void save(Callable<CountedTable> table) {
        saved.add(table);
    }

    @Override
    public void close() {
        asked.add("close");
    }

    /** What was given in the ledger, a part at a time. */
    private final class Given implements IncentiveQuery {

        @Override
        public List<GivenIncentive> given(Moment now) {
            return LedgerScreenTest.this.given();
        }

        @Override
        public GivenPage page(Optional<Activity> after, int limit, Moment now) {
            return new GivenPage(LedgerScreenTest.this.given(), Optional.empty());
        }

        @Override
        public long count() {
            return LedgerScreenTest.this.given().size();
        }
    }
}
