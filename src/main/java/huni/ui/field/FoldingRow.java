package huni.ui.field;

import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.IconButton;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A line of a list that opens its fields below it; one line of the list is open at a time. */
public final class FoldingRow extends VBox {

    private final Supplier<Node> fields;

    /**
     * A line with its fields folded.
     *
     * @param more stands before the two buttons
     * @param fields made when the row opens; the cursor goes into the first one
     */
    public FoldingRow(
            ObservableValue<String> title,
            ObservableValue<String> summary,
            IconButton edit,
            IconButton remove,
            Supplier<Node> fields,
            Node... more) {
        this.fields = fields;
        getStyleClass().add("prospect-person");
        EllipsisLabel first = new EllipsisLabel("", "medium");
        first.textProperty().bind(title);
        EllipsisLabel second = new EllipsisLabel("", "muted", "small");
        second.textProperty().bind(summary);
        second.managedProperty().bind(second.textProperty().isNotEmpty());
        VBox words = new VBox(first, second);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        edit.getStyleClass().add("small-icon-button");
        edit.setOnAction(_ -> toggle());
        remove.getStyleClass().add("small-icon-button");
        HBox line = new HBox(words);
        line.getChildren().addAll(more);
        line.getChildren().addAll(edit, remove);
        line.getStyleClass().add("prospect-line");
        getChildren().add(line);
    }

    private void toggle() {
        if (getChildren().size() > 1) {
            fold();
        } else {
            open(".text-field");
        }
    }

    /** Opens its fields, folds those of the other lines, and puts the cursor into one of them. */
    public void open(String first) {
        getParent().getChildrenUnmodifiable().stream()
                .filter(FoldingRow.class::isInstance)
                .map(FoldingRow.class::cast)
                .forEach(FoldingRow::fold);
        Node opened = fields.get();
        getChildren().add(opened);
        opened.lookup(first).requestFocus();
    }

    private void fold() {
        getChildren().remove(1, getChildren().size());
    }
}
