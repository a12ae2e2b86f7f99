package huni.ui.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.testing.Printed;
import huni.ui.field.SavedText;
import huni.ui.kit.HandClock;
import huni.ui.kit.OnFx;
import java.time.Duration;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/** What the foot of a call says of its answers. */
class CallMarkTest {

    private static final String SAVED = "✓ Every answer is saved";
    private static final String FAILED = "The last answer was not saved";

    private final HandClock clock = new HandClock();
    private final SampleCall desk = new SampleCall("en").answered();
    private final CallViewModel viewModel = OnFx.call(() -> desk.viewModel());
    private final Label mark = OnFx.call(
            () -> (Label) new CallView(viewModel, desk.texts, clock).root().lookup("#call-mark"));

    private void says(String words, String tone) {
        assertEquals(words, mark.getText());
        assertTrue(mark.isVisible());
        assertTrue(mark.getStyleClass().contains(tone), mark.getStyleClass().toString());
    }

    private void answer() {
        viewModel.questions().digit(1);
        assertEquals(RunningCall.Mark.SAVING, viewModel.markProperty().get());
    }

    @Test
    void nothingIsSaidOfWhatIsSavedSoonUntilItIs() {
        OnFx.run(() -> {
            says(SAVED, "green");
            answer();
            assertFalse(mark.isVisible(), "it is not saved yet");
            clock.goOn(399);
            assertFalse(mark.isVisible(), "nor that it takes long");

            desk.tasks.runAll();
            clock.goOn(1_000);
            says(SAVED, "green");
        });
    }

    @Test
    void theNextAnswerTakesBackWhatWasSaidOfTheOneBefore() {
        OnFx.run(() -> {
            answer();
            desk.tasks.runNext();
            desk.tasks.runAll();
            says(SAVED, "green");

            answer();
            answer();
            desk.tasks.runNext();
            assertFalse(mark.isVisible(), "one of two is on its way");
            desk.tasks.runAll();
            says(SAVED, "green");
        });
    }

    @Test
    void aNoteThatIsTypedIsNotSaidToBeSaved() {
        OnFx.run(() -> {
            desk.tasks.runAll();
            SavedText<String> note = viewModel.questions().note().orElseThrow();
            note.textProperty().set("Asks his brother");
            assertFalse(mark.isVisible(), "it is only typed");
            desk.pause.step(Duration.ofSeconds(1));
            desk.tasks.runAll();
            assertFalse(mark.isVisible(), "it is only a draft");

            note.commit();
            desk.tasks.runAll();
            says(SAVED, "green");
        });
    }

    @Test
    void whatLiesElsewhereSinceBeforeTheCallIsNoWordOfIt() {
        OnFx.run(() -> {
            SampleCall other = new SampleCall("en").answered();
            other.performer().unsaved().entry(() -> {}).kept();
            CallViewModel later = other.viewModel();

            assertEquals(RunningCall.Mark.SAVED, later.markProperty().get());
            other.performer().unsaved().entry(() -> {}).kept();
            assertEquals(RunningCall.Mark.TYPED, later.markProperty().get());
        });
    }

    @Test
    void thatItIsBeingSavedIsSaidWhenItTakesLong() {
        OnFx.run(() -> {
            answer();
            clock.goOn(400);
            says("saving…", "muted");

            desk.tasks.runAll();
            says(SAVED, "green");
        });
    }

    @Test
    void whatFailedIsNotHiddenByAnotherAnswerThatWasUnderWayWithIt(Printed printed) {
        OnFx.run(() -> {
            desk.store.fail(true);
            answer();
            answer();
            desk.tasks.runNext();
            assertTrue(printed.take().contains("operation call_answer failed"));
            desk.store.fail(false);
            desk.tasks.runAll();
            says(FAILED, "red");

            answer();
            desk.tasks.runAll();
            says(SAVED, "green");
        });
    }

    @Test
    void whatFailedStaysUntilTheNextIsSaved(Printed printed) {
        OnFx.run(() -> {
            desk.store.fail(true);
            answer();
            desk.tasks.runAll();
            says(FAILED, "red");
            assertTrue(printed.take().contains("operation call_answer failed"));

            desk.store.fail(false);
            answer();
            clock.goOn(399);
            says(FAILED, "red");
            desk.tasks.runAll();
            says(SAVED, "green");
        });
    }
}
