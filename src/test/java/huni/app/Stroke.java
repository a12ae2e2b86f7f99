package huni.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * A key as the list of F1 writes it, pressed where the focus is: {@code Ctrl+Shift+Z}, {@code ←}, {@code ?}. A sign is typed, too,
 * if nobody takes its key.
 *
 * @param held the keys held meanwhile
 */
public record Stroke(String key, List<String> held) {

    public Stroke {
        held = List.copyOf(held);
    }

    /** The key of that name. */
    public static Stroke of(String name) {
        String key = name.substring(name.lastIndexOf('+', name.length() - 2) + 1);
        return new Stroke(
                key, List.of(name.substring(0, name.length() - key.length()).split("\\+")));
    }

    /** Whether somebody takes it, as it goes down or as the sign it writes; on the JavaFX thread. */
    public boolean isTaken(Scene scene) {
        return isTaken(scene, scene.getFocusOwner());
    }

    /** Whether a node takes it, or something around it. */
    boolean isTaken(Scene scene, Node target) {
        return isTaken(scene, target, KeyEvent.KEY_PRESSED) || writes() && isTaken(scene, target, KeyEvent.KEY_TYPED);
    }

    /** Whether it writes a sign where words are written. */
    boolean writes() {
        return (key.length() == 1 && "←↑→↓".indexOf(key) < 0 || key.equals("Space"))
                && !held.contains("Ctrl")
                && !held.contains("Alt");
    }

    /** What nobody took comes to the window at last. */
    private boolean isTaken(Scene scene, Node target, EventType<KeyEvent> half) {
        boolean typed = half == KeyEvent.KEY_TYPED;
        KeyEvent event = new KeyEvent(
                half,
                typed ? key.replace('−', '-').replace("Space", " ") : "",
                "",
                typed ? KeyCode.UNDEFINED : code(),
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

    private KeyCode code() {
        return switch (key) {
            case "←" -> KeyCode.LEFT;
            case "→" -> KeyCode.RIGHT;
            case "↑" -> KeyCode.UP;
            case "↓" -> KeyCode.DOWN;
            case "Esc" -> KeyCode.ESCAPE;
            case "Menu" -> KeyCode.CONTEXT_MENU;
            case "PgUp" -> KeyCode.PAGE_UP;
            case "PgDn" -> KeyCode.PAGE_DOWN;
            case "Backspace" -> KeyCode.BACK_SPACE;
            case "+" -> KeyCode.PLUS;
            case "−" -> KeyCode.MINUS;
            case "/" -> KeyCode.SLASH;
            case "?" -> KeyCode.UNDEFINED;
            default ->
                Character.isDigit(key.charAt(0))
                        ? KeyCode.valueOf("DIGIT" + key)
                        : KeyCode.valueOf(key.toUpperCase(Locale.ROOT).replace(' ', '_'));
        };
    }
}
