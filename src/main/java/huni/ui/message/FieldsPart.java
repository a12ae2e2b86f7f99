package huni.ui.message;

import huni.language.Texts;
import huni.ui.kit.EllipsisLabel;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The fields of the template with what fills each; what is written there fills the message at once. */
final class FieldsPart extends VBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final MessageViewModel viewModel;
    private final Texts texts;
    private final GridPane lines = new GridPane();

    FieldsPart(MessageViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        getStyleClass().addAll("panel", "message-fields");
        Label title = new Label(texts.text("message.fields"));
        title.getStyleClass().add("section");
        Label note = new Label(texts.text("message.fields.note"));
        note.getStyleClass().addAll("muted", "small");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        lines.getStyleClass().add("message-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(35);
        ColumnConstraints values = new ColumnConstraints();
        values.setPercentWidth(65);
        values.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().addAll(names, values);
        getChildren().addAll(title, lines, note);
        viewModel.fields().subscribe(this::show);
        show();
    }

    private void show() {
        lines.getChildren().clear();
        int row = 0;
        for (FieldLine line : viewModel.fields()) {
            Label name = new EllipsisLabel(line.name(), "muted");
            TextField value = new TextField();
            value.setId("message-field-" + line.field().name().toLowerCase(Locale.ROOT));
            value.setPrefColumnCount(1);
            value.textProperty().bindBidirectional(line.value());
            value.setPromptText(texts.text("message.field.missing"));
            value.setAccessibleText(line.name());
            value.setUserData(line);
            line.value().subscribe(typed -> value.pseudoClassStateChanged(INVALID, typed.isBlank()));
            name.setLabelFor(value);
            GridPane.setValignment(name, VPos.CENTER);
            lines.addRow(row++, name, value);
        }
    }

    /** Puts the focus where that field is written, if it is shown; says whether it is. */
    boolean focus(FieldLine line) {
        for (Node node : lines.getChildren()) {
            if (line.equals(node.getUserData())) {
                node.requestFocus();
                return true;
            }
        }
        return false;
    }
}
