package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class ChipTest {

    @Test
    void theArrowsGoFromOneToTheNextBesideItAndChooseNothing() {
        OnFx.run(() -> {
            Chip call = new Chip("Call");
            Chip email = new Chip("E-mail");
            Chip hidden = new Chip("Note");
            hidden.setVisible(false);
            Chip task = new Chip("Task");
            Stage stage = new Stage();
            stage.setScene(new Appearance(Theme.DARK, 100).scene(new FlowPane(call, email, hidden, task), 300, 200));
            stage.show();
            call.requestFocus();

            press(stage, KeyCode.RIGHT);
            assertEquals(email, stage.getScene().getFocusOwner());
            press(stage, KeyCode.RIGHT);
            press(stage, KeyCode.RIGHT);
            assertEquals(task, stage.getScene().getFocusOwner(), "past what is hidden, and no further than the end");
            press(stage, KeyCode.LEFT);
            assertEquals(email, stage.getScene().getFocusOwner());
            assertFalse(email.isSelected());
            stage.close();
        });
    }

    private static void press(Stage stage, KeyCode code) {
        Event.fireEvent(
                stage.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
