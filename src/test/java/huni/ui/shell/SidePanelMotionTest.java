package huni.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.Motion;
import huni.ui.kit.OnFx;
import huni.ui.kit.Popover;
import huni.ui.kit.Pulses;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What opens over a place glides there, or is there at once for whoever asked for no motion. */
@Timeout(120)
class SidePanelMotionTest {

    private final StackPane root = OnFx.call(StackPane::new);
    private final Stage stage = OnFx.call(Stage::new);

    @BeforeEach
    void show() {
        OnFx.run(() -> {
            stage.setScene(new Scene(root, 300, 200));
            stage.show();
        });
    }

    @AfterEach
    void close() {
        OnFx.run(stage::close);
    }

    /** How far from its place it is at first. */
    private double openedPanel(Motion motion) {
        return OnFx.call(() -> {
            SidePanel panel = new SidePanel(motion, () -> {});
            root.getChildren().setAll(panel);
            panel.open(new Label("words"), () -> {});
            return panel.getTranslateX();
        });
    }

    /** How much of it is seen at first. */
    private double openedPopover(Motion motion) {
        return OnFx.call(() -> {
            Label content = new Label("words");
            Popover popover = new Popover(content, motion);
            popover.showUnder(root);
            double seen = 1;
            for (Node node = content; node != null; node = node.getParent()) {
                seen *= node.getOpacity();
            }
            popover.hide();
            return seen;
        });
    }

    @Test
    void withReducedMotionThePanelIsInItsPlaceAtOnce() {
        assertEquals(0, openedPanel(Motion.NONE));
        Pulses.pass(stage.getScene());
        assertEquals(0, OnFx.call(() -> root.getChildren().getFirst().getTranslateX()));
    }

    @Test
    void withFullMotionItGlidesToTheSamePlace() {
        assertTrue(openedPanel(Motion.FULL) > 0);
        while (OnFx.call(() -> root.getChildren().getFirst().getTranslateX()) != 0) {
            Pulses.pass(stage.getScene());
        }
    }

    @Test
    void aPopoverFadesInOnlyWithFullMotion() {
        assertEquals(1, openedPopover(Motion.NONE));
        assertEquals(0, openedPopover(Motion.FULL));
    }
}
