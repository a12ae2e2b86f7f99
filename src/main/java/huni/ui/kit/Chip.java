package huni.ui.kit;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** A round choice that is on or off: a filter with its count, a quick answer with its key. */
public final class Chip extends ToggleButton {

    private final Label count = new Label();
    private final KeyCap key = new KeyCap("");

    /** A chip with its words. */
    public Chip(String text) {
        super(text);
        setMnemonicParsing(false);
        getStyleClass().add("chip");
        setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("chip-count");
    }

    /** Shows a number after the words, already written in the person's language; empty shows none. */
    public void setCount(String number) {
        count.setText(number);
        setGraphic(number.isEmpty() ? null : count);
        setContentDisplay(ContentDisplay.RIGHT);
    }

    /** Shows a key before the words; the key itself is wired where the screen is built. */
    public void setKey(String keyWords) {
        key.setText(keyWords);
        setGraphic(keyWords.isEmpty() ? null : new HBox(key));
        setContentDisplay(ContentDisplay.LEFT);
    }
}
