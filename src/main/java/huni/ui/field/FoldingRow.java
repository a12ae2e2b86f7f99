package huni.ui.field;

import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Field;
import huni.ui.kit.IconButton;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A line of a list that opens its fields below it; one line of the list is open at a time. Esc folds them, and what was
 * typed is saved; what cannot be saved is brought back by it first.
 */
public final class FoldingRow extends VBox {

    private final Supplier<Node> fields;
    private final IconButton edit;

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
        this.edit = edit;
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
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

    private boolean isOpen() {
        return getChildren().size() > 1;
    }

    private void escape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE || !isOpen() || isMenuOpen(event.getTarget())) {
            return;
        }
        // The field that loses the focus saves itself.
        edit.requestFocus();
        boolean unsaved = getChildren().getLast().lookupAll(".field").stream()
                .filter(Field.class::isInstance)
                .anyMatch(field -> !((Field) field).problemProperty().get().isEmpty());
        if (!unsaved) {
            fold();
            event.consume();
        } else if (event.getTarget() instanceof Node input) {
            input.requestFocus();
        }
    }

    private static boolean isMenuOpen(EventTarget target) {
        return target instanceof MenuButton menu && menu.isShowing()
                || target instanceof ComboBoxBase<?> box && box.isShowing();
    }

    private void toggle() {
        if (isOpen()) {
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

    /** Puts the focus on the button that opens its fields. */
    public void focusEdit() {
        edit.requestFocus();
    }

    private void fold() {
        getChildren().remove(1, getChildren().size());
    }
}
