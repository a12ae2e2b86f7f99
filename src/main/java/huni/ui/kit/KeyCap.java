package huni.ui.kit;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** A key as it stands on the keyboard, small, beside what it does. */
public final class KeyCap extends Label {

    /** The cap of a key by its words, such as {@code "↵"}. */
    public KeyCap(String key) {
        super(key);
        getStyleClass().add("kbd");
        setMinWidth(USE_PREF_SIZE);
    }

    /** The cap of a key as this computer writes it: {@code Ctrl K} here, {@code ⌘ K} on a Mac. */
    public KeyCap(KeyCombination keys) {
        this(words(keys));
    }

    /** How this computer writes a key: {@code Ctrl K}, on a Mac {@code ⌘K}. */
    public static String words(KeyCombination keys) {
        return keys.getDisplayText().replace('+', ' ').strip();
    }

    /** Notes that a key does the same as a control. */
    public static void mark(Node control, KeyCombination key) {
        control.getProperties().put(KeyCap.class, key);
    }

    /**
     * A menu that tells what it belongs to when one of its items that has a key was clicked, with {@link Clicked}; by the
     * keyboard it tells nothing.
     */
    public static ContextMenu tellingMenu() {
        ContextMenu menu = new ContextMenu();
        boolean[] byMouse = new boolean[1];
        menu.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> byMouse[0] = true);
        menu.addEventFilter(KeyEvent.KEY_PRESSED, _ -> byMouse[0] = false);
        menu.addEventHandler(ActionEvent.ACTION, event -> {
            if (byMouse[0]
                    && event.getTarget() instanceof MenuItem item
                    && item.getAccelerator() != null
                    && menu.getOwnerNode() != null) {
                Event.fireEvent(menu.getOwnerNode(), new Clicked(item.getText(), item.getAccelerator()));
            }
        });
        return menu;
    }

    /** An item of a menu was clicked that a key does, too. */
    public static final class Clicked extends Event {

        public static final EventType<Clicked> CLICKED = new EventType<>(Event.ANY, "CLICKED_THOUGH_IT_HAS_A_KEY");

        private static final long serialVersionUID = 1;

        private final String words;
        private final transient KeyCombination key;

        Clicked(String words, KeyCombination key) {
            super(CLICKED);
            this.words = words;
            this.key = key;
        }

        /** What the item says. */
        public String words() {
            return words;
        }

        /** The key that does the same. */
        public KeyCombination key() {
            return key;
        }
    }

    /** The control that has a key, if it is this node or around it. */
    public static Optional<Node> around(Node node) {
        return Stream.<@Nullable Node>iterate(node, Objects::nonNull, Node::getParent)
                .filter(Objects::nonNull)
                .map(Node.class::cast)
                .filter(one -> of(one).isPresent())
                .findFirst();
    }

    /** The key that does the same as a control, if there is one. */
    public static Optional<KeyCombination> of(Node control) {
        return control.hasProperties() && control.getProperties().get(KeyCap.class) instanceof KeyCombination key
                ? Optional.of(key)
                : Optional.empty();
    }
}
