package huni.ui.prospect;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/**
 * A stage in the row: with its name, or as a mark where there is no room for the name. Both are always there and only
 * one is seen, so that the row can choose while it is laid out. A click, Space or Enter goes to the stage.
 */
final class StepSegment extends Control {

    /** The width of a mark, many times the size of the text. */
    private static final double MARK = 2.6;

    private final Label words;
    private final Node mark;
    private final Runnable onChosen;

    /** @param mark what stands for the name */
    StepSegment(String name, Node mark, Runnable onChosen) {
        this.words = new Label(name);
        this.mark = mark;
        this.onChosen = onChosen;
        getStyleClass().add("step");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                onChosen.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
                onChosen.run();
                event.consume();
            }
        });
        named(true);
    }

    /** Shows the name, or the mark. */
    void named(boolean whole) {
        words.setVisible(whole);
        mark.setVisible(!whole);
    }

    boolean isNamed() {
        return words.isVisible();
    }

    /** What it says where there is room. */
    Label words() {
        return words;
    }

    /** How wide it is with its name, or as its mark. */
    double width(boolean whole) {
        return whole
                ? Math.ceil(snappedLeftInset() + words.prefWidth(-1) + snappedRightInset())
                : Math.ceil(MARK * words.getFont().getSize());
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            onChosen.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new Face(this);
    }

    private static final class Face extends SkinBase<StepSegment> {

        Face(StepSegment segment) {
            super(segment);
            getChildren().setAll(segment.words, segment.mark);
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            StepSegment segment = getSkinnable();
            double wide = Math.min(width, segment.words.prefWidth(-1));
            place(segment.words, x + (width - wide) / 2, y, wide, height);
            double size = segment.mark.prefWidth(-1);
            place(segment.mark, (segment.getWidth() - size) / 2, y, size, height);
        }

        private void place(Node node, double x, double y, double width, double height) {
            double high = Math.min(height, node.prefHeight(-1));
            node.resizeRelocate(snapPositionX(x), snapPositionY(y + (height - high) / 2), width, high);
        }
    }
}
