package huni.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

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
}
