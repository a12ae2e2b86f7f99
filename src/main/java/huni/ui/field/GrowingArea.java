package huni.ui.field;

import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A field as high as its words, or as its prompt. Shift+Enter begins a new line, Tab goes on to what comes next. */
public final class GrowingArea extends TextArea {

    private static final int MOST_LINES = 6;
    private static final double SIDES = 24;
    private static final double ABOVE_AND_BELOW = 1.4;

    public GrowingArea() {
        getStyleClass().add("growing-area");
        setWrapText(true);
        setPrefColumnCount(1);
        textProperty().subscribe(_ -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double within = Math.max(SIDES, width < 0 ? getWidth() : width) - SIDES;
        String words = getText().isEmpty() ? getPromptText() : getText();
        double line = height("x", within);
        double lines = within > 0 ? Math.min(MOST_LINES * line, height(words + "\u200b", within)) : line;
        return Math.ceil(lines + ABOVE_AND_BELOW * getFont().getSize());
    }

    private double height(String words, double width) {
        Text text = new Text(words);
        text.setFont(getFont());
        text.setWrappingWidth(width);
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
