package huni.ui.kit;

import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;

/** A window that shows a screen by itself, light and with text of the usual size, until the test ends. */
public final class ShownScreen implements AfterEachCallback {

    private final Stage stage = OnFx.call(Stage::new);

    /** The window. */
    public Stage stage() {
        return stage;
    }

    /** Makes the screen on the JavaFX thread and shows it in that size; the robot works on it from now on. */
    public Scene show(FxRobot robot, Supplier<? extends Parent> screen, double width, double height) {
        Scene shown = OnFx.call(() -> {
            Scene scene = new Appearance(Theme.LIGHT, 100).scene(screen.get(), width, height);
            stage.setScene(scene);
            // What opens below a field stays on the screen; without a real one nobody keeps it there.
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.requestFocus();
            // The first frame may come late: until then the robot would find everything without a size.
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene;
        });
        robot.targetWindow(stage);
        return shown;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        OnFx.run(stage::close);
    }
}
