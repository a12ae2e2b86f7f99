package huni.ui.kit;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A control with its caption above and, if there is one, what is wrong with it below. */
public final class Field extends VBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Label problem = new Label();

    /** A field whose caption also is the name that a screen reader says for the control. */
    public Field(String caption, Node control) {
        getStyleClass().add("field");
        Label label = new EllipsisLabel(caption, "field-caption");
        label.setLabelFor(control);
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        problem.textProperty().subscribe(text -> {
            control.pseudoClassStateChanged(INVALID, !text.isEmpty());
            control.setAccessibleHelp(text);
        });
        getChildren().addAll(label, control, problem);
    }

    /** What is wrong, as a sentence; empty if nothing is. */
    public StringProperty problemProperty() {
        return problem.textProperty();
    }
}
