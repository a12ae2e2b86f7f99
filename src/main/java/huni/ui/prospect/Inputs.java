package huni.ui.prospect;

import huni.ui.kit.Field;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Fields to type in: Enter and leaving the field save it, Esc brings back what is stored. */
final class Inputs {

    private Inputs() {}

    /** A field with its caption, its prompt while it is empty, and what is wrong with it below. */
    static Field field(String id, String caption, String prompt, SavedText<?> model) {
        TextField input = new TextField();
        input.setPrefColumnCount(1);
        return captioned(id, caption, prompt, saving(input, model), model);
    }

    /** The same for words that may need several lines. */
    static Field area(String id, String caption, String prompt, SavedText<?> model) {
        return captioned(id, caption, prompt, saving(new GrowingArea(), model), model);
    }

    private static Field captioned(
            String id, String caption, String prompt, TextInputControl input, SavedText<?> model) {
        input.setId(id);
        input.setPromptText(prompt);
        Field field = new Field(caption, input);
        field.problemProperty().bind(model.problemProperty());
        field.setMinWidth(0);
        field.setMaxWidth(Double.MAX_VALUE);
        return field;
    }

    /** Makes an input save on its own. */
    static <I extends TextInputControl> I saving(I input, SavedText<?> model) {
        input.textProperty().bindBidirectional(model.textProperty());
        input.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                model.commit();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
                model.commit();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && model.isEdited()) {
                model.revert();
                event.consume();
            }
        });
        return input;
    }

    /** A field of a small form, of which Enter does what the form is for. */
    static Field plain(
            String id, String caption, StringProperty text, ReadOnlyStringProperty problem, Runnable onEnter) {
        TextField input = entering(id, text, onEnter);
        Field field = new Field(caption, input);
        field.problemProperty().bind(problem);
        field.setMinWidth(0);
        field.setMaxWidth(Double.MAX_VALUE);
        return field;
    }

    /** An input of which Enter does something. */
    static TextField entering(String id, StringProperty text, Runnable onEnter) {
        TextField input = new TextField();
        input.setId(id);
        input.setPrefColumnCount(1);
        input.textProperty().bindBidirectional(text);
        input.setOnAction(_ -> onEnter.run());
        return input;
    }

    /** Fields side by side that share the width. */
    static HBox row(Node... fields) {
        HBox row = new HBox(fields);
        row.getStyleClass().add("prospect-row");
        for (Node field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
            if (field instanceof Field equal) {
                equal.setPrefWidth(1);
            }
        }
        return row;
    }

    /** A sentence about what is wrong, shown while there is one. */
    static Label complaint(ReadOnlyStringProperty problem) {
        Label label = new Label();
        label.getStyleClass().addAll("red", "small");
        label.setWrapText(true);
        label.textProperty().bind(problem);
        label.visibleProperty().bind(problem.isNotEmpty());
        label.managedProperty().bind(problem.isNotEmpty());
        return label;
    }

    /** Shows a node, or leaves no room for it. */
    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
