package huni.ui.prospect;

import huni.domain.ActivityId;
import huni.domain.ContactId;
import huni.domain.Ids;
import huni.domain.OperationName;
import huni.domain.PeopleQuery;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.PlannedAppointment;
import huni.domain.activity.QrCodes;
import huni.domain.checklist.Checklist;
import huni.domain.dossier.TimelineEntry;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Draft;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Urgency;
import huni.language.Formats;
import huni.language.Texts;
import huni.testing.SetClock;
import huni.testing.SteppedPause;
import huni.ui.door.Performer;
import huni.ui.kit.Notices;
import huni.ui.kit.QueuedTaskRunner;
import huni.ui.plan.PlanContext;
import huni.work.ChangeSetting;
import huni.work.FailingLedger;
import huni.work.FakeCallQuery;
import huni.work.FakeCourses;
import huni.work.FakeDueQuery;
import huni.work.FakeLedger;
import huni.work.FakePipelines;
import huni.work.FakePrices;
import huni.work.FakeProspectQuery;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Slot;
import huni.work.Workspace;
import huni.work.activity.LogActivity;
import huni.work.activity.PlanActivity;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.EditProspect;
import huni.work.prospect.MoveProspects;
import huni.work.prospect.PutContact;
import huni.work.prospect.RecordPurchase;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A store in memory with Anadolu Kimya as in the mock-up, and what its screen needs. Monday 23 November 2026, 11:02. */
final class SampleDesk implements ProspectActions {

    static final List<String> BUNDLES = List.of(
            "huni/ui/kit/texts",
            "huni/ui/field/texts",
            "huni/ui/plan/texts",
            "huni/ui/contact/texts",
            "huni/ui/gate/texts",
            "huni/ui/prospect/texts");
    private static final CurrencyUnit LIRA = CurrencyUnit.of("TRY");

    final SetClock clock = new SetClock("2026-11-16T07:00:00Z");
    final FakeLedger ledger = new FakeLedger();
    final FailingLedger store = new FailingLedger(ledger);
    final FakeProspectQuery query = new FakeProspectQuery(ledger);
    final QueuedTaskRunner tasks = new QueuedTaskRunner();
    final Notices notices = new Notices();
    final SteppedPause typing = new SteppedPause();
    final List<String> asked = new ArrayList<>();
    final Texts texts;
    final Formats formats;
    final Workspace workspace;
    final Ids ids;
    PeopleQuery people = PeopleQuery.ALONE;

