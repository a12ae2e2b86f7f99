package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ContactId;
import huni.domain.PeopleQuery;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.domain.activity.QrCodes;
import huni.domain.checklist.Checklist;
import huni.domain.dossier.Dossier;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Consent;
import huni.domain.prospect.Contact;
import huni.language.Formats;
import huni.language.Texts;
import huni.store.Desk;
import huni.store.PostgresServer;
import huni.store.file.Database;
import huni.store.read.StoreDrafts;
import huni.store.read.StoreProspects;
import huni.store.server.SharedDatabase;
import huni.testing.SetPause;
import huni.ui.contact.ConsentEntry;
import huni.ui.door.Performer;
import huni.ui.field.SavedText;
import huni.ui.kit.Notice;
import huni.ui.kit.Notices;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.FakeCallQuery;
import huni.work.FakeCourses;
import huni.work.FakeDueQuery;
import huni.work.FakeLedger;
import huni.work.FakePipelines;
import huni.work.FakePrices;
import huni.work.activity.LogActivity;
import huni.work.activity.PlanActivity;
import huni.work.people.AddPerson;
import huni.work.prospect.PutContact;
import huni.work.prospect.RecordPurchase;
import huni.work.prospect.RemoveContact;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people with the screen of one prospect of a shared workspace open, each in a program of their own. */
@ExtendWith(PostgresServer.OfRun.class)
class SameProspectTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ContactId LEVENT = new ContactId(new UUID(0, 1));

    private final PostgresServer server;
    private Program she;
    private Program he;
    private ProspectId kaya;

    SameProspectTest(PostgresServer server) {
        this.server = server;
    }

    /** What one of them works with. */
    private static final class Program {
        private final Database database;
        private final Desk desk;
        private final PersonId person;
        private final QueuedTaskRunner tasks = new QueuedTaskRunner();
        private final Notices notices = new Notices();
        private final Texts texts = Texts.in(Locale.ENGLISH, SampleDesk.BUNDLES);
        private final Formats formats = new Formats(
                texts, Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC), CurrencyUnit.of("TRY"));

        Program(Database database, String login) {
            this.database = database;
            this.person = PersonId.ofLogin(login);
            this.desk = new Desk(database, Optional.of(person));
        }

        Dossier dossier(ProspectId id) {
            return new StoreProspects(database).dossier(id).orElseThrow();
        }

        /** The screen as it is when it was just opened: what others change later is not heard of. */
        ProspectViewModel screen(ProspectId id) {
            FakeLedger others = new FakeLedger();
            ProspectSources sources = new ProspectSources(
                    new StoreProspects(database),
                    new FakePipelines(others),
                    () -> List.of(Checklist.standard()),
                    new StoreDrafts(database, Optional.of(person)),
                    new FakeCallQuery(others),
                    new FakeDueQuery(others),
                    FakeCourses.forecasts(others, desk.workspace()),
                    typed -> Optional.of(typed.replaceAll("\\D", ""))
                            .filter(digits -> digits.length() >= 10)
                            .map(digits -> "+90" + digits.substring(digits.length() - 10)),
                    _ -> Optional.of(new QrCodes.Squares(1, List.of(true))),
                    new FakePrices(others),
                    UUID::randomUUID,
                    PeopleQuery.ALONE);
            Performer door = new Performer(desk.workspace(), tasks, notices, texts, new SetPause());
            ProspectViewModel screen =
                    new ProspectViewModel(id, sources, door, tasks, formats, texts, new SampleDesk("en"));
            tasks.runAll();
            return screen;
        }

        void saves(SavedText<?> field, String words) {
            field.textProperty().set(words);
            field.commit();
            tasks.runAll();
        }

        String said() {
            return String.join("|", notices.shown().stream().map(Notice::text).toList());
        }
    }

    @BeforeEach
    void workspace() throws Exception {
        String name = server.withWorkspace();
        she = new Program(SharedDatabase.open(server.address("ayse", name)), "ayse");
        he = new Program(SharedDatabase.open(server.address("mehmet", name)), "mehmet");
        she.desk.done(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS));
        kaya = she.desk.create("Kaya");
        she.desk.done(new PutContact(new Contact(
                LEVENT, kaya, "Levent", "", "0532 111 22 33", "+905321112233", "", Authority.Role.UNKNOWN, 0, 0)));
    }

    @AfterEach
    void closeAll() {
        she.database.close();
        he.database.close();
    }

    private Contact levent() {
        return she.dossier(kaya).contacts().getFirst();
    }

    private static ContactViewModel person(ProspectViewModel screen) {
        return screen.contacts().people().getFirst();
    }

    @Test
    void thePhoneOfAContactShowsBothNumbersAndWhoWroteTheOther() {
        SavedText<String> his = person(he.screen(kaya)).phone();
        she.saves(person(she.screen(kaya)).phone(), "0532 444 55 66");
        he.saves(his, "0532 777 88 99");

        assertEquals("+905324445566", levent().phoneE164());
        assertEquals(
                "Ayşe Demir wrote “+90 532 444 55 66” just now. Yours: “0532 777 88 99”.",
                his.problemProperty().get());
        his.revert();
        assertEquals("+90 532 444 55 66", his.textProperty().get());
    }

    @Test
    void aPhoneThatNobodyElseWroteIsSavedHoweverItIsShown() {
        SavedText<String> his = person(he.screen(kaya)).phone();
        he.saves(his, "0532 777 88 99");
        he.saves(his, "0532 777 88 00");

        assertEquals("+905327778800", levent().phoneE164());
        assertEquals("", his.problemProperty().get());
    }

    @Test
    void differentFieldsOfOneContactNeverConflict() {
        ContactViewModel his = person(he.screen(kaya));
        ContactViewModel hers = person(she.screen(kaya));
        she.saves(hers.title(), "Purchasing director");
        she.saves(hers.phone(), "0532 444 55 66");
        he.saves(his.name(), "Levent Uçar");
        he.saves(his.email(), "levent@kaya.example");

        Contact kept = levent();
        assertEquals(
                List.of("Levent Uçar", "Purchasing director", "+905324445566", "levent@kaya.example"),
                List.of(kept.name(), kept.title(), kept.phoneE164(), kept.email()));
        assertEquals("", his.name().problemProperty().get());
    }

    @Test
    void thePartSomebodyHasInTheDecisionGoesBackToTheirs() {
        ContactViewModel his = person(he.screen(kaya));
        ContactViewModel hers = person(she.screen(kaya));
        hers.role().choose(Authority.Role.DECISION_MAKER);
        she.tasks.runAll();
        his.role().choose(Authority.Role.INFLUENCER);
        he.tasks.runAll();

        assertEquals(Authority.Role.DECISION_MAKER, levent().role());
        assertEquals(Authority.Role.DECISION_MAKER, his.role().chosenProperty().get());
        assertEquals("Ayşe Demir wrote “Decision maker” just now. Yours: “Influencer”.", he.said());

        his.role().choose(Authority.Role.INFLUENCER);
        he.tasks.runAll();
        assertEquals(Authority.Role.INFLUENCER, levent().role());
    }

    @Test
    void whatWasNotDecidedAboutAContactIsANote() {
        ProspectViewModel his = he.screen(kaya);
        she.saves(person(she.screen(kaya)).title(), "Director");
        person(his).title().textProperty().set("Buyer");
        his.close();
        he.tasks.runAll();

        assertEquals("Director", levent().title());
        assertEquals(List.of("Title: Ayşe Demir wrote “Director”, I wrote “Buyer”."), notes());
    }

    private List<String> notes() {
        return she.screen(kaya).timeline().rows().stream()
                .filter(row -> row.kind() == TimelineViewModel.Kind.NOTE)
                .map(TimelineViewModel.Row::words)
                .sorted()
                .toList();
    }

    @Test
    void theSameConsentIsAskedAbout() {
        ConsentEntry his = person(he.screen(kaya)).consents().entries().getFirst();
        ConsentEntry hers = person(she.screen(kaya)).consents().entries().getFirst();
        hers.state().choose(Consent.State.MAY_NOT);
        she.tasks.runAll();
        his.state().choose(Consent.State.MAY);
        he.tasks.runAll();

        assertEquals(Consent.State.MAY_NOT, his.state().chosenProperty().get());
        assertEquals(
                Consent.State.MAY_NOT,
                she.dossier(kaya).consents().told().getFirst().state());
        she.saves(hers.source(), "by phone");
        he.saves(his.source(), "by e-mail");
        assertEquals(
                "Ayşe Demir wrote “by phone” just now. Yours: “by e-mail”.",
                his.source().problemProperty().get());
    }

    @Test
    void theSameIncentiveIsAskedAboutAndDifferentFieldsOfItAreNot() {
        she.desk.done(new PlanActivity(
                kaya,
                ActivityKind.INCENTIVE,
                "Trial",
                Due.on(TODAY),
                Optional.of(new Incentive(Incentive.Kind.TRIAL, Optional.empty(), Optional.empty()))));
        IncentiveViewModel his = he.screen(kaya).incentives().shown().getFirst();
        IncentiveViewModel hers = she.screen(kaya).incentives().shown().getFirst();
        his.cost().textProperty().set("200");
        she.saves(hers.cost(), "100");
        she.saves(hers.subject(), "Trial of a month");
        he.saves(his.result(), "they liked it");
        his.cost().commit();
        he.tasks.runAll();

        assertEquals("", his.result().problemProperty().get());
        assertEquals(
                "Ayşe Demir wrote “₺100” just now. Yours: “200”.",
                his.cost().problemProperty().get());
        assertEquals("Trial of a month", his.subject().textProperty().get());
    }

    @Test
    void theSameNoteIsCorrectedByOneAndAskedAboutByTheOther() {
        she.desk.done(new LogActivity(kaya, ActivityKind.NOTE, "", "Wants a price"));
        ProspectViewModel his = he.screen(kaya);
        SavedText<String> words = note(his);
        she.saves(note(she.screen(kaya)), "Wants a price and a trial");
        he.saves(words, "Wants a low price");

        assertEquals(
                "Ayşe Demir wrote “Wants a price and a trial” just now. Yours: “Wants a low price”.",
                words.problemProperty().get());
        his.close();
        he.tasks.runAll();
        assertEquals(
                List.of(
                        "Correction of a note: Ayşe Demir wrote “Wants a price and a trial”, I wrote “Wants a low"
                                + " price”.",
                        "Wants a price and a trial"),
                notes());
    }

    private static SavedText<String> note(ProspectViewModel screen) {
        return screen.timeline()
                .corrections()
                .field(screen.timeline().rows().getFirst().written().orElseThrow());
    }

    private PurchasesViewModel bought(Program program) {
        return program.screen(kaya).budget().bought();
    }

    private List<String> boughtNow() {
        return bought(she).lines().stream()
                .map(line -> String.join(" ", line.what(), line.when(), line.paid()))
                .toList();
    }

    private static void corrects(Program program, PurchasesViewModel bought, String year, String paid) {
        bought.typed().yearProperty().set(year);
        bought.typed().paidProperty().set(paid);
        bought.typed().add();
        program.tasks.runAll();
    }

    @Test
    void whatTwoCorrectOfOnePurchaseIsBothKeptWhereItDiffersAndAskedAboutWhereItIsTheSame() {
        she.desk.done(new RecordPurchase(kaya, "Stock", 2022, SampleDesk.lira(52_000)));
        PurchasesViewModel his = bought(he);
        his.correct(his.lines().getFirst());
        PurchasesViewModel hers = bought(she);
        hers.correct(hers.lines().getFirst());
        corrects(she, hers, "2022", "60k");
        corrects(he, his, "2023", "52k");
        assertEquals(List.of("Stock 2023 ₺60,000"), boughtNow(), "each changed something else");

        PurchasesViewModel late = bought(he);
        late.correct(late.lines().getFirst());
        PurchasesViewModel again = bought(she);
        again.correct(again.lines().getFirst());
        corrects(she, again, "2023", "70k");
        corrects(he, late, "2024", "80k");
        late.typed().add();
        assertEquals(List.of("Stock 2023 ₺70,000"), boughtNow(), "Enter decides nothing");
        assertEquals(
                "Ayşe Demir wrote “2023 · ₺70,000” just now. Yours: “2024 · ₺80,000”.",
                late.typed().problemProperty().get());
        late.typed().keepMine();
        he.tasks.runAll();

        assertEquals(List.of("Stock 2024 ₺80,000"), boughtNow());
        assertEquals("", late.typed().problemProperty().get());
    }

    @Test
    void aPurchaseThatTwoCorrectIsANoteIfTheScreenIsLeftUndecided() {
        she.desk.done(new RecordPurchase(kaya, "Stock", 2022, SampleDesk.lira(52_000)));
        ProspectViewModel asked = he.screen(kaya);
        ProspectViewModel late = he.screen(kaya);
        for (PurchasesViewModel his :
                List.of(asked.budget().bought(), late.budget().bought())) {
            his.correct(his.lines().getFirst());
            his.typed().paidProperty().set("80k");
        }
        PurchasesViewModel hers = bought(she);
        hers.correct(hers.lines().getFirst());
        corrects(she, hers, "2022", "60k");
        asked.budget().bought().typed().add();
        late.close();
        he.tasks.runAll();
        asked.close();
        he.tasks.runAll();

        assertEquals(List.of("Stock 2022 ₺60,000"), boughtNow());
        String both = "Similar purchase: Ayşe Demir wrote “₺60,000”, I wrote “₺80,000”.";
        assertEquals(List.of(both, both), notes());
    }

    @Test
    void whatSomebodyElseChangedIsNotTakenAwayUnseen() {
        she.desk.done(new RecordPurchase(kaya, "Stock", 2022, SampleDesk.lira(52_000)));
        ProspectViewModel his = he.screen(kaya);
        PurchasesViewModel hers = bought(she);
        hers.correct(hers.lines().getFirst());
        corrects(she, hers, "2022", "60k");
        she.saves(person(she.screen(kaya)).title(), "Director");
        his.contacts().remove(person(his));
        he.tasks.runNext();
        his.budget().bought().removePurchase(his.budget().bought().lines().getFirst());
        he.tasks.runAll();

        assertEquals(List.of("Stock 2022 ₺60,000"), boughtNow());
        assertEquals("Director", levent().title());
        assertEquals(
                "Not removed: Ayşe Demir changed it just now. Look at it again, and remove it then if it is still to"
                        + " go.",
                he.said());

        ProspectViewModel seen = he.screen(kaya);
        seen.contacts().remove(person(seen));
        seen.budget().bought().removePurchase(seen.budget().bought().lines().getFirst());
        he.tasks.runAll();
        assertEquals(List.of(), boughtNow());
        assertEquals(List.of(), she.dossier(kaya).contacts());
    }

    @Test
    void whatSomebodyElseTookAwayIsSaid() {
        SavedText<String> his = person(he.screen(kaya)).title();
        she.desk.done(new RemoveContact(kaya, LEVENT));
        he.saves(his, "Director");

        assertEquals(
                "Not done: this was removed in the meantime.",
                his.problemProperty().get());
        assertEquals("Director", his.textProperty().get());
    }
}
