package huni.ui.plan;

import huni.ui.field.Inputs;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Label;

/** Shows what speaks against the time of an appointment; not there while nothing does. */
public final class CloseLabel extends Label {

    public CloseLabel(String id, ReadOnlyStringProperty words) {
        setId(id);
        getStyleClass().add("plan-close");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        textProperty().bind(words);
        words.subscribe(said -> Inputs.show(this, !said.isEmpty()));
    }
}