    SampleDesk(String language) {
        texts = Texts.in(Locale.forLanguageTag(language), BUNDLES);
        formats = new Formats(texts, clock, LIRA);
        workspace = new Workspace(store, clock, Runnable::run);
        ids = new Ids(clock, new Random(7));
        done(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
    }

    ProspectId create(String company) {
        return done(new CreateProspect(company, "", Optional.empty()));
    }

    Performer performer() {
        return new Performer(workspace, tasks, notices, texts, typing);
    }

    /** What forms that plan work with on other screens. */
    PlanContext planning(Performer performer) {
        return new PlanContext(
                performer, tasks, new FakeDueQuery(ledger), query, new FakePipelines(ledger), formats, texts);
    }

    ProspectViewModel screen(ProspectId id) {
        return screen(id, performer());
    }

    ProspectViewModel screen(ProspectId id, Performer performer) {
        ProspectViewModel viewModel = unread(id, performer);
        tasks.runAll();
        return viewModel;
    }

    /** A screen whose prospect is still being read. */
    ProspectViewModel unread(ProspectId id, Performer performer) {
        return new ProspectViewModel(id, sources(), performer, tasks, formats, texts, this);
    }

    private ProspectSources sources() {
        return new ProspectSources(
                query,
                new FakePipelines(ledger),
                () -> List.of(Checklist.standard()),
                () -> ledger.records().all(Draft.class),
                new FakeCallQuery(ledger),
                new FakeDueQuery(ledger),
                FakeCourses.forecasts(ledger, workspace),
                typed -> Optional.of(typed.replaceAll("\\D", ""))
                        .filter(digits -> digits.length() >= 10)
                        .map(digits -> "+90" + digits.substring(digits.length() - 10)),
                text -> Optional.of(new QrCodes.Squares(1, List.of(!text.isEmpty()))),
                new FakePrices(ledger),
                ids,
                people);
    }

    <R> R done(Operation<R> operation) {
        return switch (workspace.perform(operation)) {
            case Outcome.Done<R>(R result, var _) -> result;
            case Outcome.Refused<R> refused -> throw new AssertionError(refused);
        };
    }

    Prospect stored(ProspectId id) {
        return query.dossier(id).orElseThrow().prospect();
    }

    static Money lira(long amount) {
        return Money.of(LIRA, amount);
    }

    /** The prospect of the mock-up. */
    ProspectId anadoluKimya() {
        ProspectId id = create("Anadolu Kimya");
        query.further.add(
                new TimelineEntry.Imported(ids.get(), Instant.parse("2026-11-16T07:00:01Z"), "fuar-2026.csv", 41));
        done(new PutContact(new Contact(
                new ContactId(new UUID(0, 1)),
                id,
                "Dr. Levent Uçar",
                english() ? "Purchasing director" : "Satın alma müdürü",
                "0532 000 00 00",
                "+905320000000",
                "levent.ucar@anadolukimya.example",
                Authority.Role.DECISION_MAKER,
                0,
                0)));
        clock.set("2026-11-17T08:00:00Z");
        done(new LogActivity(
                id,
                ActivityKind.CALL,
                english()
                        ? "reached the assistant (gatekeeper); the decision maker is Dr. Uçar"
                        : "asistana ulaşıldı; karar verici Dr. Uçar",
                ""));
        clock.set("2026-11-19T07:50:00Z");
        done(new MoveProspects(
                List.of(id),
                new Move(new StageKey("decision_maker"), MoveSource.CALL, new GateAnswer.None()),
                new Slot.Top()));
        clock.set("2026-11-19T08:00:00Z");
        told(id);
        clock.set("2026-11-23T08:02:00Z");
        done(new PlanActivity(
                id,
                ActivityKind.INFORMATION_REQUEST,
                english() ? "Asked for the price of a second site" : "İkinci tesis için fiyat istedi",
                new Due(LocalDate.of(2026, 11, 23), Optional.of(LocalTime.of(16, 0))),
                Optional.empty()));
        return id;
    }

    private void told(ProspectId id) {
        done(new LogActivity(
                id,
                ActivityKind.CALL,
                english()
                        ? "authority confirmed, budget indicated, urgency vague"
                        : "karar yetkisi doğrulandı, bütçe belirtildi, aciliyet belirsiz",
                english()
                        ? "“We paid 78 thousand for the lab system two years ago.” Wants a reference from chemistry."
                        : "“İki yıl önce laboratuvar sistemine 78 bin ödedik.” Kimyadan referans istiyor."));
        done(new RecordPurchase(
                id, english() ? "Lab management, 3 sites" : "Laboratuvar yönetimi, 3 tesis", 2024, lira(78_000)));
        done(new RecordPurchase(id, english() ? "Stock tracking" : "Stok takibi", 2022, lira(52_000)));
        done(EditProspect.urgency(
                id,
                _ -> new Urgency(
                        Urgency.Level.MEDIUM, Optional.of(LocalDate.of(2027, 1, 15)), "", "", Certainty.VAGUE)));
        done(EditProspect.authority(
                id,
                _ -> new Authority(
                        Authority.Role.DECISION_MAKER,
                        english()
                                ? "“I sign up to ₺100,000, above that the board.”"
                                : "“100.000 liraya kadar ben imzalarım, üstünü yönetim kurulu.”",
                        "",
                        Optional.empty(),
                        Certainty.CONFIRMED)));
        done(EditProspect.source(id, english() ? "Trade fair" : "Fuar"));
        done(EditProspect.tags(id, List.of(english() ? "chemistry" : "kimya", "2026")));
        query.further.add(new TimelineEntry.Edited(
                ids.get(), Instant.parse("2026-11-19T08:00:01Z"), OperationName.URGENCY, List.of()));
        query.further.add(new TimelineEntry.Edited(
                ids.get(), Instant.parse("2026-11-19T08:00:02Z"), OperationName.AUTHORITY, List.of()));
    }

    private boolean english() {
        return texts.locale().getLanguage().equals("en");
    }

    @Override
    public void open(ProspectId prospect) {
        asked.add("open " + stored(prospect).company());
    }

    @Override
    public void call(ProspectId prospect) {
        asked.add("call " + stored(prospect).company());
    }

    @Override
    public void write(URI address) {
        asked.add("write " + address);
    }

    @Override
    public void message(Optional<ActivityId> step) {
        asked.add(step.isPresent() ? "message about a step" : "message");
    }

    @Override
    public void allIncentives() {
        asked.add("incentives of all");
    }

    @Override
    public void toCalendar(PlannedAppointment appointment) {
        asked.add("calendar " + appointment.company() + " "
                + appointment.reminders().size());
    }

    @Override
    public void forget(Optional<ContactId> contact) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        asked.add("close");
    }
}
