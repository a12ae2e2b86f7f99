package huni.ui.shell;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Page Up and Page Down scroll what is shown, wherever on it the keyboard is: the last part of a page may hold nothing that
 * takes the focus. Lists and longer texts keep these keys. JavaFX has a page scroll by a line, and not from outside it.
 */
final class PageKeys {

    /** So much of the window goes on: a line that was the last is then still seen. */
    private static final double PART = 0.85;

    private final Function<Node, Optional<Node>> shown;

    /** @param shown of a node, what it is on: the place, or what lies over it; what is shown on top for a node outside */
    PageKeys(Function<Node, Optional<Node>> shown) {
        this.shown = shown;
    }

    /** Scrolls, if the key says so and there is something to scroll. */
    void pressed(KeyEvent event) {
        int way = event.getCode() == KeyCode.PAGE_DOWN ? 1 : event.getCode() == KeyCode.PAGE_UP ? -1 : 0;
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (way != 0
                && plain
                && event.getTarget() instanceof Node from
                && !(from instanceof ListView<?>)
                && !(from instanceof TextArea)) {
            around(from).or(() -> shown.apply(from).flatMap(PageKeys::within)).ifPresent(pane -> {
                scroll(pane, way);
                event.consume();
            });
        }
    }

    private static Optional<ScrollPane> around(Node from) {
        return Stream.<@Nullable Node>iterate(from, Objects::nonNull, Node::getParent)
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .filter(pane -> hidden(pane) > 0)
                .findFirst();
    }

    private static Optional<ScrollPane> within(Node node) {
        if (!node.isVisible()) {
            return Optional.empty();
        }
        if (node instanceof ScrollPane pane && hidden(pane) > 0) {
            return Optional.of(pane);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> within(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** How much of its content is out of sight, in pixels. */
    private static double hidden(ScrollPane pane) {
        @Nullable Node content = pane.getContent();
        return content == null
                ? 0
                : content.getLayoutBounds().getHeight()
                        - pane.getViewportBounds().getHeight();
    }

    private static void scroll(ScrollPane pane, int way) {
        double by = way * PART * pane.getViewportBounds().getHeight() / hidden(pane);
        pane.setVvalue(Math.clamp(pane.getVvalue() + by, 0, 1));
    }
}
