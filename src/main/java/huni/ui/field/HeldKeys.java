package huni.ui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/**
 * Keys pressed while a screen that will take the keyboard is still being read: they are kept, and reach what has the keyboard
 * then, in the order in which they were pressed. Esc or a button of the mouse gives up waiting, and what was kept.
 */
public final class HeldKeys {

    private final Consumer<Runnable> later;
    private final List<KeyEvent> held = new ArrayList<>();
    private Subscription holding = Subscription.EMPTY;
    private boolean over;

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

    private void hold(Scene scene) {
        EventHandler<InputEvent> hear = this::hear;
        scene.addEventFilter(KeyEvent.ANY, hear);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, hear);
        holding = () -> {
            scene.removeEventFilter(KeyEvent.ANY, hear);
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, hear);
        };
    }

    private void hear(InputEvent event) {
        if (!(event instanceof KeyEvent key) || key.getCode() == KeyCode.ESCAPE) {
            giveUp();
        } else if (key.getEventType() == KeyEvent.KEY_PRESSED || !held.isEmpty()) {
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

    /** The screen will not come. */
    public void giveUp() {
        over = true;
        holding.unsubscribe();
        held.clear();
    }
}
