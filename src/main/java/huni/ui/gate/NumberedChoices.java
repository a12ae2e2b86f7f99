package huni.ui.gate;

import huni.ui.field.NumberKey;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Where the keyboard is at choices, a digit chooses: by what is typed, so that it does from either row of digits. With
 * Alt it chooses from anywhere in the form, and the keyboard stays where it is.
 */
record NumberedChoices(List<Node> inOrder) {

    void typed(KeyEvent event) {
        int place = Character.digit((event.getCharacter() + " ").charAt(0), 10);
        if (event.getTarget() instanceof RadioButton && isThere(place)) {
            choices().get(place - 1).requestFocus();
            choices().get(place - 1).fire();
            event.consume();
        }
    }

    /** Whether the key was a digit with Alt, and chose. */
    boolean pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (!event.isAltDown() || event.isControlDown()) {
            return false;
        }
        int place = NumberKey.digit(code);
        if (isThere(place)) {
            choices().get(place - 1).fire();
        }
        return isThere(place);
    }

    private boolean isThere(int place) {
        return place > 0 && place <= choices().size();
    }

    private List<RadioButton> choices() {
        return inOrder.stream()
                .filter(RadioButton.class::isInstance)
                .map(RadioButton.class::cast)
                .toList();
    }
}
