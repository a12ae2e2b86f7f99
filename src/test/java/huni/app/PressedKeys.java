package huni.app;

import huni.ui.kit.OnFx;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** Keys as the guide writes them, pressed in the window or in what popped up over it; tells whether somebody took them. */
final class PressedKeys {

    private final ShownWindow window;

    PressedKeys(ShownWindow window) {
        this.window = window;
    }

    /** What popped up and has the keyboard. */
    Optional<Scene> popup() {
        return OnFx.call(() -> Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .filter(Window::isShowing)
                .map(Window::getScene)
                .filter(popup -> popup.getFocusOwner() != null)
                .reduce((_, last) -> last));
    }

    /** Whether somebody took the key: as it went down, or the sign it writes. What it leads to is drawn. */
    boolean press(String stroke) {
        boolean taken = isTaken(stroke);
        window.drawn();
        return taken;
    }

    /** The same on the way to what is looked at: done, and drawn with the next key. */
    boolean pass(String stroke) {
        boolean taken = isTaken(stroke);
        window.settled();
        return taken;
    }

    /** The same, with nothing drawn after it. */
    boolean isTaken(String stroke) {
        Scene scene = popup().orElseGet(window::scene);
        return OnFx.call(() -> Stroke.of(stroke).isTaken(scene));
    }
}
