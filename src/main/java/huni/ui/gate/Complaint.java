package huni.ui.gate;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Label;

/** What is wrong, in red, as long as something is. */
final class Complaint extends Label {

    Complaint(ReadOnlyStringProperty problem) {
        getStyleClass().add("red");
        setWrapText(true);
        textProperty().bind(problem);
        visibleProperty().bind(problem.isNotEmpty());
        managedProperty().bind(problem.isNotEmpty());
    }
}
