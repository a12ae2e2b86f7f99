package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ContactId;
import huni.domain.Person;
import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.Consent;
import huni.domain.prospect.Contact;
import huni.store.PostgresServer;
import huni.store.server.SharedDatabase;
import huni.ui.contact.ConsentEntry;
import huni.ui.field.SavedText;
import huni.work.activity.LogActivity;
import huni.work.activity.PlanActivity;
import huni.work.people.AddPerson;
import huni.work.prospect.EditConsent;
import huni.work.prospect.PutContact;
import huni.work.prospect.RecordPurchase;
import huni.work.prospect.RemoveContact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
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
    private SharedProgram she;
    private SharedProgram he;
    private ProspectId kaya;

    SameProspectTest(PostgresServer server) {
        this.server = server;
    }

    @BeforeEach
    void workspace() throws Exception {
        String name = server.withWorkspace();
        she = new SharedProgram(SharedDatabase.open(server.address("ayse", name)), "ayse");
        he = new SharedProgram(SharedDatabase.open(server.address("mehmet", name)), "mehmet");
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
        assertEquals(List.of("Title: Ayşe Demir wrote “Director”, I wrote “Buyer”."), she.notes(kaya));
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
                she.notes(kaya));
    }

    private static SavedText<String> note(ProspectViewModel screen) {
        return screen.timeline()
                .corrections()
                .field(screen.timeline().rows().getFirst().written().orElseThrow());
    }

    @Test
    void whatSomebodyElseChangedIsNotTakenAwayUnseen() {
        she.desk.done(new RecordPurchase(kaya, "Stock", 2022, SampleDesk.lira(52_000)));
        ProspectViewModel his = he.screen(kaya);
        PurchasesViewModel hers = she.screen(kaya).budget().bought();
        hers.correct(hers.lines().getFirst());
        she.corrects(hers, "2022", "60k");
        she.saves(person(she.screen(kaya)).title(), "Director");
        his.contacts().remove(person(his));
        he.tasks.runNext();
        his.budget().bought().removePurchase(his.budget().bought().lines().getFirst());
        he.tasks.runAll();

        assertEquals(List.of("Stock 2022 ₺60,000"), she.bought(kaya));
        assertEquals("Director", levent().title());
        assertEquals(
                "Not removed: Ayşe Demir changed it just now. Look at it again, and remove it then if it is still to"
                        + " go.",
                he.said());

        ProspectViewModel seen = he.screen(kaya);
        seen.contacts().remove(person(seen));
        seen.budget().bought().removePurchase(seen.budget().bought().lines().getFirst());
        he.tasks.runAll();
        assertEquals(List.of(), she.bought(kaya));
        assertEquals(List.of(), she.dossier(kaya).contacts());
    }

    @Test
    void whoHasToldSomebodyElseMoreOfAConsentIsNotTakenAwayUnseen() {
        she.desk.done(new EditConsent(
                kaya, LEVENT, Consent.Channel.PHONE, told -> told.with(Consent.State.MAY_NOT, TODAY.minusDays(3))));
        ProspectViewModel his = he.screen(kaya);
        she.desk.done(new EditConsent(kaya, LEVENT, Consent.Channel.PHONE, told -> told.withSource("by letter")));
        his.contacts().remove(person(his));
        he.tasks.runAll();

        assertTrue(he.said().startsWith("Not done: Kaya was changed"), he.said());
        assertEquals("Levent", levent().name());

        ProspectViewModel seen = he.screen(kaya);
        seen.contacts().remove(person(seen));
        he.tasks.runAll();
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

    @Test
    void whatComesBackAfterAKillAsksAboutWhatSomebodyElseWroteMeanwhile() {
        ProspectViewModel his = he.screen(kaya);
        person(his).title().textProperty().set("Buy");
        his.budget().likely().textProperty().set("90k");
        his.urgency().otherwise().textProperty().set("goes");
        he.isKilled();
        ProspectViewModel hers = she.screen(kaya);
        she.saves(person(hers).title(), "Director");
        she.saves(hers.budget().likely(), "80k");

        ProspectViewModel again = he.screen(kaya);
        SavedText<String> title = person(again).title();
        assertEquals("Buy", title.textProperty().get());
        he.saves(title, "Buyer");
        again.budget().likely().commit();
        again.urgency().otherwise().commit();
        he.tasks.runAll();

        assertEquals("Director", levent().title());
        assertEquals(
                "Ayşe Demir wrote “Director” just now. Yours: “Buyer”.",
                title.problemProperty().get());
        assertEquals(
                "Ayşe Demir wrote “₺80,000” just now. Yours: “90k”.",
                again.budget().likely().problemProperty().get());
        assertEquals("goes", she.dossier(kaya).prospect().urgency().otherwise(), "nobody else wrote that");

        title.revert();
        assertEquals("Director", title.textProperty().get());
    }

    @Test
    void whatComesBackAfterAKillIsANoteIfItIsLeftUndecided() {
        person(he.screen(kaya)).title().textProperty().set("Buyer");
        he.isKilled();
        she.saves(person(she.screen(kaya)).title(), "Director");
        ProspectViewModel again = he.screen(kaya);
        again.close();
        he.tasks.runAll();

        assertEquals("Director", levent().title());
        assertEquals(List.of("Title: Ayşe Demir wrote “Director”, I wrote “Buyer”."), she.notes(kaya));
        assertEquals("Director", person(he.screen(kaya)).title().textProperty().get());
    }

    @Test
    void whatWasUndecidedWhenTheProgramWasKilledIsAskedAboutAgain() {
        SavedText<String> his = person(he.screen(kaya)).title();
        she.saves(person(she.screen(kaya)).title(), "Director");
        he.saves(his, "Buyer");
        assertTrue(his.othersProperty().get().isPresent());
        he.isKilled();

        SavedText<String> again = person(he.screen(kaya)).title();
        assertEquals("Buyer", again.textProperty().get());
        again.commit();
        he.tasks.runAll();

        assertEquals("Director", levent().title());
        assertEquals(
                "Ayşe Demir wrote “Director” just now. Yours: “Buyer”.",
                again.problemProperty().get());
    }

    @Test
    void aRangeIsWrittenOverAllThatItTellsOrNothingOfIt() {
        BudgetViewModel his = he.screen(kaya).budget();
        she.saves(she.screen(kaya).budget().low(), "40k");
        he.saves(his.likely(), "100-200k");

        assertEquals(Optional.of(SampleDesk.lira(40_000)), budget().low());
        assertEquals(Optional.empty(), budget().high());
        assertEquals(
                "Ayşe Demir wrote “₺40,000” just now. Yours: “100-200k”.",
                his.likely().problemProperty().get());
        his.likely().keepMine();
        he.tasks.runAll();
        assertEquals(
                List.of(SampleDesk.lira(100_000), SampleDesk.lira(150_000), SampleDesk.lira(200_000)),
                Stream.of(budget().low(), budget().likely(), budget().high())
                        .flatMap(Optional::stream)
                        .toList());
    }

    @Test
    void anAmountDoesNotBringBackTheCurrencyThatSomebodyElseChanged() {
        BudgetViewModel his = he.screen(kaya).budget();
        she.screen(kaya).budget().currency().choose(CurrencyUnit.of("EUR"));
        she.tasks.runAll();
        he.saves(his.likely(), "90k");

        assertEquals(CurrencyUnit.of("EUR"), budget().currency());
        assertEquals(
                "Ayşe Demir wrote “EUR” just now. Yours: “90k”.",
                his.likely().problemProperty().get());
        assertEquals(CurrencyUnit.of("EUR"), his.currency().chosenProperty().get());
        his.likely().keepMine();
        he.tasks.runAll();
        assertEquals(Optional.of(Money.of(CurrencyUnit.of("EUR"), 90_000)), budget().likely());
    }

    @Test
    void differentAmountsNeverConflict() {
        BudgetViewModel his = he.screen(kaya).budget();
        she.saves(she.screen(kaya).budget().low(), "40k");
        he.saves(his.high(), "90k");

        assertEquals(Optional.of(SampleDesk.lira(40_000)), budget().low());
        assertEquals(Optional.of(SampleDesk.lira(90_000)), budget().high());
    }

    private Budget budget() {
        return she.dossier(kaya).prospect().budget();
    }
}
