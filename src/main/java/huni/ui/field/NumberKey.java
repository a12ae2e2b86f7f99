package huni.ui.field;

import javafx.scene.input.KeyCode;

/** The digit of a key of the top row or of the numpad. */
public final class NumberKey {

    private NumberKey() {}

    /** From 0 to 9; negative for any other key. */
    public static int digit(KeyCode code) {
        return code.isDigitKey()
                ? Character.digit(code.getName().charAt(code.getName().length() - 1), 10)
                : -1;
    }
}
