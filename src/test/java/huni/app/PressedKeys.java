package huni.app;

import huni.ui.kit.OnFx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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

    /** The same, with nothing drawn after it. */
    boolean isTaken(String stroke) {
        Scene scene = popup().orElseGet(window::scene);
        return OnFx.call(() -> isTaken(scene, scene.getFocusOwner(), stroke));
    }

    /** Whether a node of a scene takes a key, or something around it. For the JavaFX thread. */
    static boolean isTaken(Scene scene, Node target, String stroke) {
        String key = keyOf(stroke);
        List<String> held =
                List.of(stroke.substring(0, stroke.length() - key.length()).split("\\+"));
        return isTaken(scene, target, KeyEvent.KEY_PRESSED, key, held)
                || writes(stroke) && isTaken(scene, target, KeyEvent.KEY_TYPED, key, held);
    }

    /** The key without what is held with it. */
    static String keyOf(String stroke) {
        return stroke.substring(stroke.lastIndexOf('+', stroke.length() - 2) + 1);
    }

    /** Whether it writes a sign where words are written. */
    static boolean writes(String stroke) {
        String key = keyOf(stroke);
        return (key.length() == 1 && "←↑→↓".indexOf(key) < 0 || key.equals("Space"))
                && !stroke.contains("Ctrl+")
                && !stroke.contains("Alt+");
    }

    /** What nobody took comes to the window at last. */
    private static boolean isTaken(Scene scene, Node target, EventType<KeyEvent> half, String key, List<String> held) {
        boolean typed = half == KeyEvent.KEY_TYPED;
        KeyEvent event = new KeyEvent(
                half,
                typed ? key.replace('−', '-').replace("Space", " ") : "",
                "",
                typed ? KeyCode.UNDEFINED : Stroke.code(key),
                held.contains("Shift") || key.equals("?"),
                held.contains("Ctrl"),
                held.contains("Alt"),
                false);
        List<Event> left = new ArrayList<>();
        EventHandler<KeyEvent> end = left::add;
        Window last = scene.getWindow();
        last.addEventHandler(half, end);
        Event.fireEvent(target, event);
        last.removeEventHandler(half, end);
        return left.isEmpty();
    }
}
