package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.dossier.Dossier;
import huni.domain.prospect.Contact;
import huni.domain.prospect.PastPurchase;
import huni.testing.Printed;
import huni.ui.door.FailureLog;
import huni.ui.field.SavedText;
import huni.ui.kit.Notice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nothing that was typed is lost when the prospect is left. */
class ProspectLeavingTest {

    private final SampleDesk desk = new SampleDesk("en-GB");
    private final ProspectId id = desk.anadoluKimya();
    private final ProspectViewModel screen = desk.screen(id);

    @Test
    void whatCannotBeReadIsKeptAsOneNoteThatSaysItsField() {
        type(screen.budget().likely(), "12x");
        type(screen.urgency().decisionBy(), "after the fair");
        type(screen.authority().decisionMaker(), "Ayşe Uçar");

        leave();

        assertEquals(
                List.of("Typed but not understood, so kept here:\nLikely: 12x\nDecision by: after the fair"), notes());
        assertEquals("Ayşe Uçar", desk.stored(id).authority().decisionMaker());
        assertEquals(
                Optional.of(SampleDesk.lira(65_000)), desk.stored(id).budget().likely());
        Notice told = desk.notices.shown().getLast();
        assertEquals("Something you typed could not be understood. It is kept as a note in the timeline.", told.text());

        desk.notices.act(told);
        assertEquals(List.of("open Anadolu Kimya"), desk.asked);
    }

    @Test
    void leavingWithEverythingSavedWritesNothing() {
        type(screen.budget().likely(), "70k");
        screen.budget().likely().commit();
        desk.tasks.runAll();
        int before = desk.query.activities(id).size();

        leave();

        assertEquals(before, desk.query.activities(id).size());
        assertEquals(List.of(), desk.notices.shown());
    }

    @Test
    void aNoteBeingTypedIsWrittenAndAPlanBeingTypedIsKept() {
        screen.composer().textProperty().set("Wants a reference");
        leave();
        assertEquals(List.of("Wants a reference"), notes());

        ProspectViewModel again = desk.screen(id);
        again.composer().textProperty().set("/call tomorrow offer");
        again.close();
        desk.tasks.runAll();
        assertEquals("Typed but not understood, so kept here:\n/call tomorrow offer", notes().getLast());
        assertEquals(1, dossier().planned().size());
    }

    @Test
    void whatIsBeingAddedIsAddedIfItIsWhole() {
        screen.contacts().newNameProperty().set("Şule Öz");
        screen.budget().bought().typed().whatProperty().set("Lab software");
        screen.budget().bought().typed().yearProperty().set("2025");
        screen.budget().bought().typed().paidProperty().set("200k");
        screen.details().newNameProperty().set("Site");
        screen.details().newContentProperty().set("Gebze");

        leave();

        assertEquals(
                List.of("Dr. Levent Uçar", "Şule Öz"),
                dossier().contacts().stream().map(Contact::name).toList());
        assertEquals(
                List.of("Lab software", "Lab management, 3 sites", "Stock tracking"),
                dossier().purchases().stream().map(PastPurchase::what).toList());
        assertEquals("Gebze", desk.stored(id).ownFields().get("Site"));
        assertEquals(List.of(), notes());
    }

    @Test
    void whatIsBeingAddedAndIsNotWholeIsKept() {
        screen.budget().bought().typed().whatProperty().set("Lab software");
        screen.details().newContentProperty().set("Gebze");
        screen.nextStep()
                .doneAndNext(screen.nextStep().shownProperty().get().steps().getFirst());
        screen.nextStep().formProperty().get().orElseThrow().outcomeProperty().set("Sent the price");

        leave();

        assertEquals(List.of("""
            Typed but not understood, so kept here:
            What came of it: Sent the price
            Similar purchase: Lab software
            New field: Gebze\
            """), notes());
    }

    @Test
    void whatCouldNotBeSavedAfterLeavingIsTold() {
        type(screen.urgency().otherwise(), "They pay a fine");
        screen.close();
        desk.done(new huni.work.prospect.RemoveProspects(List.of(id)));
        desk.tasks.runAll();

        assertEquals(
                "Not done: this prospect is not there any more. Undo brings it back.",
                desk.notices.shown().getLast().text());
    }

    @Test
    void whatFailsWhileTheProspectIsOpenStaysInItsField(Printed printed) {
        desk.store.fail(true);
        type(screen.urgency().otherwise(), "They pay a fine");
        screen.urgency().otherwise().commit();
        desk.tasks.runAll();

        FailureLog.assertToldOnce(
                printed, screen.urgency().otherwise().problemProperty().get(), "“Urgency” was not saved:");
        assertEquals(
                "They pay a fine", screen.urgency().otherwise().textProperty().get());
    }

    @Test
    void whatFailsAfterLeavingIsTold(Printed printed) {
        type(screen.urgency().otherwise(), "They pay a fine");
        desk.store.fail(true);

        leave();

        FailureLog.assertToldOnce(
                printed, desk.notices.shown().getLast().text(), "Not saved when the prospect was closed: “Urgency”");
    }

    private void leave() {
        screen.close();
        desk.tasks.runAll();
    }

    private static void type(SavedText<?> field, String typed) {
        field.textProperty().set(typed);
    }

    private Dossier dossier() {
        return desk.query.dossier(id).orElseThrow();
    }

    private List<String> notes() {
        return desk.query.activities(id).stream()
                .filter(a -> a.kind() == ActivityKind.NOTE)
                .map(Activity::body)
                .toList();
    }
}
