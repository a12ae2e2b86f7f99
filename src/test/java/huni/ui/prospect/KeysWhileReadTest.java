package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.ui.kit.OnFx;
import huni.ui.kit.ShownScreen;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
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
    private final FxRobot robot = new FxRobot();
    private final TextField behind = OnFx.call(TextField::new);
    private final VBox place = new VBox(behind);

    @RegisterExtension
    private final ShownScreen window = new ShownScreen();

    @BeforeEach
    void openOverAField() {
        window.show(robot, () -> place, 1200, 800);
        robot.interact(() -> {
            var root = new ProspectView(screen, desk.texts, desk.tasks::onScreen).root();
            VBox.setVgrow(root, Priority.ALWAYS);
            behind.requestFocus();
            place.getChildren().add(root);
        });
    }

    @Test
    void keysReachTheProspectInTheirOrderOnceItIsRead() {
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
        robot.write("/ara");
        robot.push(KeyCode.ESCAPE);
        robot.write("x");
        assertEquals("x", behind.getText());

        read();
        assertEquals("", screen.composer().textProperty().get());
    }

    @Test
    void aProspectThatIsTakenAwayBeforeItIsReadTakesNoKeyWithIt() {
        robot.write("/ara");
        robot.interact(() -> place.getChildren().remove(1));
        robot.write("b");
        read();

        assertEquals("b", behind.getText());
        assertTrue(screen.composer().textProperty().get().isEmpty());
    }

    private void read() {
        robot.interact(desk.tasks::runAll);
    }
}
