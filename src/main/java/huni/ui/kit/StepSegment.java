package huni.ui.kit;

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

/** A stage in the row, with its name. A click, Space or Enter goes to the stage. */
public final class StepSegment extends Control {

    private final Label words;
    private final Runnable onChosen;

    public StepSegment(String name, Runnable onChosen) {
        this.words = new Label(name);
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
    }

    /** What it says. */
    public Label words() {
        return words;
    }

    /** How wide it is with its whole name. */
    double wholeWidth() {
        return Math.ceil(snappedLeftInset() + words.prefWidth(-1) + snappedRightInset());
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
            getChildren().setAll(segment.words);
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            StepSegment segment = getSkinnable();
            double wide = Math.min(width, segment.words.prefWidth(-1));
            place(segment.words, x + (width - wide) / 2, y, wide, height);
        }

        private void place(Node node, double x, double y, double width, double height) {
            double high = Math.min(height, node.prefHeight(-1));
            node.resizeRelocate(snapPositionX(x), snapPositionY(y + (height - high) / 2), width, high);
        }
    }
}
