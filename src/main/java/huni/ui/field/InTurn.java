package huni.ui.field;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/**
 * Parts of a screen that nobody sees yet, put in their places one after the other: one turn takes as many as are styled in a
 * moment, at least one, and what a person does meanwhile is answered between two turns. To style many fields at once would stop the window.
 */
public final class InTurn {

    private static final List<EventType<? extends InputEvent>> PRESSED =
            List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, MouseEvent.MOUSE_PRESSED);

    /** With a part that begins at its end a turn stays below a tenth of a second; each turn costs a layout of the window. */
    private static final long MOMENT = 20_000_000;

    private final Consumer<Runnable> later;
    private final Runnable whole;
    private final LongSupplier nanos;
    private final Deque<Runnable> turns = new ArrayDeque<>();
    private Runnable over = () -> {};
    private boolean ended;

    /**
     * Nothing is put anywhere yet.
     *
     * @param later runs something on the screen's thread when it has answered what waits
     * @param whole runs once, when every part is in its place
     */
    public InTurn(Consumer<Runnable> later, Runnable whole) {
        this(later, whole, System::nanoTime);
    }

    /** By a clock that is given. */
    InTurn(Consumer<Runnable> later, Runnable whole, LongSupplier nanos) {
        this.nanos = nanos;
        this.later = later;
        this.whole = whole;
    }

    /**
     * Takes out of a place what is in it behind the first ones; in its turns it comes back in the same order. Places that
     * hold others are named before these.
     */
    public InTurn behind(int first, Pane place) {
        List<Node> behind =
                place.getChildren().subList(first, place.getChildren().size());
        List<Node> parts = new ArrayList<>(behind);
        behind.clear();
        parts.forEach(part -> turns.add(() -> {
            place.getChildren().add(part);
            part.applyCss();
        }));
        return this;
    }

    /** Begins; the first turn is later, too. */
    public void begin() {
        later.accept(this::turn);
    }

    /**
     * The same of a screen that the keyboard goes to once it is whole: who presses a key or a button of the mouse before does
     * not wait for the turns, and the key goes to where the keyboard is then.
     */
    public void beginHurried(Scene scene) {
        EventHandler<InputEvent> hurry = pressed -> hurry(scene, pressed);
        PRESSED.forEach(type -> scene.addEventFilter(type, hurry));
        over = () -> PRESSED.forEach(type -> scene.removeEventFilter(type, hurry));
        begin();
    }

    private void hurry(Scene scene, InputEvent pressed) {
        finish();
        Node now = scene.getFocusOwner();
        // What another filter of the window has answered is not said again.
        if (!pressed.isConsumed() && pressed instanceof KeyEvent && now != null && !now.equals(pressed.getTarget())) {
            pressed.consume();
            Event.fireEvent(now, pressed.copyFor(now, now));
        }
    }

    /** Puts what is missing in its place at once. */
    public void finish() {
        while (!ended) {
            next();
        }
    }

    /** Whether every part is in its place. */
    public boolean isWhole() {
        return ended;
    }

    /** A part that fails keeps no other from its place. */
    private void turn() {
        long until = nanos.getAsLong() + MOMENT;
        try {
            do {
                next();
            } while (!ended && nanos.getAsLong() < until);
        } finally {
            if (!ended) {
                begin();
            }
        }
    }

    private void next() {
        if (!turns.isEmpty()) {
            turns.remove().run();
        }
        if (turns.isEmpty() && !ended) {
            ended = true;
            over.run();
            whole.run();
        }
    }
}
