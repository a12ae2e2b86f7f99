package huni.ui.board;

import huni.domain.PeopleQuery;
import huni.domain.PersonalSettings;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Draft;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.ShownPipeline;
import huni.ui.field.WhatIf;
import huni.ui.field.owner.Giving;
import huni.ui.field.owner.ShownOwner;
import huni.ui.kit.Motion;
import huni.ui.kit.Notices;
import huni.ui.kit.Preferences;
import huni.ui.kit.TaskRunner;
import huni.work.ChangeSetting;
import huni.work.ClockWatch;
import huni.work.FailingLedger;
import huni.work.FakeBoardQuery;
import huni.work.FakeCourses;
import huni.work.FakeDueQuery;
import huni.work.FakeLedger;
import huni.work.FakePipelines;
import huni.work.FakeProspectQuery;
import huni.work.FakeQuotaQuery;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Slot;
import huni.work.Workspace;
import huni.work.activity.PlanActivity;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.EditProspect;
import huni.work.prospect.MoveProspects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A board with made-up prospects in memory, on Monday 23 November 2026 at noon, that records where it leads. */
final class SampleBoard {

    static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final CurrencyUnit LIRA = CurrencyUnit.of("TRY");
    static final List<String> BUNDLES = List.of(
            "huni/ui/kit/texts",
            "huni/ui/field/texts",
            "huni/ui/plan/texts",
            "huni/ui/gate/texts",
            "huni/ui/board/texts");

    final FakeLedger ledger = new FakeLedger();
    final FailingLedger store = new FailingLedger(ledger);
    final Preferences preferences = new Preferences(PersonalSettings.DEFAULT);
    final FakeBoardQuery query = new FakeBoardQuery(ledger);
    final Notices notices = new Notices();
    final List<String> led = new ArrayList<>();
    final Workspace workspace;
    final TaskRunner tasks;
    final Texts texts;
    final WhatIf whatIf;
    final Formats formats;
    private Instant now = TODAY.atTime(12, 0).atZone(ZONE).toInstant();

    private Performer performer;
    ShownPipeline shown;

    SampleBoard(Locale locale, TaskRunner tasks) {
        this.tasks = tasks;
        this.texts = Texts.in(locale, BUNDLES);
        this.whatIf = new WhatIf(notices, texts);
        this.formats = new Formats(texts, Clock.fixed(now, ZONE), LIRA);
        this.workspace = new Workspace(store, () -> now, Runnable::run);
        performer = performer();
        shown = new ShownPipeline(new FakePipelines(ledger), performer, tasks, preferences, texts);
        owner = new ShownOwner(people, performer, tasks, preferences, _ -> {});
        perform(new ChangeSetting(Settings.Key.ZONE, ZONE.getId()));
    }

    /** The clock goes on, and the screens hear of it. */
    void timePasses(Duration time) {
        ClockWatch watch = new ClockWatch(workspace, new FakeDueQuery(ledger));
        now = now.plus(time);
        watch.look();
    }

    Performer performer() {
        performer = new Performer(workspace, tasks, notices, texts, _ -> () -> {});
        return performer;
    }

    /** Keeps what is typed on the board that was made last, as when the program must end. */
    void keepTyping() {
        performer.unsaved().keepNow();
    }

    PeopleQuery people = PeopleQuery.ALONE;
    ShownOwner owner;

    BoardViewModel viewModel() {
        Performer door = performer();
        shown = new ShownPipeline(new FakePipelines(ledger), door, tasks, preferences, texts);
        owner = new ShownOwner(people, door, tasks, preferences, failure -> notices.problem(failure.toString()));
        return new BoardViewModel(
                new BoardSources(
                        query,
                        new FakePipelines(ledger),
                        new FakeProspectQuery(ledger),
                        FakeCourses.forecasts(ledger, workspace),
                        new FakeQuotaQuery(ledger),
                        () -> ledger.records().all(Draft.class),
                        new FakeDueQuery(ledger),
                        preferences,
                        shown,
                        whatIf,
                        owner),
                door,
                tasks,
                texts,
                formats,
                notices,
                this::open);
    }

    BoardView view(BoardViewModel viewModel, Motion motion) {
        return new BoardView(
                viewModel,
                texts,
                motion,
                new BoardExits(
                        this::open,
                        id -> led.add("call " + id),
                        type -> led.add("undated " + type),
                        () -> led.add("import"),
                        () -> led.add("sample"),
                        cards -> cards.in(query).forEach(this::export),
                        new Giving(owner, performer, texts)));
    }

    private void export(ProspectId prospect) {
        led.add("export " + company(prospect));
    }

    private void open(ProspectId prospect) {
        led.add("open " + company(prospect));
    }

    String company(ProspectId prospect) {
        return ledger.records().stored(prospect).orElseThrow().company();
    }

    /** The companies of a stage as they are stored, from the top. */
    List<String> stored(String stage) {
        return ledger.records().prospects().stream()
                .filter(p -> !p.removed() && p.standing().stage().value().equals(stage))
                .sorted(java.util.Comparator.comparingLong(p -> p.standing().rank()))
                .map(huni.domain.prospect.Prospect::company)
                .toList();
    }

    <R> R perform(Operation<R> operation) {
        if (workspace.perform(operation) instanceof Outcome.Done<R>(R result, var _)) {
            return result;
        }
        throw new AssertionError("refused: " + operation);
    }

