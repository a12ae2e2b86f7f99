package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.testing.Printed;
import huni.ui.field.HeldKeys;
import huni.ui.kit.OnFx;
import huni.ui.kit.QueuedTaskRunner;
import huni.ui.kit.ShownScreen;
import huni.ui.kit.SteadyRobot;
import huni.work.prospect.EditProspect;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/** Keys that are pressed between the Enter that opens a prospect and the moment in which it is read. */
@Tag("ui")
class KeysWhileReadTest {

    private final SampleDesk desk = new SampleDesk("tr-TR");
    private final ProspectId id = desk.anadoluKimya();
    private final ProspectViewModel screen = desk.unread(id, desk.performer());
    private final QueuedTaskRunner turns = new QueuedTaskRunner();
    private final FxRobot robot = new SteadyRobot();
    private final TextField behind = OnFx.call(TextField::new);
    private final VBox place = new VBox(behind);

    @RegisterExtension
    private final ShownScreen window = new ShownScreen();

    @BeforeEach
    void showAField() {
        Scene scene = window.show(robot, () -> place, 1200, 800);
        robot.interact(() -> {
            HeldKeys.watch(scene);
            behind.requestFocus();
        });
    }

    private void open() {
        robot.interact(() -> {
            var root = new ProspectView(screen, desk.texts, turns::onScreen).root();
            VBox.setVgrow(root, Priority.ALWAYS);
            place.getChildren().add(root);
            place.applyCss();
            place.layout();
        });
    }

    @Test
    void keysReachTheProspectInTheirOrderOnceItIsRead() {
        open();
        robot.write("/ara yarın");
        assertFalse(screen.loadedProperty().get());

        read();
        assertEquals("/ara yarın", screen.composer().textProperty().get());
        assertEquals("", behind.getText());

        robot.write(" 14:30");
        assertEquals("/ara yarın 14:30", screen.composer().textProperty().get());
    }

    @Test
    void escapeIsNotKeptAndGivesUpWhatIs() {
        open();
        robot.write("/ara");
        robot.push(KeyCode.ESCAPE);
        robot.write("x");
        assertEquals("x", behind.getText());

        read();
        assertEquals("", screen.composer().textProperty().get());
    }

    @Test
    void aProspectThatIsTakenAwayBeforeItIsReadTakesNoKeyWithIt() {
        open();
        robot.write("/ara");
        robot.interact(() -> place.getChildren().remove(1));
        robot.write("b");
        read();

        assertEquals("b", behind.getText());
        assertTrue(screen.composer().textProperty().get().isEmpty());
    }

    @Test
    void aKeyCountsOnceThoughItComesBetweenTheReadingAndTheLastTurn() {
        open();
        robot.interact(desk.tasks::runAll);
        assertTrue(turns.waiting() > 0);
        robot.push(KeyCode.RIGHT);
        robot.interact(turns::runAll);

        assertEquals("stage-appointment", focused());
    }

    @Test
    void aSignIsTypedOnceThoughItComesBetweenTheReadingAndTheLastTurn() {
        open();
        robot.interact(desk.tasks::runAll);
        assertTrue(turns.waiting() > 0);
        robot.write("/ara");
        robot.interact(turns::runAll);

        assertEquals("/ara", screen.composer().textProperty().get());
    }

    @Test
    void aProspectThatCannotBeReadGivesTheKeysBack(Printed printed) {
        desk.query.failing = true;
        open();
        robot.write("/ara");
        read();
        assertTrue(printed.take().contains("reading a prospect failed"));
        robot.write("b");
        assertEquals("b", behind.getText());

        desk.query.failing = false;
        desk.done(EditProspect.source(id, "Tavsiye"));
        read();
        assertTrue(screen.loadedProperty().get());
        assertEquals("", screen.composer().textProperty().get());
    }

    @Test
    void theKeyThatOpenedItIsNotForItThoughItRepeats() {
        robot.press(KeyCode.RIGHT);
        open();
        pressAgain(KeyCode.RIGHT);
        pressAgain(KeyCode.RIGHT);
        robot.release(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        read();

        assertEquals("stage-appointment", focused());
    }

    @Test
    void theReleaseOfAnEscapeFromBeforeGivesNothingUp() {
        robot.press(KeyCode.ESCAPE);
        open();
        robot.write("/ara");
        robot.release(KeyCode.ESCAPE);
        read();

        assertEquals("/ara", screen.composer().textProperty().get());
    }

    private void pressAgain(KeyCode code) {
        robot.interact(() ->
                Event.fireEvent(behind, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private String focused() {
        return OnFx.call(() -> behind.getScene().getFocusOwner().getId());
    }

    private void read() {
        robot.interact(() -> {
            desk.tasks.runAll();
            turns.runAll();
        });
    }
}
