package huni.ui.trash;

import huni.ui.kit.EllipsisLabel;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A line of the trash. Its nodes are made once. */
final class TrashCell extends ListCell<TrashLine> {

    private final Label name = new EllipsisLabel("", "strong");
    private final Label who = new EllipsisLabel("", "muted", "small");
    private final Label cause = new EllipsisLabel("");
    private final Label when = new EllipsisLabel("", "muted", "small");
    private final HBox row;

    TrashCell() {
        getStyleClass().add("trash-cell");
        setText("");
        setPrefWidth(0);
        VBox left = column(name, who);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = column(cause, when);
        right.getStyleClass().add("trash-cause");
        row = new HBox(left, right);
        row.getStyleClass().add("trash-row");
    }

    private static VBox column(Label above, Label below) {
        VBox column = new VBox(above, below);
        column.setMinWidth(0);
        column.getStyleClass().add("trash-lines");
        return column;
    }

    @Override
    protected void updateItem(@Nullable TrashLine line, boolean empty) {
        super.updateItem(line, empty);
        setAccessibleText("");
        setGraphic(null);
        if (!empty && line != null) {
            name.setText(line.name());
            who.setText(line.who());
            cause.setText(line.cause());
            when.setText(line.when());
            setAccessibleText(String.join(", ", line.name(), line.who(), line.cause(), line.when()));
            setGraphic(row);
        }
    }
}
