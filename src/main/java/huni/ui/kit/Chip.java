package huni.ui.kit;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/**
 * A round choice that is on or off: a filter with its count, a quick answer with its key. The keyboard goes from one to the
 * next beside it by the arrows, too.
 */
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
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && event.getCode() == KeyCode.RIGHT) {
            go(1, event);
        } else if (plain && event.getCode() == KeyCode.LEFT) {
            go(-1, event);
        }
    }

    /** To the chip so many places on; at either end the keyboard stays where it is. */
    private void go(int places, KeyEvent event) {
        List<Chip> row = getParent() == null
                ? List.of()
                : getParent().getChildrenUnmodifiable().stream()
                        .filter(Chip.class::isInstance)
                        .map(Chip.class::cast)
                        .filter(chip -> chip.isVisible() && !chip.isDisabled() && chip.isFocusTraversable())
                        .toList();
        int to = row.indexOf(this) + places;
        if (row.size() > 1) {
            event.consume();
        }
        if (to >= 0 && to < row.size()) {
            row.get(to).requestFocus();
        }
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
