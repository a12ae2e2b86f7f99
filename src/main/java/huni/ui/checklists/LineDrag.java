package huni.ui.checklists;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** Dragging a card of a list to another place: it follows the pointer, and falls between the others; Esc puts it back. */
final class LineDrag {

    private static final double THRESHOLD = 6;

    private record Held(LineCard card, double from) {}

    private final VBox cards;
    private final BiConsumer<String, Integer> onDropped;
    private Optional<Held> held = Optional.empty();
    private boolean dragging;

    /** @param onDropped gets the key of the card and its new place among them, counted from 0 */
    LineDrag(VBox cards, BiConsumer<String, Integer> onDropped) {
        this.cards = cards;
        this.onDropped = onDropped;
        cards.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (dragging && event.getCode() == KeyCode.ESCAPE) {
                end();
                event.consume();
            }
        });
    }

    /** Lets a card be dragged. */
    void add(LineCard card) {
        card.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            end();
            if (event.getButton() == MouseButton.PRIMARY) {
                held = Optional.of(new Held(card, event.getSceneY()));
            }
        });
        card.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        card.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> drop());
    }

    /** The cards are others now. */
    void end() {
        held.ifPresent(one -> {
            one.card().setTranslateY(0);
            one.card().setViewOrder(0);
            one.card().getStyleClass().remove("checklists-dragged");
        });
        held = Optional.empty();
        dragging = false;
    }

    private void drag(MouseEvent event) {
        held.ifPresent(one -> {
            double moved = event.getSceneY() - one.from();
            if (!dragging && Math.abs(moved) > THRESHOLD) {
                dragging = true;
                one.card().setViewOrder(-1);
                one.card().getStyleClass().add("checklists-dragged");
            }
            if (dragging) {
                one.card().setTranslateY(moved);
            }
        });
    }

    private void drop() {
        Optional<Held> dropped = held.filter(_ -> dragging);
        int place = dropped.map(one -> place(one.card())).orElse(0);
        end();
        dropped.ifPresent(one -> onDropped.accept(one.card().key(), place));
    }

    /** How many of the others have their middle above its own. */
    private int place(LineCard card) {
        double middle = middle(card);
        List<Node> others =
                cards.getChildren().stream().filter(other -> other != card).toList();
        return (int) others.stream().filter(other -> middle(other) < middle).count();
    }

    private static double middle(Node card) {
        return card.getBoundsInParent().getCenterY();
    }
}
