package huni.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keeps Tab in what lies over the window: after its last control comes its first. */
final class TabRound {

    private final Parent over;

    TabRound(Parent over) {
        this.over = over;
    }

    /** Goes round, if the key would leave. */
    void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        List<Node> stops = new ArrayList<>();
        collectStops(over, stops);
        if (stops.isEmpty()) {
            event.consume();
            return;
        }
        boolean back = event.isShiftDown();
        boolean atStop = stops.stream().anyMatch(Node::isFocused);
        if (back ? !atStop || stops.getFirst().isFocused() : stops.getLast().isFocused()) {
            (back ? stops.getLast() : stops.getFirst()).requestFocus();
            event.consume();
        }
    }

    private static void collectStops(Parent parent, List<Node> stops) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && !child.isDisabled()) {
                if (child.isFocusTraversable()) {
                    stops.add(child);
                }
                if (child instanceof Parent inner) {
                    collectStops(inner, stops);
                }
            }
        }
    }
}
