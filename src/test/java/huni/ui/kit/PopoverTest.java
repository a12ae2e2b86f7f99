package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

class PopoverTest {

    @Test
    void itHasTheColoursOfItsWindowAndGivesTheFocusBack() {
        OnFx.run(() -> {
            Button owner = new Button("Taşı");
            Button other = new Button("Süz");
            Stage stage = new Stage();
            stage.setScene(new Appearance(Theme.DARK, 100).scene(new VBox(owner, other), 300, 200));
            stage.show();
            other.requestFocus();
            TextField inside = new TextField();
            Popover popover = new Popover(new Field("Neden", inside), Motion.NONE);
            popover.showUnder(owner);
            assertTrue(popover.isShowing());
            Window popup = inside.getScene().getWindow();
            assertNotSame(stage, popup);
            popup.getScene().getRoot().applyCss();
            assertEquals(
                    "0x1b2129ff",
                    inside.getBackground().getFills().getLast().getFill().toString());
            popover.hide();
            assertFalse(popover.isShowing());
            assertEquals(owner, stage.getScene().getFocusOwner());
            stage.close();
        });
    }
}
