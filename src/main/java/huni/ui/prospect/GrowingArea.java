package huni.ui.prospect;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A field as high as its words. Shift+Enter begins a new line, Tab goes on to what comes next. */
final class GrowingArea extends TextArea {

    private static final int MOST_LINES = 6;
    private static final double SIDES = 24;

    GrowingArea() {
        getStyleClass().add("growing-area");
        setWrapText(true);
        setPrefColumnCount(1);
        setPrefRowCount(1);
        textProperty().subscribe(_ -> measure());
        promptTextProperty().subscribe(_ -> measure());
        widthProperty().subscribe(_ -> measure());
        fontProperty().subscribe(_ -> measure());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void measure() {
        if (getWidth() > SIDES) {
            double line = height("x");
            String words = getText().isEmpty() ? getPromptText() : getText();
            long lines = Math.round(height(words + "\u200b") / line);
            setPrefRowCount(Math.clamp(lines, 1, MOST_LINES));
        }
    }

    private double height(String words) {
        Text text = new Text(words);
        text.setFont(getFont());
        text.setWrappingWidth(getWidth() - SIDES);
        return text.getLayoutBounds().getHeight();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            replaceSelection("\n");
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
