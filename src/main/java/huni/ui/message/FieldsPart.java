package huni.ui.message;

import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.Buttons;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Icons;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The fields of the template with what fills each; what is written there fills the message at once. One key leads to the
 * first that is missing, Enter from there to the next one, and behind the last one to where the message is copied.
 */
final class FieldsPart extends VBox {

    static final KeyCombination FILL = KeyCombination.valueOf("F3");

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final MessageViewModel viewModel;
    private final Texts texts;
    private final GridPane lines = new GridPane();
    private final Runnable onFilled;
    private final Button fill;

    /** @param onFilled takes the keyboard behind the last field that was missing */
    FieldsPart(MessageViewModel viewModel, Texts texts, Runnable onFilled) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.onFilled = onFilled;
        this.fill = Buttons.withKey(Buttons.plain(texts.text("message.fill"), this::fill), Icons.WARNING, FILL);
        fill.setId("message-fill");
        fill.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().addAll("panel", "message-fields");
        Label title = new Label(texts.text("message.fields"));
        title.getStyleClass().add("section");
        Label note = new Label(texts.text("message.fields.note"));
        note.getStyleClass().addAll("muted", "small");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        lines.getStyleClass().add("message-grid");
        ColumnConstraints names = new ColumnConstraints();
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().addAll(names, values);
        getChildren().addAll(title, lines, fill, note);
        viewModel.fields().subscribe(this::show);
        viewModel.subject().filledProperty().subscribe(_ -> showWay());
        viewModel.body().filledProperty().subscribe(_ -> showWay());
        show();
    }

    private void showWay() {
        Inputs.show(fill, viewModel.missing().isPresent());
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
            value.setOnAction(_ -> goOn());
            line.value().subscribe(typed -> value.pseudoClassStateChanged(INVALID, typed.isBlank()));
            name.setLabelFor(value);
            GridPane.setValignment(name, VPos.CENTER);
            lines.addRow(row++, name, value);
        }
        showWay();
    }

    private void goOn() {
        if (viewModel.missing().filter(this::focus).isEmpty()) {
            onFilled.run();
        }
    }

    /** Puts the cursor into the first field that is missing; where none is, into the first one. */
    void fill() {
        viewModel.missing().or(() -> viewModel.fields().stream().findFirst()).ifPresent(this::focus);
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
