package huni.ui.list;

import huni.domain.ContactId;
import huni.domain.PeopleQuery;
import huni.domain.PersonalSettings;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Draft;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.insight.KeptForecast;
import huni.language.Formats;
import huni.language.Texts;
import huni.testing.SetClock;
import huni.ui.door.Performer;
import huni.ui.field.owner.ShownOwner;
import huni.ui.kit.Notices;
import huni.ui.kit.Preferences;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.ChangeSetting;
import huni.work.ClockWatch;
import huni.work.FakeCourses;
import huni.work.FakeDueQuery;
import huni.work.FakeLedger;
import huni.work.FakePipelines;
import huni.work.FakeProspectQuery;
import huni.work.Label;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Slot;
import huni.work.Workspace;
import huni.work.activity.PlanActivity;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.EditProspect;
import huni.work.prospect.MoveProspects;
import huni.work.prospect.PutContact;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A store in memory with some prospects, and the list of them. Monday 23 November 2026, 11:02. */
final class SampleList implements ProspectsActions {

    private static final List<String> BUNDLES = List.of(
            "huni/ui/kit/texts",
            "huni/ui/field/texts",
            "huni/ui/plan/texts",
            "huni/ui/gate/texts",
            "huni/ui/list/texts");
    private static final CurrencyUnit LIRA = CurrencyUnit.of("TRY");

    final SetClock clock = new SetClock("2026-11-23T08:02:00Z");
    final FakeLedger ledger = new FakeLedger();
    final FakeProspectQuery query = new FakeProspectQuery(ledger);
    final QueuedTaskRunner tasks = new QueuedTaskRunner();
    final Notices notices = new Notices();
    final List<String> asked = new ArrayList<>();

    PeopleQuery people = PeopleQuery.ALONE;
    final Preferences preferences = new Preferences(PersonalSettings.DEFAULT);
    ShownOwner owner;

    final NotedPipelines pipelines = new NotedPipelines(new FakePipelines(ledger));

    final Texts texts;
    private final Workspace workspace;
    private final KeptForecast forecasts;

    SampleList(String language) {
        texts = Texts.in(Locale.forLanguageTag(language), BUNDLES);
        workspace = new Workspace(ledger, clock, Runnable::run);
        owner = new ShownOwner(
                people, new Performer(workspace, tasks, notices, texts, _ -> () -> {}), tasks, preferences, _ -> {});
        forecasts = FakeCourses.forecasts(ledger, workspace);
        done(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
    }

    ProspectsViewModel list() {
        Performer performer = new Performer(workspace, tasks, notices, texts, _ -> () -> {});
        owner = new ShownOwner(people, performer, tasks, preferences, _ -> {});
        ProspectsViewModel viewModel = new ProspectsViewModel(
                new ProspectsViewModel.Sources(
                        query,
                        query,
                        pipelines,
                        () -> ledger.records().all(Draft.class),
                        new FakeDueQuery(ledger),
                        owner,
                        forecasts),
                performer,
                tasks,
                new Formats(texts, clock, LIRA),
                texts,
                notices,
                this);
        tasks.runAll();
        return viewModel;
    }

    /** What undo would take back. */
    Optional<Label> steps() {
        return workspace.steps().undo();
    }

    /** A call today at that time. */
    void plan(ProspectId id, LocalTime time) {
        done(new PlanActivity(
                id, ActivityKind.CALL, "", new Due(LocalDate.of(2026, 11, 23), Optional.of(time)), Optional.empty()));
    }

    /** The clock goes on, and the screens hear of it. */
    void clockShows(String instant) {
        ClockWatch watch = new ClockWatch(workspace, new FakeDueQuery(ledger));
        clock.set(instant);
        watch.look();
        tasks.runAll();
    }

    void fill() {
        add("Ege Tekstil", "Selin Aksoy", "lead", 45_000, 0, "");
        add("Işık Optik", "İpek Işık", "lead", 18_000, 2, "");
        ProspectId late = add("Yörük Gıda", "Hasan Yörük", "decision_maker", 32_000, -1, "teklif");
        add("Anadolu Kimya", "Dr. Levent Uçar", "decision_maker", 85_000, 0, "ikinci tesis");
        add("Çınar Mobilya", "Gül Çınar", "presentation", 40_000, 1, "");
        add("Pera Otelcilik", "Zeynep Öz", "closing", 100_000, 3, "imza");
        add("Kahramanmaraş Uluslararası Nakliyat ve Depolama Hizmetleri A.Ş.", "", "closing", 0, 30, "");
        done(new MoveProspects(
                List.of(late),
                new Move(
                        new StageKey("lost"),
                        MoveSource.FORM,
                        new GateAnswer.Lost("no_budget", "", Optional.of(LocalDate.of(2026, 11, 20)))),
                new Slot.Top()));
    }

    ProspectId add(String company, String person, String stage, long worth, int inDays, String subject) {
        ProspectId id = done(new CreateProspect(company, "", Optional.of(new StageKey(stage))));
        if (!person.isEmpty()) {
            done(new PutContact(new Contact(
                    new ContactId(UUID.randomUUID()), id, person, "", "", "", "", Authority.Role.UNKNOWN, 0, 0)));
        }
        if (worth > 0) {
            done(EditProspect.budget(
                    id, _ -> Budget.likely(Money.of(LIRA, worth), BudgetSource.STATED, Certainty.CONFIRMED)));
            done(new PlanActivity(
                    id,
                    ActivityKind.CALL,
                    subject,
                    Due.on(LocalDate.of(2026, 11, 23).plusDays(inDays)),
                    Optional.empty()));
        }
        return id;
    }

    <R> R done(Operation<R> operation) {
        return switch (workspace.perform(operation)) {
            case Outcome.Done<R>(R result, var _) -> result;
            case Outcome.Refused<R> refused -> throw new AssertionError(refused);
        };
    }

    @Override
    public void open(ProspectId prospect) {
        asked.add("open " + query.dossier(prospect).orElseThrow().prospect().company());
    }

    @Override
    public void call(ProspectId prospect) {
        asked.add("call " + query.dossier(prospect).orElseThrow().prospect().company());
    }

    @Override
    public void newProspect() {
        asked.add("new");
    }

    @Override
    public void export(ListRequest shown) {}

    @Override
    public void back() {
        asked.add("back");
    }

    @Override
    public void importFile() {
        asked.add("import");
    }
}
