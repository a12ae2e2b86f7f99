package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.prospect.Draft;
import huni.ui.door.Performer;
import huni.ui.plan.PlanContext;
import huni.ui.plan.PlanFormViewModel;
import huni.ui.plan.PlanForms;
import huni.ui.prospect.TimelineViewModel.Written;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;

/** Whenever the program is killed while somebody types, at most two seconds of typing are gone. */
class KilledTypingTest {

    private static final Duration KEY = Duration.ofMillis(45);
    private static final Duration AT_MOST = Duration.ofSeconds(2);
    private static final String WORDS = "They pay a fine from January on, and the board asks every week. ".repeat(6);

    private final SampleDesk desk = new SampleDesk("en-GB");
    private final ProspectId id = desk.anadoluKimya();

    @Test
    void ofSteadyTypingInAField() {
        typeSteadily(screen -> screen.urgency().otherwise().textProperty());

        assertEquals(kept(), again().urgency().otherwise().textProperty().get());
    }

    @Test
    void ofSteadyTypingOfANote() {
        typeSteadily(screen -> screen.composer().textProperty());

        assertEquals(kept(), again().composer().textProperty().get());
    }

    @Test
    void ofSteadyTypingWhereItCannotBeRead() {
        typeSteadily(screen -> screen.budget().likely().textProperty());

        assertEquals(kept(), again().budget().likely().textProperty().get());
    }

    @Test
    void ofSteadyTypingInAFormThatIsNotSent() {
        typeSteadily(screen -> screen.contacts().newNameProperty());

        again();
        assertEquals(List.of("Typed and not sent:\nName: " + WORDS.strip()), notes());
        assertEquals(List.of(), drafts());
    }

    @Test
    void ofSteadyTypingOfACorrectionInTheTimeline() {
        typeSteadily(screen -> screen.timeline()
                .corrections()
                .field(new Written(new ActivityId(UUID.randomUUID()), "Wants a price"))
                .textProperty());

        again();
        assertEquals(List.of("Typed and not sent:\n" + WORDS.strip()), notes());
    }

    @Test
    void ofSteadyTypingInAFormThatPlansFromAnotherScreen() {
        typeSteadily(_ -> planned().subjectProperty());

        again();
        assertEquals(List.of("Typed and not sent:\n" + WORDS.strip()), notes());
        assertEquals(List.of(), drafts());
    }

    @Test
    void ofSteadyTypingOfThePlaceOfAnAppointment() {
        typeSteadily(screen -> {
            screen.nextStep().plan();
            PlanFormViewModel form = screen.nextStep().formProperty().get().orElseThrow();
            form.kindProperty().set(ActivityKind.APPOINTMENT);
            return form.appointment().locationProperty();
        });

        again();
        assertEquals(List.of("Typed and not sent:\nPlace: " + WORDS.strip()), notes());
    }

    @Test
    void whileThatFormIsOpenItsWordsAreNotTakenFromItAndWhenItIsLeftTheyAreForgotten() {
        Performer performer = desk.performer();
        PlanFormViewModel form = planned(performer);
        form.subjectProperty().set("About the offer");
        desk.typing.step(AT_MOST);
        desk.tasks.runAll();
        assertEquals("About the offer", kept());

        desk.screen(id, performer);
        desk.tasks.runAll();
        assertEquals(List.of(), notes());
        form.cancel();
        desk.tasks.runAll();
        assertEquals(List.of(), drafts());
    }

    @Test
    void aFormThatIsLeftWithWordsHasThemWhenItOpensAgainAndTheyAreForgottenWhenItIsGivenUp() {
        Performer performer = desk.performer();
        PlanFormViewModel form = planned(performer);
        form.subjectProperty().set("About the offer, and the");
        desk.typing.step(AT_MOST);
        form.subjectProperty().set("About the offer, and the trial");
        form.putAside();
        desk.tasks.runAll();
        assertEquals("About the offer, and the trial", kept(), "also what was typed just before");
        assertFalse(performer.unsaved().anyProperty().get());

        PlanFormViewModel again = planned(performer);
        assertEquals("About the offer, and the trial", again.subjectProperty().get());
        assertTrue(again.typedProperty().get());
        again.cancel();
        desk.tasks.runAll();
        assertEquals(List.of(), drafts());
        assertEquals("", planned(performer).subjectProperty().get());
    }

