package huni.ui.field;

import huni.ui.kit.Buttons;
import huni.ui.kit.Field;
import huni.ui.kit.Icons;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The name of something new, and the button that adds it, as Enter does. Leaving the field adds nothing. */
public final class AddField extends HBox {

    private final HBox buttons = new HBox();

    /**
     * A field for a name.
     *
     * @param caption what is written in it
     * @param button what the button says
     */
    public AddField(String id, String caption, String button, SavedText<String> model, Runnable onAdd) {
        TextField name = Inputs.entering(id + "-name", model.textProperty(), onAdd);
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !name.getText().isEmpty()) {
                model.revert();
                event.consume();
            }
        });
        Field field = new Field(caption, name);
        field.problemProperty().bind(model.problemProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        Button add = Buttons.withIcon(Buttons.plain(button, onAdd), Icons.ADD);
        add.setId(id);
        buttons.getStyleClass().add("add-field-buttons");
        buttons.getChildren().add(add);
        getStyleClass().add("add-field");
        getChildren().addAll(field, buttons);
    }

    /** One more way to add it. */
    public AddField or(Node button) {
        buttons.getChildren().add(button);
        return this;
    }
}
