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
import javafx.scene.text.Text;

/** A stage in the row, with its name. A click, Space or Enter goes to the stage. */
public final class StepSegment extends Control {

    private final Label words;
    private final String whole;
    private final String brief;
    private final Runnable onChosen;
    private final Text measure = new Text();

    public StepSegment(String name, Runnable onChosen) {
        this(name, name, onChosen);
    }

    /** @param brief what it says where all stages would not fit in one line with their whole names */
    public StepSegment(String name, String brief, Runnable onChosen) {
        this.words = new Label(name);
        this.whole = name;
        this.brief = brief;
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

    /** How wide it is with its whole name, or with what it says in brief. */
    double wholeWidth(boolean inBrief) {
        double shown = words.prefWidth(-1);
        String other = inBrief ? brief : whole;
        if (!other.equals(words.getText())) {
            measure.setFont(words.getFont());
            measure.setText(words.getText());
            double before = measure.getLayoutBounds().getWidth();
            measure.setText(other);
            shown += Math.ceil(measure.getLayoutBounds().getWidth() - before);
        }
        return Math.ceil(snappedLeftInset() + shown + snappedRightInset());
    }

    /** Says its whole name, or says it in brief. */
    void say(boolean inBrief) {
        String wanted = inBrief ? brief : whole;
        if (!wanted.equals(words.getText())) {
            words.setText(wanted);
        }
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
