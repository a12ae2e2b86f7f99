package huni.ui.field;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Parts of a screen that nobody sees yet, put in their places one after the other: each is styled in a turn of its own, and
 * what a person does meanwhile is answered between two turns. To style many fields at once would stop the window.
 */
public final class InTurn {

    private final Consumer<Runnable> later;
    private final Runnable whole;
    private final Deque<Runnable> turns = new ArrayDeque<>();
    private boolean ended;

    /**
     * Nothing is put anywhere yet.
     *
     * @param later runs something on the screen's thread when it has answered what waits
     * @param whole runs once, when every part is in its place
     */
    public InTurn(Consumer<Runnable> later, Runnable whole) {
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

    private void turn() {
        next();
        if (!ended) {
            begin();
        }
    }

    private void next() {
        if (!turns.isEmpty()) {
            turns.remove().run();
        }
        if (turns.isEmpty() && !ended) {
            ended = true;
            whole.run();
        }
    }
}
