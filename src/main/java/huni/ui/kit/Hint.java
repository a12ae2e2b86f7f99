package huni.ui.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/**
 * What a tooltip says about a node. The tooltip is made when the mouse comes to the node: each is a window with a scene of its own, a board has
 * hundreds of them, and nearly all are never seen.
 */
public final class Hint {

    private static final double WIDEST = 420;
    private static final String WORDS = "hint-words";
    private static final String MADE = "hint-made";

    private Hint() {}

    /** Lets the mouse over a node show words, as they are then; none where they are empty. Replaces the hint the node had. */
    public static void on(Node node, Supplier<String> words) {
        if (node.getProperties().put(WORDS, words) == null) {
            node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> renew(node));
            // What is shown under a mouse that stays may change, as by a click.
            node.addEventHandler(MouseEvent.MOUSE_MOVED, _ -> renew(node));
        }
    }

    /** What the mouse over a node would show now. */
    public static Optional<String> of(Node node) {
        return node.getProperties().get(WORDS) instanceof Supplier<?> words
                ? Optional.of(words.get().toString()).filter(said -> !said.isEmpty())
                : Optional.empty();
    }

    /** Shows the text of the fields of a window that are too narrow for it, also of those that are made later. */
    public static void onNarrowFields(Parent root) {
        root.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> {
            if (event.getTarget() instanceof TextField field
                    && field.getTooltip() == null
                    && !field.getProperties().containsKey(WORDS)) {
                on(field, () -> isCut(field) ? field.getText() : "");
            }
        });
    }

    private static void renew(Node node) {
        Optional<String> said = of(node);
        Object made = node.getProperties().get(MADE);
        if (said.isPresent()) {
            Tooltip tooltip = made instanceof Tooltip known ? known : install(node);
            tooltip.setText(said.get());
        } else if (made instanceof Tooltip known) {
            Tooltip.uninstall(node, known);
            node.getProperties().remove(MADE);
        }
    }

    private static Tooltip install(Node node) {
        Tooltip tooltip = new Tooltip();
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
        tooltip.setOnShowing(_ -> tooltip.setText(of(node).orElse("")));
        Tooltip.install(node, tooltip);
        node.getProperties().put(MADE, tooltip);
        return tooltip;
    }

    private static boolean isCut(TextField field) {
        Insets insets = field.getInsets();
        Node shown = field.lookup(".text");
        return shown instanceof Text text
                && text.getLayoutBounds().getWidth() > field.getWidth() - insets.getLeft() - insets.getRight() + 1;
    }
}
