package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Contact;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Urgency;
import huni.ui.field.SavedText;
import huni.work.Slot;
import huni.work.prospect.EditProspect;
import huni.work.prospect.MoveProspects;
import huni.work.prospect.RemoveProspects;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ProspectViewModelTest {

    private final SampleDesk desk = new SampleDesk("en-GB");
    private final ProspectId id = desk.anadoluKimya();
    private final ProspectViewModel screen = desk.screen(id);

    @Test
    void showsWhatIsStored() {
        assertEquals("Anadolu Kimya", screen.head().company().textProperty().get());
        assertEquals(
                "Dr. Levent Uçar · Purchasing director · +90\u00a0532\u00a0000\u00a000\u00a000",
                screen.head().personProperty().get());
        assertEquals("₺65,000", screen.head().worthProperty().get());
        assertEquals("₺52,000", screen.budget().low().textProperty().get());
        assertEquals(
                List.of("2024", "2022"),
                screen.budget().bought().lines().stream()
                        .map(PurchasesViewModel.Line::when)
                        .toList());
        assertEquals("15 Jan 2027", screen.urgency().decisionBy().textProperty().get());
    }

    @Test
    void aBudgetTypedByHandIsNoLongerTheOneOfThePurchases() {
        type(screen.budget().likely(), "85k");

        Budget budget = desk.stored(id).budget();
        assertEquals(Optional.of(SampleDesk.lira(85_000)), budget.likely());
        assertEquals(Optional.of(SampleDesk.lira(85_000)), budget.high(), "gives way to what was said");
        assertEquals(BudgetSource.ESTIMATED, budget.source());
        assertEquals("₺85,000", screen.head().worthProperty().get());

        buy("Lab software", "2025", "200,000");
        assertEquals(
                Optional.of(SampleDesk.lira(85_000)), desk.stored(id).budget().likely());
    }

    @Test
    void twoFieldsSavedOneRightAfterTheOtherDoNotUndoEachOther() {
        screen.budget().low().textProperty().set("60000");
        screen.budget().low().commit();
        screen.budget().high().textProperty().set("110000");
        screen.budget().high().commit();
        desk.tasks.runAll();

        Budget budget = desk.stored(id).budget();
        assertEquals(Optional.of(SampleDesk.lira(60_000)), budget.low());
        assertEquals(Optional.of(SampleDesk.lira(110_000)), budget.high());
    }

    @Test
    void moneyThatCannotBeReadStaysInItsFieldAndIsNotSaved() {
        type(screen.budget().likely(), "a lot");

        assertEquals("a lot", screen.budget().likely().textProperty().get());
        assertEquals(
                "Write an amount, such as ₺85,000 or 85k.",
                screen.budget().likely().problemProperty().get());
        assertEquals(
                Optional.of(SampleDesk.lira(65_000)), desk.stored(id).budget().likely());
    }

    @Test
    void anotherCurrencyKeepsTheFiguresAndAmountsTypedAreInIt() {
        screen.budget().currency().choose(CurrencyUnit.EUR);
        desk.tasks.runAll();
        assertEquals(
                Optional.of(Money.of(CurrencyUnit.EUR, 65_000)),
                desk.stored(id).budget().likely());

        type(screen.budget().likely(), "70000");
        assertEquals(
                Optional.of(Money.of(CurrencyUnit.EUR, 70_000)),
                desk.stored(id).budget().likely());
    }

    @Test
    void aPastPurchaseTellsTheBudgetAndCanBeTakenAway() {
        buy("Lab software", "2025", "200,000");
        assertEquals(
                Optional.of(SampleDesk.lira(200_000)), desk.stored(id).budget().high());
        assertEquals("", screen.budget().bought().typed().whatProperty().get());

        screen.budget().bought().removePurchase(screen.budget().bought().lines().getFirst());
        desk.tasks.runAll();
        assertEquals(
                Optional.of(SampleDesk.lira(81_000)), desk.stored(id).budget().high());
        assertEquals(
                "“Lab software” was removed.", desk.notices.shown().getLast().text());
    }

    @Test
    void aPurchaseIsAddedOnlyWholeAndOnlyOnce() {
        buy("", "2025", "1");
        assertEquals(
                "Write what they bought.",
                screen.budget().bought().typed().problemProperty().get());
        buy("Lab software", "25", "1");
        assertEquals(
                "Write the year, such as 2025.",
                screen.budget().bought().typed().problemProperty().get());

        screen.budget().bought().typed().yearProperty().set("2025");
        screen.budget().bought().typed().add();
        screen.budget().bought().typed().add();
        desk.tasks.runAll();
        assertEquals(3, screen.budget().bought().lines().size());
    }

    @Test
    void whatIsBeingTypedSurvivesAChangeFromElsewhere() {
        screen.urgency().otherwise().textProperty().set("They pay a fi");
        desk.done(EditProspect.rename(id, "Anadolu Kimya A.Ş."));
        desk.tasks.runAll();

        assertEquals(
                "They pay a fi", screen.urgency().otherwise().textProperty().get());
        assertEquals(
                "Anadolu Kimya A.Ş.", screen.head().company().textProperty().get());
    }

    @Test
    void urgencyIsSavedFieldByField() {
        screen.urgency().level().choose(Urgency.Level.HIGH);
        type(screen.urgency().decisionBy(), "tomorrow");
        type(screen.urgency().alsoDecide(), " the board ");
        screen.urgency().certainty().choose(Certainty.CONFIRMED);
        desk.tasks.runAll();

        assertEquals(
                new Urgency(
                        Urgency.Level.HIGH,
                        Optional.of(LocalDate.of(2026, 11, 24)),
                        "",
                        "the board",
                        Certainty.CONFIRMED),
                desk.stored(id).urgency());
    }

    @Test
    void whoeverTellsSomethingHasFoundSomethingOut() {
        ProspectId bare = desk.create("Işık Optik");
        ProspectViewModel other = desk.screen(bare);
        assertEquals(
                Certainty.NOT_ASKED,
                other.authority().certainty().chosenProperty().get());

        other.authority().role().choose(Authority.Role.GATEKEEPER);
        desk.tasks.runAll();

        assertEquals(Certainty.VAGUE, desk.stored(bare).authority().certainty());
        assertEquals(
                Certainty.VAGUE, other.authority().certainty().chosenProperty().get());

        type(other.authority().how(), "Ayşe Hanım onaylatıyor");
        assertEquals(Certainty.INDICATED, desk.stored(bare).authority().certainty());
    }

    @Test
    void aContactsFieldsAreWrittenOneOnTopOfTheOther() {
        ContactViewModel person = screen.contacts().people().getFirst();
        person.title().textProperty().set("Owner");
        person.title().commit();
        person.phone().textProperty().set("0216 555 44 33");
        person.phone().commit();
        person.role().choose(Authority.Role.INFLUENCER);
        desk.tasks.runAll();

        Contact stored = desk.query.dossier(id).orElseThrow().contacts().getFirst();
        assertEquals("Owner", stored.title());
        assertEquals("+902165554433", stored.phoneE164());
        assertEquals(Authority.Role.INFLUENCER, stored.role());
        assertEquals("+90 216 555 44 33", person.phone().textProperty().get());
        assertEquals(List.of(), desk.notices.shown());
    }

    @Test
    void aPhoneThatCannotBeUnderstoodIsKeptAsTyped() {
        ContactViewModel person = screen.contacts().people().getFirst();
        type(person.phone(), "dahili 12");

        Contact stored = desk.query.dossier(id).orElseThrow().contacts().getFirst();
        assertEquals("dahili 12", stored.phone());
        assertEquals("", stored.phoneE164());
    }

    @Test
    void contactsComeAndGo() {
        screen.contacts().newNameProperty().set("Şule Öz");
        screen.contacts().add();
        screen.contacts().add();
        desk.tasks.runAll();
        assertEquals(2, screen.contacts().people().size());

        screen.contacts().remove(screen.contacts().people().getLast());
        desk.tasks.runAll();
        assertEquals(1, screen.contacts().people().size());
        desk.notices.act(desk.notices.shown().getLast());
        desk.tasks.runAll();
        assertEquals(
                "Şule Öz",
                screen.contacts().people().getLast().name().textProperty().get());
    }

    @Test
    void aTwinIsFoundWhileTypingAndMerged() {
        ProspectId twin = desk.create("ANADOLU KİMYA A.Ş.");
        screen.head().company().textProperty().set("Anadolu Kimya A.Ş.");
        screen.head().twins().look();
        desk.tasks.runAll();
        assertEquals(
                List.of(new TwinsViewModel.Twin(twin, "ANADOLU KİMYA A.Ş. (New lead, no value): same name.", false)),
                screen.head().twins().twins());

        screen.head().twins().merge(screen.head().twins().twins().getFirst());
        desk.tasks.runAll();
        assertEquals(List.of(), screen.head().twins().twins());
        assertEquals(Optional.empty(), desk.query.dossier(twin));
    }

    @Test
    void aTwinThatIsWonIsAskedAboutAsAnotherSale() {
        ProspectId twin = desk.create("ANADOLU KİMYA A.Ş.");
        desk.done(new MoveProspects(
                List.of(twin),
                new Move(
                        new StageKey("won"),
                        MoveSource.DRAG,
                        new GateAnswer.Won(Money.of(CurrencyUnit.of("TRY"), 50_000), LocalDate.of(2026, 11, 5))),
                new Slot.Top()));
        screen.head().company().textProperty().set("Anadolu Kimya A.Ş.");
        screen.head().twins().look();
        desk.tasks.runAll();

        TwinsViewModel.Twin won = screen.head().twins().twins().getFirst();
        assertTrue(won.ownSale(), won.toString());
        screen.head().twins().keepApart(won);
        screen.head().twins().look();
        desk.tasks.runAll();
        assertEquals(List.of(), screen.head().twins().twins());
    }

    @Test
    void ownFieldsTagsAndProbabilityAreSaved() {
        screen.details().newNameProperty().set("Tesis");
        screen.details().newContentProperty().set("Gebze");
        screen.details().addField();
        type(screen.details().tags(), "kimya, , İzmir,kimya");
        type(screen.details().probability(), "40%");

        assertEquals(List.of("kimya", "İzmir"), desk.stored(id).tags());
        assertEquals("Gebze", desk.stored(id).ownFields().get("Tesis"));
        assertEquals("40%", screen.details().probability().textProperty().get());
        String computed = screen.details().computedProperty().get();
        assertTrue(computed.startsWith("Computed: 15%. Of 1 that came here"), computed);
        assertEquals(
                "≈\u00a0₺26,000, in the end", screen.head().expectedProperty().get());

        type(screen.details().probability(), "140");
        assertFalse(screen.details().probability().problemProperty().get().isEmpty());
    }

    @Test
    void removingClosesTheScreenAndCanBeUndone() {
        screen.head().remove();
        screen.head().remove();
        desk.tasks.runAll();
        assertEquals(List.of("close"), desk.asked);
        assertTrue(screen.goneProperty().get());

        desk.notices.act(desk.notices.shown().getLast());
        desk.tasks.runAll();
        assertFalse(screen.goneProperty().get());
        assertEquals("Anadolu Kimya", desk.stored(id).company());
    }

    @Test
    void whatCannotBeSavedAnyMoreIsSaidAndKept() {
        desk.done(new RemoveProspects(List.of(id)));
        type(screen.urgency().otherwise(), "They pay a fine");

        assertEquals(
                "They pay a fine", screen.urgency().otherwise().textProperty().get());
        assertEquals(
                "Not done: this prospect is not there any more. Undo brings it back.",
                screen.urgency().otherwise().problemProperty().get());
    }

    @Test
    void closingSavesWhatIsStillBeingTyped() {
        screen.authority().decisionMaker().textProperty().set("Ayşe Uçar");
        screen.close();
        desk.tasks.runAll();

        assertEquals("Ayşe Uçar", desk.stored(id).authority().decisionMaker());
    }

    private void buy(String what, String year, String paid) {
        screen.budget().bought().typed().whatProperty().set(what);
        screen.budget().bought().typed().yearProperty().set(year);
        screen.budget().bought().typed().paidProperty().set(paid);
        screen.budget().bought().typed().add();
        desk.tasks.runAll();
    }

    private void type(SavedText<?> field, String typed) {
        field.textProperty().set(typed);
        field.commit();
        desk.tasks.runAll();
    }
}
