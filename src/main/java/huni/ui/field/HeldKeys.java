package huni.ui.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * Keys pressed while a screen that will take the keyboard is still being read: they are kept, and reach what has the keyboard
 * then, in the order in which they were pressed. Esc or a button of the mouse gives up waiting, and what was kept. A key that is
 * still down from before, like the Enter that opened the screen, is not for it however often it repeats.
 */
public final class HeldKeys {

    private static final String DOWN = HeldKeys.class.getName();

    private final Consumer<Runnable> later;
    private final List<KeyEvent> held = new ArrayList<>();
    private final Set<Object> down = new HashSet<>();
    private Subscription holding = Subscription.EMPTY;
    private boolean over;
    /** Of the last key: what it writes is as little for the screen as its press was. */
    private boolean repeats;

    /**
     * Begins when the screen comes into a window, and ends when it goes from there.
     *
     * @param later runs something on the screen's thread when it has answered what waits
     */
    public HeldKeys(Node screen, Consumer<Runnable> later) {
        this.later = later;
        screen.sceneProperty().subscribe(scene -> {
            holding.unsubscribe();
            held.clear();
            if (scene != null && !over) {
                hold(scene);
            }
        });
    }

    /** From now on it is known which keys are down in a window when a screen comes into it. */
    public static void watch(Scene scene) {
        Set<KeyCode> pressed = new HashSet<>();
        scene.getProperties().put(DOWN, pressed);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed.add(key.getCode()));
        scene.addEventFilter(KeyEvent.KEY_RELEASED, key -> pressed.remove(key.getCode()));
        // A window that another one lies over does not hear that a key is let go.
        scene.windowProperty().flatMap(Window::focusedProperty).orElse(false).subscribe(focused -> {
            if (!focused) {
                pressed.clear();
            }
        });
    }

    private void hold(Scene scene) {
        down.clear();
        if (scene.getProperties().get(DOWN) instanceof Set<?> pressed) {
            down.addAll(pressed);
        }
        EventHandler<InputEvent> hear = this::hear;
        scene.addEventFilter(KeyEvent.ANY, hear);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, hear);
        holding = () -> {
            scene.removeEventFilter(KeyEvent.ANY, hear);
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, hear);
        };
    }

    private void hear(InputEvent event) {
        // A scene's filters hear also what another of them has answered, or sent on to where the keyboard is now.
        if (event.isConsumed()) {
            return;
        }
        if (!(event instanceof KeyEvent key)) {
            giveUp();
            return;
        }
        boolean pressed = key.getEventType() == KeyEvent.KEY_PRESSED;
        repeats &= !pressed;
        if (key.getEventType() == KeyEvent.KEY_RELEASED) {
            down.remove(key.getCode());
        }
        if (key.getEventType() == KeyEvent.KEY_TYPED ? repeats : pressed && down.contains(key.getCode())) {
            repeats = true;
            key.consume();
        } else if (pressed && key.getCode() == KeyCode.ESCAPE) {
            giveUp();
        } else if (pressed || !held.isEmpty()) {
            // The rest of the key that opened the screen is not for it.
            held.add(key);
            key.consume();
        }
    }

    /** The screen is there and has taken the keyboard; keys that come until they are handed over come behind them. */
    public void handOver(Scene scene) {
        later.accept(() -> {
            List<KeyEvent> keys = List.copyOf(held);
            giveUp();
            for (KeyEvent key : keys) {
                Node now = scene.getFocusOwner();
                if (now != null) {
                    Event.fireEvent(now, key.copyFor(now, now));
                }
            }
        });
    }

    /** If so, the screen will not come. */
    public void giveUpIf(boolean failed) {
        if (failed) {
            giveUp();
        }
    }

    /** The screen will not come. */
    public void giveUp() {
        over = true;
        holding.unsubscribe();
        held.clear();
    }
}
