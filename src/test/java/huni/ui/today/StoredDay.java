package huni.ui.today;

import huni.domain.DaySpan;
import huni.domain.PeopleQuery;
import huni.domain.PersonId;
import huni.domain.PersonalSettings;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.FollowThrough;
import huni.domain.activity.Incentive;
import huni.domain.board.Card;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Contact;
import huni.domain.prospect.GateAnswer;
import huni.domain.today.TodayQuery;
import huni.domain.worktime.WorkingTime;
import huni.insight.TodayReader;
import huni.language.Formats;
import huni.language.Texts;
import huni.language.table.DayTable;
import huni.language.table.TableTitles;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.read.StoreConsents;
import huni.store.read.StoreDue;
import huni.store.read.StoreFlow;
import huni.store.read.StorePipeline;
import huni.store.read.StoreProspects;
import huni.store.read.StoreToday;
import huni.store.rows.ActivityRows;
import huni.store.rows.ContactRows;
import huni.store.sql.Sql;
import huni.store.write.StoreLedger;
import huni.testing.ListCells;
import huni.testing.SetClock;
import huni.ui.door.Performer;
import huni.ui.field.owner.ShownOwner;
import huni.ui.kit.Notices;
import huni.ui.kit.Preferences;
import huni.ui.kit.QueuedTaskRunner;
import huni.ui.plan.PlanContext;
import huni.ui.today.TodayLine.Entry;
import huni.ui.today.TodayLine.Group;
import huni.work.ChangeSetting;
import huni.work.ClockWatch;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Workspace;
import huni.work.activity.BookAppointment;
import huni.work.activity.EndActivity;
import huni.work.activity.GiveIncentive;
import huni.work.activity.PlanActivity;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.EditProspect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Friday 27 November 2026, 11:00 in Istanbul, on a real store. */
final class StoredDay implements AutoCloseable {

    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final CurrencyUnit LIRA = CurrencyUnit.of("TRY");
    private static final List<String> BUNDLES = List.of(
            "huni/ui/kit/texts",
            "huni/ui/field/texts",
            "huni/ui/gate/texts",
            "huni/ui/plan/texts",
            "huni/ui/today/texts");

    final SetClock clock = new SetClock("2026-11-27T08:00:00Z");
    final QueuedTaskRunner tasks = new QueuedTaskRunner();
    final Notices notices = new Notices();
    final List<ProspectId> opened = new ArrayList<>();
    final List<ProspectId> called = new ArrayList<>();
    final List<String> listed = new ArrayList<>();
    final List<String> written = new ArrayList<>();
    final Texts texts;
    final Workspace workspace;
    final Formats formats;
    int failingReads;
    PeopleQuery people = PeopleQuery.ALONE;
    /** Whose steps are pointed out, where several people work. */
    Optional<PersonId> me = Optional.empty();

    /** Whether it is known who is told. */
    boolean tells = true;

    final Preferences preferences = new Preferences(PersonalSettings.DEFAULT);
    private int shown;
    private final StoreFolder folder;
    private final Database database;