    @Test
    void aFormThatIsLeftWithWordsGivesThemToItsProspectAsANoteWhenThatIsOpenedFirst() {
        Performer performer = desk.performer();
        PlanFormViewModel form = planned(performer);
        form.subjectProperty().set("About the offer");
        form.putAside();
        desk.tasks.runAll();

        desk.screen(id, performer);
        desk.tasks.runAll();

        assertEquals(List.of("Typed and not sent:\nAbout the offer"), notes());
        assertEquals(List.of(), drafts());
        assertEquals("", planned(performer).subjectProperty().get());
    }

    @Test
    void aFormThatIsLeftWhileItIsBeingWrittenDoesNotGiveItsWordsBack() {
        Performer performer = desk.performer();
        PlanFormViewModel form = planned(performer);
        form.subjectProperty().set("About the offer");
        form.submit();
        form.putAside();
        desk.tasks.runAll();

        assertEquals(List.of(), drafts());
        assertEquals("", planned(performer).subjectProperty().get());
        desk.screen(id, performer);
        desk.tasks.runAll();
        assertEquals(List.of(), notes());
    }

    @Test
    void whatIsTypedInTheNextFormMeanwhileIsNotForgottenWithTheOneBefore() {
        Performer performer = desk.performer();
        PlanFormViewModel form = planned(performer);
        form.subjectProperty().set("About the offer");
        form.submit();
        form.putAside();
        planned(performer).subjectProperty().set("About the trial");
        desk.tasks.runAll();
        desk.typing.step(AT_MOST);
        desk.tasks.runAll();

        assertEquals("About the trial", kept());
    }

    private PlanFormViewModel planned() {
        return planned(desk.performer());
    }

    private PlanFormViewModel planned(Performer performer) {
        PlanContext context = desk.planning(performer);
        return new PlanForms(context, true).next(List.of(id), "", false, () -> {});
    }

    @Test
    void aFieldThatWasRestoredIsSavedWhenTheProspectIsLeft() {
        typeSteadily(screen -> screen.urgency().otherwise().textProperty());

        again().close();
        desk.tasks.runAll();

        assertEquals(WORDS.strip(), desk.stored(id).urgency().otherwise());
        assertEquals(List.of(), drafts());
    }

    @Test
    void aNoteThatIsWrittenLeavesNoDraft() {
        ProspectViewModel screen = desk.screen(id);
        screen.composer().textProperty().set("Wants a reference");
        desk.typing.step(AT_MOST);
        screen.composer().submit();
        desk.tasks.runAll();

        assertEquals(List.of(), drafts());
        assertEquals(List.of("Wants a reference"), notes());
    }

    @Test
    void whatIsTypedIsStoredAtOnceWhenTheProgramMustEnd() {
        Performer performer = desk.performer();
        ProspectViewModel screen = desk.screen(id, performer);
        screen.composer().textProperty().set("Wants a reference");
        screen.urgency().otherwise().textProperty().set("They pay");
        assertTrue(performer.unsaved().anyProperty().get());

        performer.unsaved().keepNow();
        desk.tasks.runAll();

        assertFalse(performer.unsaved().anyProperty().get());
        assertEquals(
                List.of("Wants a reference", "They pay"),
                drafts().stream().map(Draft::content).toList());
    }

    /** A letter each 45 ms, and one write to the disk in that time; looks after each what a kill would leave. */
    private void typeSteadily(Function<ProspectViewModel, StringProperty> field) {
        StringProperty text = field.apply(desk.screen(id));
        String before = text.get();
        int lettersAtMost = Math.toIntExact(AT_MOST.dividedBy(KEY));
        for (int typed = 1; typed <= WORDS.length(); typed++) {
            text.set(WORDS.substring(0, typed));
            desk.typing.step(KEY);
            if (desk.tasks.waiting() > 0) {
                desk.tasks.runNext();
            }
            int letters = kept().length();
            assertTrue(letters >= typed - lettersAtMost, before + ": " + letters + " of " + typed + " were kept");
        }
        desk.typing.step(AT_MOST);
        desk.tasks.runAll();
        assertTrue(kept().endsWith(WORDS.strip()) || kept().equals(WORDS), kept());
    }

    private String kept() {
        return drafts().stream().map(Draft::content).findFirst().orElse("");
    }

    private List<Draft> drafts() {
        return desk.ledger.records().all(Draft.class);
    }

    private ProspectViewModel again() {
        ProspectViewModel screen = desk.screen(id);
        desk.tasks.runAll();
        return screen;
    }

    private List<String> notes() {
        return desk.query.activities(id).stream()
                .filter(a -> a.kind() == ActivityKind.NOTE)
                .map(Activity::body)
                .toList();
    }
}
