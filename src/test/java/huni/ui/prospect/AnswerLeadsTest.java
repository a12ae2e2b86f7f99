package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.dossier.Dossier;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Contact;
import huni.domain.prospect.PastPurchase;
import huni.ui.field.SavedText;
import huni.ui.plan.PlanFormViewModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The facts are one whether they are told at the checklist, at a person or in the form. */
class AnswerLeadsTest {

    private final SampleDesk desk = new SampleDesk("en-GB");
    private final ProspectId id = desk.create("Ege Tekstil");
    private final ProspectViewModel screen = desk.screen(id);

    @Test
    void aStepThatWasPromisedIsPlannedInTheSameStep() {
        answer("next_step", "call tomorrow 10:00 with the founder");

        Activity planned = dossier().planned().getFirst();
        assertEquals("CALL", planned.kind().name());
        assertEquals("call tomorrow 10:00 with the founder", planned.subject());
        desk.notices.act(desk.notices.shown().getLast());
        desk.tasks.runAll();
        assertEquals(List.of(), dossier().planned());
        assertEquals(List.of(), dossier().answers());
    }

    @Test
    void anAppointmentThatWasPromisedIsBookedInItsForm() {
        answer("next_step", "meeting tomorrow 10:00 with the founder");

        PlanFormViewModel form = screen.nextStep().formProperty().get().orElseThrow();
        assertEquals(List.of(), dossier().planned());
        assertEquals(ActivityKind.APPOINTMENT, form.kindProperty().get());
        assertEquals(
                "meeting tomorrow 10:00 with the founder",
                form.subjectProperty().get());
        assertEquals(
                "Tuesday 17 November, 10:00 – 11:00",
                form.when().readingProperty().get());
    }

    @Test
    void aStepWithoutADayIsAskedFor() {
        answer("next_step", "They send us the drawings");

        assertEquals(List.of(), dossier().planned());
        assertEquals(
                "They send us the drawings",
                screen.nextStep()
                        .formProperty()
                        .get()
                        .orElseThrow()
                        .subjectProperty()
                        .get());
    }

    @Test
    void anAnswerThatIsCorrectedPlansNothingTwice() {
        answer("next_step", "call tomorrow");
        answer("next_step", "call tomorrow, ask for Ayşe");

        assertEquals(1, dossier().planned().size());
    }

    @Test
    void aPurchaseThatWasToldOfBecomesOneAndTellsTheBudget() {
        answer("bought_before", "Lab software 2024, 100k");

        assertEquals(
                List.of("Lab software"),
                dossier().purchases().stream().map(PastPurchase::what).toList());
        assertEquals(
                Optional.of(SampleDesk.lira(80_000)), desk.stored(id).budget().low());
    }

    @Test
    void aPurchaseWithoutItsYearIsAskedFor() {
        answer("bought_before", "Lab software, 100k");

        assertEquals(List.of(), dossier().purchases());
        assertEquals(
                "Lab software", screen.budget().bought().typed().whatProperty().get());
        assertTrue(!screen.budget().bought().typed().problemProperty().get().isEmpty());
    }

    @Test
    void anAuthorityThatIsConfirmedAtTheChecklistIsConfirmedAtTheGateAndAtThePerson() {
        screen.contacts().newNameProperty().set("Ayşe Uçar");
        screen.contacts().add();
        desk.tasks.runAll();

        line("who_signs").state().choose(Certainty.CONFIRMED);
        desk.tasks.runAll();

        assertTrue(desk.stored(id).authority().isConfirmed());
        assertEquals(List.of(Authority.Role.DECISION_MAKER), parts());
    }

    @Test
    void thePartOfAPersonIsTheAuthorityAndBack() {
        screen.contacts().newNameProperty().set("Ayşe Uçar");
        screen.contacts().add();
        desk.tasks.runAll();
        screen.contacts().people().getFirst().role().choose(Authority.Role.INFLUENCER);
        desk.tasks.runAll();
        assertEquals(Authority.Role.INFLUENCER, desk.stored(id).authority().role());
        assertEquals(Certainty.VAGUE, desk.stored(id).authority().certainty());

        screen.authority().role().choose(Authority.Role.DECISION_MAKER);
        desk.tasks.runAll();

        assertEquals(List.of(Authority.Role.DECISION_MAKER), parts());
        desk.workspace.undo();
        assertEquals(List.of(Authority.Role.INFLUENCER), parts());
    }

    @Test
    void theFirstPersonHasThePartThatWasToldBefore() {
        screen.authority().role().choose(Authority.Role.GATEKEEPER);
        screen.contacts().newNameProperty().set("Ayşe Uçar");
        screen.contacts().add();
        desk.tasks.runAll();

        assertEquals(List.of(Authority.Role.GATEKEEPER), parts());
    }

    @Test
    void anAmountThatWouldCrossAnotherOneStaysInItsFieldAndIsSavedOnceItFits() {
        type(screen.budget().low(), "10k");
        type(screen.budget().likely(), "20k");
        type(screen.budget().high(), "30k");

        type(screen.budget().low(), "100k");
        assertEquals(
                "Not saved yet: Low (₺100,000) would be above Likely (₺20,000).",
                screen.budget().low().problemProperty().get());
        assertEquals("100k", screen.budget().low().textProperty().get());
        assertEquals(
                Optional.of(SampleDesk.lira(10_000)), desk.stored(id).budget().low());

        type(screen.budget().likely(), "200k");
        type(screen.budget().high(), "300k");

        assertEquals(
                List.of(SampleDesk.lira(100_000), SampleDesk.lira(200_000), SampleDesk.lira(300_000)),
                List.of(
                        desk.stored(id).budget().low().orElseThrow(),
                        desk.stored(id).budget().likely().orElseThrow(),
                        desk.stored(id).budget().high().orElseThrow()));
        assertEquals("", screen.budget().low().problemProperty().get());
    }

    private void type(SavedText<?> field, String typed) {
        field.textProperty().set(typed);
        field.commit();
        desk.tasks.runAll();
    }

    private void answer(String question, String said) {
        type(line(question).note(), said);
    }

    private ChecklistViewModel.Line line(String question) {
        return screen.checklist().lines().stream()
                .filter(line -> line.key().endsWith(question))
                .findFirst()
                .orElseThrow();
    }

    private List<Authority.Role> parts() {
        return dossier().contacts().stream().map(Contact::role).toList();
    }

    private Dossier dossier() {
        return desk.query.dossier(id).orElseThrow();
    }

    @Test
    void aRangeTypedAsTheLikelyAmountIsTheWholeBudget() {
        type(screen.budget().low(), "90k");
        type(screen.budget().likely(), "30-40k");

        Budget budget = desk.stored(id).budget();
        assertEquals(Optional.of(SampleDesk.lira(30_000)), budget.low());
        assertEquals(Optional.of(SampleDesk.lira(35_000)), budget.likely());
        assertEquals(Optional.of(SampleDesk.lira(40_000)), budget.high());

        type(screen.budget().likely(), "~38k");
        assertEquals(
                Optional.of(SampleDesk.lira(38_000)), desk.stored(id).budget().likely());
        assertEquals(
                Optional.of(SampleDesk.lira(40_000)), desk.stored(id).budget().high());
    }
}