    StoredDay(Path place, String language) {
        try {
            folder = StoreFolder.open(place);
            database = Database.open(folder);
        } catch (StoreRefusedException e) {
            throw new IllegalStateException(e);
        }
        texts = Texts.in(Locale.forLanguageTag(language), BUNDLES);
        workspace = new Workspace(new StoreLedger(database), clock, Runnable::run);
        done(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        formats = new Formats(texts, clock.withZone(workspace.settings().zone()), LIRA);
    }

    /** Whose prospects are shown; as it is remembered. */
    ShownOwner owner() {
        return new ShownOwner(people, context().performer(), tasks, preferences, _ -> {});
    }

    TodayViewModel day() {
        return day(owner());
    }

    TodayViewModel day(ShownOwner owner) {
        TodayReader reader = new TodayReader(
                new StoreToday(database), new StorePipeline(database)::pipeline, new StoreConsents(database));
        TodayViewModel viewModel = new TodayViewModel(
                reader,
                reader,
                owner,
                context(),
                new TodayActions(
                        opened::add,
                        (prospect, occasion, step) -> written.add(occasion + " " + step.isPresent()),
                        Optional.of(called::add),
                        () -> written.add("ledger")));
        tasks.runAll();
        return viewModel;
    }

    /** The same as a table. */
    List<List<String>> table() {
        try {
            return ListCells.of(new DayTable(
                            new TodayReader(
                                    new StoreToday(database),
                                    new StorePipeline(database)::pipeline,
                                    new StoreConsents(database)),
                            texts,
                            formats)
                    .of(workspace.now(), workspace.workingTime(), TableTitles.WORDS)
                    .table());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole screen; what a number leads to is written down by its title. */
    Parent screen(TodayViewModel viewModel) {
        FlowViewModel flow = flow();
        tasks.runAll();
        return new TodayView(viewModel, new FlowPanels(flow, texts), texts, formats).root();
    }

    FlowViewModel flow() {
        return flow(owner());
    }

    FlowViewModel flow(ShownOwner owner) {
        return new FlowViewModel(
                new StoreFlow(database),
                owner,
                context(),
                (title, asked) -> listed.add(title + ": " + new StoreProspects(database).count(asked)));
    }

    private PlanContext context() {
        return new PlanContext(
                new Performer(workspace, tasks, notices, texts, _ -> () -> {}),
                tasks,
                new StoreDue(database),
                new StoreProspects(database),
                new StorePipeline(database),
                formats,
                texts);
    }

    /** Says what has come from now on; what a notice leads to is written down. */
    StepNotices stepNotices() {
        return new StepNotices(
                () -> Optional.of(failing(new StoreToday(database).of(me))).filter(_ -> tells),
                new Performer(workspace, tasks, notices, texts, _ -> () -> {}),
                tasks,
                texts,
                formats,
                notices,
                new StepNotices.Exits() {
                    @Override
                    public void showDay() {
                        shown++;
                    }

                    @Override
                    public void open(Card card) {
                        opened.add(card.prospect());
                    }
                });
    }

    /** The same, but for as many questions as are to fail. */
    private TodayQuery failing(TodayQuery today) {
        return (TodayQuery) Proxy.newProxyInstance(
                StoredDay.class.getClassLoader(), new Class<?>[] {TodayQuery.class}, (_, method, arguments) -> {
                    if (failingReads > 0) {
                        failingReads--;
                        throw new IllegalStateException("not now");
                    }
                    return method.invoke(today, arguments);
                });
    }

    /** How often a notice led to the day. */
    int shown() {
        return shown;
    }

    <R> R done(Operation<R> operation) {
        Outcome<R> outcome = workspace.perform(operation);
        if (outcome instanceof Outcome.Done<R>(R result, var _)) {
            return result;
        }
        throw new AssertionError(outcome);
    }

    ProspectId add(String company, String stage, long worth) {
        ProspectId id = done(new CreateProspect(company, "Ayşe Deniz", Optional.of(new StageKey(stage))));
        if (worth > 0) {
            done(EditProspect.budget(
                    id,
                    _ -> Budget.likely(
                            Money.of(LIRA, BigDecimal.valueOf(worth)), BudgetSource.STATED, Certainty.CONFIRMED)));
        }
        return id;
    }

    void plan(ProspectId prospect, ActivityKind kind, String subject, Due due) {
        done(
                kind == ActivityKind.APPOINTMENT
                        ? new BookAppointment(prospect, subject, due).with(new GateAnswer.DecisionMaker(""))
                        : new PlanActivity(prospect, kind, subject, due, Optional.empty()));
    }

    static Due at(LocalDate day, int hour, int minute) {
        return new Due(day, Optional.of(LocalTime.of(hour, minute)));
    }

    /** One prospect for each rung and group. */
    void fill() {
        clock.set("2026-11-02T09:00:00Z");
        add("Kuzey Medikal", "presentation", 70_000);
        ProspectId trial = add("Gökçe Mimarlık", "presentation", 20_000);
        Incentive given = new Incentive(Incentive.Kind.TRIAL, Optional.of(FRIDAY.plusDays(1)), Optional.empty());
        done(new GiveIncentive(trial, given, "deneme", LocalDate.of(2026, 11, 2), Optional.empty()));
        plan(trial, ActivityKind.CALL, "", Due.on(MONDAY.plusDays(3)));
        clock.set("2026-11-27T06:00:00Z");
        plan(
                add("Yörük Gıda", "decision_maker", 32_000),
                ActivityKind.CALL,
                "ikinci arama",
                Due.on(FRIDAY.minusDays(2)));
        plan(
                add("Anadolu Kimya", "presentation", 85_000),
                ActivityKind.INFORMATION_REQUEST,
                "ikinci tesis için fiyat",
                Due.on(MONDAY));
        ProspectId deniz = add("Deniz Sigorta", "appointment", 64_000);
        plan(deniz, ActivityKind.APPOINTMENT, "ofislerinde", at(MONDAY, 10, 0));
        activities(deniz).stream()
                .filter(part -> part.role().equals(Optional.of(FollowThrough.Role.CONFIRMATION)))
                .forEach(part -> done(new EndActivity(part.id(), true, "")));
        plan(add("Pera Otelcilik", "closing", 100_000), ActivityKind.CALL, "sözleşme", at(FRIDAY, 11, 30));
        plan(add("Ege Tekstil", "lead", 45_000), ActivityKind.CALL, "ilk arama", at(FRIDAY, 14, 30));
        plan(
                add("Kahramanmaraş Uluslararası Nakliyat ve Depolama Hizmetleri Anonim Şirketi", "lead", 0),
                ActivityKind.TASK,
                "numune kutusunu hazırla ve kargoya ver, yanına güncel fiyat listesini koy",
                Due.on(FRIDAY));
        add("Marmara Lojistik", "lead", 60_000);
        clock.set("2026-11-27T08:00:00Z");
    }

    /** The clock goes on, and the screens hear of it. */
    void clockShows(String instant) {
        ClockWatch watch = new ClockWatch(workspace, (_, _) -> Map.of());
        clock.set(instant);
        watch.look();
        tasks.runAll();
    }

    List<Activity> activities(ProspectId prospect) {
        return database.read(connection ->
                Sql.list(connection, ActivityRows.TYPE.selectOfProspect(), ActivityRows.TYPE::read, prospect.value()));
    }

    List<Contact> people(ProspectId prospect) {
        return database.read(connection ->
                Sql.list(connection, ContactRows.TYPE.selectOfProspect(), ContactRows.TYPE::read, prospect.value()));
    }

    /** How many steps are planned on a day. */
    long planned(LocalDate on) {
        return Optional.ofNullable(
                        new StoreToday(database).planned(new DaySpan(on, on)).get(on))
                .orElse(0L);
    }

    static List<Entry> entries(TodayViewModel day, Group group) {
        return day.lines().stream()
                .filter(line -> line.group() == group)
                .filter(Entry.class::isInstance)
                .map(Entry.class::cast)
                .toList();
    }

    static List<String> companies(TodayViewModel day, Group group) {
        return entries(day, group).stream()
                .map(entry -> entry.words().company())
                .toList();
    }

    WorkingTime work() {
        return workspace.workingTime();
    }

    @Override
    public void close() {
        database.close();
        folder.close();
    }
}
