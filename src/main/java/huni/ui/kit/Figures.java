package huni.ui.kit;

import javafx.beans.property.StringProperty;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Names at the left, their figures at the right, a thin line under each. */
public final class Figures extends GridPane {

    private int rows;

    /** An empty grid. */
    public Figures() {
        getStyleClass().add("figures");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().addAll(names, numbers);
    }

    /** Adds a row; the property given back is its figure as written on the screen. */
    public StringProperty row(String name, String figure) {
        Region line = new Region();
        line.getStyleClass().add("figures-line");
        Label caption = new Label(name);
        caption.setWrapText(true);
        caption.getStyleClass().add("figures-name");
        Label number = new Label(figure);
        number.getStyleClass().add("figures-number");
        number.setMinWidth(USE_PREF_SIZE);
        add(line, 0, rows, 2, 1);
        add(caption, 0, rows);
        add(number, 1, rows);
        rows++;
        return number.textProperty();
    }
}
