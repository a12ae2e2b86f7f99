package huni.ui.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.call.CallOutcome;
import huni.domain.call.RaisedObjection;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Certainty;
import huni.work.call.BeginCall;
import huni.work.call.FinishCall;
import huni.work.call.RaiseObjection;
import huni.work.call.TakeChecklist;
import huni.work.checklist.AddQuestion;
import huni.work.prospect.CreateProspect;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the questions and the objections of a call show. */
class CallFacesTest {

    private final SampleCall desk = new SampleCall("en");

    @Test
    void atMostSevenQuestionsAreShownAndTheCurrentOneIsAmongThem() {
        for (int i = 1; i <= 9; i++) {
            desk.done(new AddQuestion("closing", "Own question " + i));
        }
        desk.done(new TakeChecklist(desk.call, "closing"));
        QuestionsViewModel questions = desk.viewModel().questions();
        int all = questions.facesProperty().get().size();
        assertTrue(all > 14, () -> all + " questions");

        String before = "";
        while (!before.equals(questions.currentProperty().get())) {
            before = questions.currentProperty().get();
            assertEquals(7, questions.window().size());
            assertEquals(
                    List.of(before),
                    questions.window().stream()
                            .filter(QuestionFace::current)
                            .map(QuestionFace::item)
                            .toList());
            questions.goOn();
        }
        assertEquals("15", questions.window().getLast().number());
    }

    @Test
    void whyAQuestionIsAskedIsShownAndPutAway() {
        QuestionsViewModel questions = desk.viewModel().questions();
        assertEquals("", current(questions).why());
        questions.toggleWhy();
        assertFalse(current(questions).why().isEmpty());
        questions.goOn();
        assertFalse(current(questions).why().isEmpty(), "it stays while the person goes on");
        questions.toggleWhy();
        assertEquals("", current(questions).why());
    }

    @Test
    void howCertainAnAnswerIsIsSaidByTwoSignsAndNeverBeyondTheEnds() {
        QuestionsViewModel questions = desk.viewModel().questions();
        questions.digit(1);
        desk.tasks.runAll();
        questions.goBack();
        String item = current(questions).item();
        for (int i = 0; i < 4; i++) {
            questions.certainty(-1);
            desk.tasks.runAll();
        }
        assertEquals(Certainty.VAGUE, desk.held().answer(item).orElseThrow().certainty());
        for (int i = 0; i < 4; i++) {
            questions.certainty(1);
            desk.tasks.runAll();
        }
        assertEquals(Certainty.CONFIRMED, desk.held().answer(item).orElseThrow().certainty());
    }

    @Test
    void whatWasSaidInTheCallBeforeIsShownAndKeptUntilSomethingElseIsSaid() {
        desk.answered();
        desk.done(new FinishCall(desk.call, CallOutcome.TALKED, "", Optional.empty(), Optional.empty(), 60));
        Authority known =
                desk.ledger.records().stored(desk.prospect).orElseThrow().authority();

        QuestionsViewModel questions =
                desk.viewModel(desk.done(new BeginCall(desk.prospect))).questions();
        QuestionFace decides = face(questions, "first_call.how_decided");
        assertTrue(decides.before().startsWith("last time, "), decides.before());
        assertTrue(decides.before().contains("Ağabeyimle birlikte"), decides.before());
        assertTrue(decides.quick().stream().anyMatch(QuestionFace.QuickFace::chosen), "it is offered as it was");
        assertEquals(
                known, desk.ledger.records().stored(desk.prospect).orElseThrow().authority());
    }

    @Test
    void anObjectionSaysHowItIsMetAndItsFiguresFromFiveTimesOn() {
        ObjectionsViewModel objections = desk.viewModel().objections();
        assertEquals("", shown(objections).figures());
        raise(4);
        assertEquals("raised 4 times", shown(desk.viewModel().objections()).figures());

        raise(1);
        ObjectionsViewModel.ObjectionFace face = shown(desk.viewModel().objections());
        assertEquals("raised 5 times · answered 5 · won after that 0", face.figures());
        assertFalse(face.answer().isEmpty());
        assertFalse(face.question().isEmpty());
    }

    /** That objection in calls with so many others, answered each time. */
    private void raise(int times) {
        for (int i = 0; i < times; i++) {
            ProspectId other = desk.done(new CreateProspect("Other", "", Optional.empty()));
            desk.done(new RaiseObjection(
                    desk.done(new BeginCall(other)), "too_expensive", RaisedObjection.State.ANSWERED));
        }
    }

    /** The card of the first one. */
    private static ObjectionsViewModel.ObjectionFace shown(ObjectionsViewModel objections) {
        objections.toggle();
        objections.digit(1);
        if (objections.openProperty().get() instanceof ObjectionsViewModel.Open.One(var face)) {
            objections.close();
            return face;
        }
        throw new AssertionError(objections.openProperty().get());
    }

    private static QuestionFace current(QuestionsViewModel questions) {
        return questions.facesProperty().get().stream()
                .filter(QuestionFace::current)
                .findFirst()
                .orElseThrow();
    }

    private static QuestionFace face(QuestionsViewModel questions, String item) {
        return questions.facesProperty().get().stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .orElseThrow();
    }
}
