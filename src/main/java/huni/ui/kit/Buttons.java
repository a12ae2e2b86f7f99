package huni.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;

/** The three looks of a button with words: what is to be done next, anything else, and the quiet one. */
public final class Buttons {

    private static final PseudoClass BUSY = PseudoClass.getPseudoClass("busy");

    private Buttons() {}

    /** The one button of a place that says what is to be done next. */
    public static Button primary(String text, Runnable onPressed) {
        return button(text, onPressed, "primary");
    }

    /** A button with a border. */
    public static Button plain(String text, Runnable onPressed) {
        return button(text, onPressed, "plain");
    }

    /** A button that is only words until the pointer is over it. */
    public static Button quiet(String text, Runnable onPressed) {
        return button(text, onPressed, "quiet");
    }

    /** Puts a picture before the words. */
    public static Button withIcon(Button button, Icons icon) {
        button.setGraphic(icon.node());
        return button;
    }

    /** Puts a picture before the words, and its key after them; the key itself is wired where the screen is built. */
    public static Button withKey(Button button, Icons icon, KeyCombination key) {
        KeyCap cap = new KeyCap(key);
        Label words = new Label();
        words.textProperty().bind(button.textProperty());
        HBox content = new HBox(icon.node(), words, cap);
        content.getStyleClass().add("button-content");
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        KeyCap.mark(button, key);
        return button;
    }

    /** Shows it as at work; what it does must do nothing then. Disabled it would hand the keyboard to something else. */
    public static void busyWhile(Button button, ObservableValue<Boolean> working) {
        working.subscribe(now -> button.pseudoClassStateChanged(BUSY, now));
    }

    private static Button button(String text, Runnable onPressed, String look) {
        Button button = new Button(text);
        // A name of a file may hold an underscore; it is no mark of a key here.
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("huni-button", look);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> onPressed.run());
        return button;
    }
}
