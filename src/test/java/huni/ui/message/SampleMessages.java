package huni.ui.message;

import huni.domain.ActivityId;
import huni.domain.ContactId;
import huni.domain.Ids;
import huni.domain.OperationName;
import huni.domain.PersonalSettings;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.MessageTemplate;
import huni.domain.activity.OutgoingMessage;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Draft;
import huni.language.Formats;
import huni.language.MessageValues;
import huni.language.RequestWords;
import huni.language.StandardTemplates;
import huni.language.Texts;
import huni.testing.SetClock;
import huni.testing.SetPause;
import huni.ui.door.Performer;
import huni.ui.kit.Notices;
import huni.ui.kit.Preferences;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.ChangeSetting;
import huni.work.FakeLedger;
import huni.work.FakeProspectQuery;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Records;
import huni.work.RefusedException;
import huni.work.Workspace;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.PutContact;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.joda.money.CurrencyUnit;

/** Deniz Sigorta with an appointment tomorrow, as in the mock-up, on a ledger in memory. Monday 30 November 2026. */
final class SampleMessages implements MessageActions {

    private static final List<String> BUNDLES =
            List.of("huni/ui/kit/texts", "huni/ui/field/texts", "huni/ui/contact/texts", "huni/ui/message/texts");
    private static final CurrencyUnit LIRA = CurrencyUnit.of("TRY");

    final SetClock clock = new SetClock("2026-11-30T07:00:00Z");
    final FakeLedger ledger = new FakeLedger();
    final FakeProspectQuery query = new FakeProspectQuery(ledger);
    final QueuedTaskRunner tasks = new QueuedTaskRunner();
    final Notices notices = new Notices();
    final SetPause pause = new SetPause();
    final Preferences preferences = new Preferences(PersonalSettings.DEFAULT
            .with(PersonalSettings.Key.OWN_NAME, "Emre Yalın")
            .with(PersonalSettings.Key.OWN_PHONE, "+90 532 000 00 00"));
    final List<String> asked = new ArrayList<>();
    final Texts texts;
    final Workspace workspace;
    final ProspectId prospect;
    final ActivityId appointment;
    private final Ids ids = new Ids(clock, new Random(7));

    SampleMessages(String language) {
        texts = Texts.in(Locale.forLanguageTag(language), BUNDLES);
        workspace = new Workspace(ledger, clock, Runnable::run);
        done(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        prospect = done(new CreateProspect("Deniz Sigorta", "", Optional.empty()));
        contact(1, "Ayşe Deniz", "ayse.deniz@example.com");
        appointment = done(new EarlierAppointment(
                prospect,
                language.startsWith("tr") ? "Sunum" : "Presentation",
                new Due(LocalDate.of(2026, 12, 1), Optional.of(LocalTime.of(10, 0)))));
    }

    Contact contact(int number, String name, String email) {
        Contact contact = new Contact(
                new ContactId(new UUID(0, number)),
                prospect,
                name,
                "",
                "0532 000 00 0" + number,
                "+90532000000" + number,
                email,
                Authority.Role.UNKNOWN,
                number,
                0);
        done(new PutContact(contact));
        return contact;
    }

    <R> R done(Operation<R> operation) {
        return switch (workspace.perform(operation)) {
            case Outcome.Done<R>(R result, var _) -> result;
            case Outcome.Refused<R> refused -> throw new AssertionError(refused);
        };
    }

    MessageViewModel screen() {
        return screen(MessageRequest.to(prospect));
    }

    MessageViewModel screen(MessageRequest request) {
        MessageViewModel viewModel = new MessageViewModel(
                request,
                new MessageSources(
                        query,
                        () -> ledger.records().all(MessageTemplate.class),
                        () -> ledger.records().all(Draft.class),
                        new StandardTemplates(),
                        this::values,
                        preferences,
                        new RequestWords(texts, new Formats(texts, clock, LIRA)),
                        ids),
                new Performer(workspace, tasks, notices, texts, pause),
                tasks,
                texts,
                this);
        tasks.runAll();
        return viewModel;
    }

    private MessageValues values(String language) {
        Texts of = Texts.in(Locale.of(language), List.of());
        return new MessageValues(of, new Formats(of, clock, LIRA));
    }

    @Override
    public void openMail(OutgoingMessage message) {
        asked.add("mail " + message.address() + " | " + message.subject());
    }

    @Override
    public void saveDraft(OutgoingMessage message) {
        asked.add("draft " + message.name() + " | " + message.subject());
    }

    @Override
    public void close() {
        asked.add("close");
    }

    /** One that was planned before appointments had a length and what belongs to them. */
    private record EarlierAppointment(ProspectId prospect, String subject, Due due) implements Operation<ActivityId> {

        @Override
        public OperationName name() {
            return OperationName.PLAN;
        }

        @Override
        public ActivityId apply(Records records) throws RefusedException {
            ActivityId id = new ActivityId(records.newId());
            records.put(Activity.planned(
                    id,
                    prospect,
                    ActivityKind.APPOINTMENT,
                    subject,
                    due,
                    records.now().instant()));
            return id;
        }
    }
}
