package huni.ui.field;

import huni.ui.kit.Popover;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/** Which keys a screen answers. */
public final class ScreenKeys {

    /** What has this class shows its parts one over the other, the last one on top. */
    private static final String LAYERS = "layers";

    /** Messages lie over everything and cover nothing. */
    private static final String MESSAGES = "notices";

    private ScreenKeys() {}

    /** Whether nothing is held with it. */
    public static boolean isPlain(KeyEvent event) {
        return !event.isShiftDown() && !isOther(event) && !event.isShortcutDown();
    }

    /** Whether something is held with it, but neither Shift nor what commands have. */
    public static boolean isOther(KeyEvent event) {
        return event.isAltDown()
                || event.isControlDown() && !event.isShortcutDown()
                || event.isMetaDown() && !event.isShortcutDown();
    }

    /**
     * Keys that a screen hears wherever in the window the keyboard is, since it may still be on the rail: while the screen is
     * seen, and not when the keyboard is in what lies over it.
     */
    public static void hear(Node screen, EventHandler<KeyEvent> keys) {
        EventHandler<KeyEvent> heard = event -> {
            if (isSeen(screen) && !isOver(event.getTarget(), screen)) {
                keys.handle(event);
            }
        };
        screen.sceneProperty().addListener((_, before, now) -> {
            Optional.ofNullable(before).ifPresent(scene -> scene.removeEventHandler(KeyEvent.KEY_PRESSED, heard));
            Optional.ofNullable(now).ifPresent(scene -> scene.addEventHandler(KeyEvent.KEY_PRESSED, heard));
        });
    }

    private static boolean isSeen(Node screen) {
        return upwards(screen).stream().allMatch(Node::isVisible);
    }

    private static boolean isOver(EventTarget target, Node screen) {
        List<Node> way = upwards(screen);
        return target instanceof Node focused
                && upwards(focused).stream()
                        .anyMatch(node -> !way.contains(node) && (isForm(node) || isLayerAbove(node, way)));
    }

    private static boolean isForm(Node node) {
        return node.getStyleClass().contains(Popover.OWN_UNDO);
    }

    private static boolean isLayerAbove(Node node, List<Node> way) {
        Parent parent = node.getParent();
        if (parent == null
                || !parent.getStyleClass().contains(LAYERS)
                || node.getStyleClass().contains(MESSAGES)) {
            return false;
        }
        List<Node> layers = parent.getChildrenUnmodifiable();
        return way.stream().anyMatch(other -> layers.contains(other) && layers.indexOf(other) < layers.indexOf(node));
    }

    private static List<Node> upwards(Node node) {
        return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).toList();
    }
}
