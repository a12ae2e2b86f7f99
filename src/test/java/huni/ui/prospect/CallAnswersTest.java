package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.call.CallAnswer;
import huni.domain.call.CallOutcome;
import huni.domain.call.RaisedObjection;
import huni.domain.checklist.Meaning;
import huni.domain.checklist.QuickAnswer;
import huni.ui.kit.OnFx;
import huni.ui.prospect.timeline.AnswersFace;
import huni.ui.prospect.timeline.AnswersFace.AnsweredLine;
import huni.ui.prospect.timeline.CallAnswersPart;
import huni.ui.prospect.timeline.CallAnswersViewModel;
import huni.work.call.AnswerQuestion;
import huni.work.call.BeginCall;
import huni.work.call.FinishCall;
import huni.work.call.RaiseObjection;
import huni.work.call.TakeChecklist;
import huni.work.checklist.EditQuestion;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

/** The answers of a call, unfolded in the timeline of its prospect. */
class CallAnswersTest {

    private static final String DECIDED = "first_call.how_decided";

    private final SampleDesk desk = new SampleDesk("en");
    private final ProspectId prospect = desk.create("Çınar Mobilya");

    @Test
    void aCallUnfoldsItsAnswersInTheWordsOfThenWithWhatWasChanged() {
        CallAnswersViewModel answers = answers(finished());
        assertEquals("3 answers", answers.name());
        assertFalse(answers.openProperty().get());
        answers.toggle();
        desk.tasks.runAll();

        AnswersFace face = answers.faceProperty().get().orElseThrow();
        assertEquals("Closing · talked · talked 02:30", face.heading());
        AnsweredLine decided = face.lines().getFirst();
        assertEquals("How is something like this decided at your company?", decided.question());
        assertEquals("decides with others · “with my brother” (confirmed)", decided.answer());
        assertEquals(1, decided.before().size());
        assertTrue(decided.before().getFirst().endsWith(": decides alone (confirmed)"), decided.toString());
        assertEquals(
                List.of("doesn’t know", "within a week (indicated)"),
                face.lines().stream().skip(1).map(AnsweredLine::answer).toList());
        assertEquals(List.of("Objection stands: Too expensive"), face.objections());
    }

    @Test
    void whatIsUnfoldedStaysSoWhenSomethingHappens() {
        ProspectViewModel viewModel = finished();
        answers(viewModel).toggle();
        desk.tasks.runAll();
        UUID next = desk.done(new BeginCall(prospect));
        desk.done(new FinishCall(next, CallOutcome.NO_ANSWER, "", Optional.empty(), Optional.empty(), 0));
        desk.tasks.runAll();

        assertTrue(answers(viewModel).openProperty().get());
        assertEquals(
                1,
                viewModel.timeline().rows().stream()
                        .filter(row -> row.answers().isPresent())
                        .count(),
                "a call that reached nobody has nothing to unfold");
    }

    @Test
    void itUnfoldsByKeyboard() {
        CallAnswersViewModel answers = answers(finished());
        OnFx.run(() -> {
            CallAnswersPart part = new CallAnswersPart(answers, desk.texts);
            Button fold = (Button) part.getChildren().getFirst();
            assertTrue(fold.isFocusTraversable());
            assertEquals("3 answers, folded", fold.getAccessibleText());
            fold.fire();
            desk.tasks.runAll();
            assertEquals("3 answers, unfolded", fold.getAccessibleText());
            assertTrue(part.getChildren().getLast().isVisible());
            fold.fire();
            assertFalse(part.getChildren().getLast().isVisible());
        });
    }

    private ProspectViewModel finished() {
        UUID call = desk.done(new BeginCall(prospect));
        desk.done(AnswerQuestion.told(call, DECIDED, QuickAnswer.of(Meaning.DECIDES), "", 30));
        desk.done(AnswerQuestion.told(call, DECIDED, QuickAnswer.of(Meaning.DECIDES_TOGETHER), "with my brother", 60));
        desk.done(AnswerQuestion.notTold(call, "first_call.how_long", CallAnswer.Reply.DOES_NOT_KNOW, "", 90));
        desk.done(new RaiseObjection(call, "too_expensive", RaisedObjection.State.STANDING));
        desk.done(new TakeChecklist(call, "closing"));
        desk.done(AnswerQuestion.told(call, "closing.start", QuickAnswer.of(Meaning.WITHIN_WEEK), "", 120));
        desk.done(new FinishCall(call, CallOutcome.TALKED, "", Optional.empty(), Optional.empty(), 150));
        desk.done(new EditQuestion(DECIDED, now -> now.withQuestion("Who has the last word?")));
        return desk.screen(prospect);
    }

    private static CallAnswersViewModel answers(ProspectViewModel viewModel) {
        return viewModel.timeline().rows().stream()
                .flatMap(row -> row.answers().stream())
                .findFirst()
                .orElseThrow();
    }
}
