package huni.ui.kit;

import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A control with its caption above and, if there is one, what is wrong with it below. */
public final class Field extends VBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Label problem = comingAndGoing("field-problem");

    /** A field whose caption also is the name that a screen reader says for the control. */
    public Field(String caption, Node control) {
        getStyleClass().add("field");
        Label label = new EllipsisLabel(caption, "field-caption");
        label.setLabelFor(control);
        problem.textProperty().subscribe(text -> {
            control.pseudoClassStateChanged(INVALID, !text.isEmpty());
            control.setAccessibleHelp(text);
        });
        getChildren().addAll(label, control, problem);
    }

    /** What is wrong, as words that come and go, for a place of its own: read out whenever there are others. */
    public static Label complaint(ObservableStringValue problem, String... styleClasses) {
        Label label = comingAndGoing(styleClasses);
        label.textProperty().bind(problem);
        return label;
    }

    /** Without words it takes no room, but is there: a screen reader hears only of what it has met before. */
    private static Label comingAndGoing(String... styleClasses) {
        Label label = new Label();
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMouseTransparent(true);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        label.textProperty().subscribe((_, _) -> label.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        return label;
    }

    /** What there is to do about what is wrong; empty if nothing is. */
    public void below(Optional<Node> ways) {
        getChildren().remove(getChildren().indexOf(problem) + 1, getChildren().size());
        ways.ifPresent(getChildren()::add);
    }

    /** What is wrong, as a sentence; empty if nothing is. */
    public StringProperty problemProperty() {
        return problem.textProperty();
    }
}
