package huni.ui.kit;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One large number with what it is above and what stands behind it below. */
public final class Figure extends VBox {

    private final Label number = new Label();
    private final Label note = new Label();

    /** A figure that shows a dash until it has its number. */
    public Figure(String caption, Tone tone) {
        getStyleClass().add("figure");
        Label above = new EllipsisLabel(caption, "muted");
        number.setText("–");
        number.getStyleClass().addAll("number", tone.styleClass());
        number.setMinWidth(USE_PREF_SIZE);
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        getChildren().addAll(above, number, note);
    }

    /** The number as written on the screen. */
    public StringProperty numberProperty() {
        return number.textProperty();
    }

    /** The line below the number; empty if there is none. */
    public StringProperty noteProperty() {
        return note.textProperty();
    }
}
