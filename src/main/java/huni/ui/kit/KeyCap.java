package huni.ui.kit;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
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