    /** A prospect at the bottom of a stage, since so many days. */
    ProspectId add(String stage, String company, String contact, int thousands, int days) {
        Instant today = now;
        now = today.minus(Duration.ofDays(days));
        ProspectId id = perform(new CreateProspect(company, contact, Optional.empty()));
        StageKey to = new StageKey(stage);
        GateAnswer answer = switch (stage) {
            case "won" -> new GateAnswer.Won(Money.of(LIRA, thousands * 1000L), TODAY.minusDays(days));
            case "lost" -> new GateAnswer.Lost("no_budget", "", Optional.of(TODAY.minusDays(days)));
            default -> new GateAnswer.DecisionMaker("");
        };
        perform(new MoveProspects(List.of(id), new Move(to, MoveSource.FORM, answer), new Slot.Bottom()));
        if (thousands > 0) {
            perform(EditProspect.budget(
                    id,
                    b -> new huni.domain.prospect.Budget(
                            LIRA,
                            b.low(),
                            Optional.of(Money.of(LIRA, thousands * 1000L)),
                            b.high(),
                            b.source(),
                            b.certainty())));
        }
        now = today;
        return id;
    }

    ProspectId plan(ProspectId id, ActivityKind kind, String subject, int inDays, String time) {
        Due due =
                new Due(TODAY.plusDays(inDays), time.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(time)));
        Optional<Incentive> given = kind == ActivityKind.INCENTIVE
                ? Optional.of(new Incentive(Incentive.Kind.TRIAL, Optional.empty(), Optional.empty()))
                : Optional.empty();
        perform(new PlanActivity(id, kind, subject, due, given));
        return id;
    }

    /** What is known, by digits of 0 to 2: budget, urgency, authority. */
    void know(ProspectId id, String marks) {
        Map<Character, Certainty> levels =
                Map.of('0', Certainty.NOT_ASKED, '1', Certainty.VAGUE, '2', Certainty.CONFIRMED);
        perform(EditProspect.budgetCertainty(id, levels.getOrDefault(marks.charAt(0), Certainty.VAGUE)));
        perform(EditProspect.urgency(id, u -> u.withCertainty(levels.getOrDefault(marks.charAt(1), Certainty.VAGUE))));
        perform(EditProspect.authority(
                id,
                a -> new huni.domain.prospect.Authority(
                        a.role(),
                        a.how(),
                        a.decisionMaker(),
                        a.confirmedOn(),
                        levels.getOrDefault(marks.charAt(2), Certainty.VAGUE))));
    }

    /** The prospects of the first mock-up. */
    SampleBoard filled() {
        know(plan(add("lead", "Ege Tekstil", "Selin Aksoy", 45, 1), ActivityKind.CALL, "", 0, "14:30"), "000");
        know(add("lead", "Marmara Lojistik", "Okan Yıldız", 60, 6), "100");
        know(plan(add("lead", "Işık Optik", "İpek Işık", 18, 2), ActivityKind.CALL, "", 2, ""), "010");
        know(plan(add("lead", "Yörük Gıda", "Hasan Yörük", 32, 8), ActivityKind.CALL, "", -1, ""), "000");
        know(
                plan(
                        add("decision_maker", "Anadolu Kimya", "Dr. Levent Uçar", 85, 3),
                        ActivityKind.INFORMATION_REQUEST,
                        "Teklif bilgisi",
                        0,
                        ""),
                "120");
        know(
                plan(add("decision_maker", "Çınar Mobilya", "Gül Çınar", 40, 4), ActivityKind.CALL, "", 0, "16:00"),
                "121");
        know(plan(add("decision_maker", "Bozkır Enerji", "Murat Er", 120, 2), ActivityKind.CALL, "", 3, ""), "021");
        know(
                plan(add("decision_maker", "Sakarya Otomotiv", "Nihat Tan", 95, 2), ActivityKind.CALL, "", 1, "09:30"),
                "120");
        know(
                plan(
                        add("appointment", "Deniz Sigorta", "Ayşe Deniz", 75, 5),
                        ActivityKind.APPOINTMENT,
                        "",
                        1,
                        "10:00"),
                "122");
        know(
                plan(add("appointment", "Trakya Un", "Cem Özkan", 55, 1), ActivityKind.APPOINTMENT, "", 4, "15:00"),
                "221");
        know(
                plan(
                        add("presentation", "Toros Yapı", "Elif Şahin", 110, 9),
                        ActivityKind.INCENTIVE,
                        "Deneme bitiyor",
                        5,
                        ""),
                "222");
        know(add("presentation", "Kuzey Medikal", "Barış Kaya", 70, 14), "212");
        know(plan(add("closing", "Pera Otelcilik", "Zeynep Öz", 100, 6), ActivityKind.CALL, "", 0, "11:00"), "222");
        know(plan(add("closing", "Assos Turizm", "Ali Rıza Koç", 60, 3), ActivityKind.TASK, "İmza", 7, ""), "222");
        add("won", "Bodrum Yat", "Deniz Er", 40, 3);
        add("won", "Sivas Çimento", "Ali Kurt", 80, 9);
        add("lost", "Van Otel", "Naz Ak", 30, 4);
        add("parked", "Rize Çay", "Fatma Kaya", 25, 40);
        return this;
    }
}
