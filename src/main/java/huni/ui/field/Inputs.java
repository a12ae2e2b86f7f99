package huni.ui.field;

import huni.language.Formats;
import huni.ui.door.OthersValue;
import huni.ui.kit.Buttons;
import huni.ui.kit.Field;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Fields to type in: Enter and leaving the field save it, Esc brings back what is stored. */
public final class Inputs {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private Inputs() {}

    /** A field with its caption, its prompt while it is empty, and what is wrong with it below. */
    public static Field field(String id, String caption, String prompt, SavedText<?> model) {
        TextField input = new TextField();
        input.setPrefColumnCount(1);
        return captioned(id, caption, prompt, saving(input, model), model);
    }

    /** The same for words that may need several lines. */
    public static Field area(String id, String caption, String prompt, SavedText<?> model) {
        return captioned(id, caption, prompt, saving(new GrowingArea(), model), model);
    }

    /** A day, typed as people write it or picked from a month. */
    public static Field day(
            String id, String caption, String prompt, SavedText<Optional<LocalDate>> model, Formats formats) {
        return day(id, caption, prompt, model, new DayField(formats));
    }

    /** The same for a day that is still to come. */
    public static Field dayAhead(
            String id, String caption, String prompt, SavedText<Optional<LocalDate>> model, Formats formats) {
        return day(id, caption, prompt, model, new DayField(formats, formats::parseDayAhead));
    }

    private static Field day(
            String id, String caption, String prompt, SavedText<Optional<LocalDate>> model, DayField input) {
        input.setPromptText(prompt);
        model.textProperty().subscribe(_ -> {
            if (!model.isEdited()) {
                input.setValue(model.value().orElse(null));
            }
        });
        saving(input, input.getEditor(), model);
        input.valueProperty().subscribe((_, _) -> model.commit());
        return deciding(named(id, caption, input, model.problemProperty()), input, model);
    }

    /** A day of a small form. */
    public static Field day(
            String id, String caption, FormField<Optional<LocalDate>> model, Formats formats, Runnable onEnter) {
        DayField input = new DayField(formats);
        input.setValue(model.first().orElse(null));
        input.getEditor().textProperty().bindBidirectional(model.textProperty());
        input.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                onEnter.run();
                event.consume();
            }
        });
        return named(id, caption, input, model.problemProperty());
    }

    private static Field named(String id, String caption, Control input, ReadOnlyStringProperty problem) {
        input.setId(id);
        Field field = new Field(caption, input);
        field.problemProperty().bind(problem);
        field.setMinWidth(0);
        field.setMaxWidth(Double.MAX_VALUE);
        return field;
    }

    private static Field captioned(
            String id, String caption, String prompt, TextInputControl input, SavedText<?> model) {
        input.setPromptText(prompt);
        return deciding(named(id, caption, input, model.problemProperty()), input, model);
    }

    private static Field deciding(Field field, Node input, SavedText<?> model) {
        model.othersProperty()
                .subscribe(others ->
                        field.below(others.map(theirs -> decision(input, theirs, model::revert, model::keepMine))));
        return field;
    }

    /** The two ways to choose between what was typed and what somebody else wrote. */
    private static Node decision(Node input, OthersValue<?> theirs, Runnable onTheirs, Runnable onMine) {
        FlowPane ways = new FlowPane(
                Buttons.plain(theirs.takeTheirs(), () -> chosen(input, onTheirs)),
                Buttons.plain(theirs.keepMine(), () -> chosen(input, onMine)));
        ways.getStyleClass().add("field-others");
        return ways;
    }

    /** The button goes away with the choice: the keyboard is where the value is. */
    private static void chosen(Node input, Runnable choice) {
        input.requestFocus();
        choice.run();
    }

    /** The same for an input that stands alone: no room is taken while there is nothing to choose. */
    public static Node decisionOf(Node input, SavedText<?> model) {
        return decisionOf(input, model.othersProperty(), model::revert, model::keepMine);
    }

    /**
     * The same for what is not one field.
     *
     * @param others what somebody else wrote, while there is something to choose
     */
    public static Node decisionOf(
            Node input,
            ObservableValue<? extends Optional<? extends OthersValue<?>>> others,
            Runnable onTheirs,
            Runnable onMine) {
        VBox place = new VBox();
        place.setManaged(false);
        others.subscribe(theirs -> {
            place.getChildren()
                    .setAll(theirs.stream()
                            .map(each -> decision(input, each, onTheirs, onMine))
                            .toList());
            place.setManaged(theirs.isPresent());
        });
        return place;
    }

    /** A field without a caption, as a screen reader calls it; what is wrong with it is said elsewhere on the screen. */
    public static TextField bare(String id, String spoken, SavedText<?> model) {
        TextField input = saving(new TextField(), model);
        input.setId(id);
        input.setPrefColumnCount(1);
        input.setAccessibleText(spoken);
        model.problemProperty().subscribe(problem -> {
            input.pseudoClassStateChanged(INVALID, !problem.isEmpty());
            input.setAccessibleHelp(problem);
        });
        return input;
    }

    /** Makes an input save on its own. */
    public static <I extends TextInputControl> I saving(I input, SavedText<?> model) {
        saving(input, input, model);
        return input;
    }

    private static void saving(Control input, TextInputControl editor, SavedText<?> model) {
        editor.textProperty().bindBidirectional(model.textProperty());
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
    }

    /** A field of a small form, of which Enter does what the form is for. */
    public static Field plain(
            String id, String caption, StringProperty text, ReadOnlyStringProperty problem, Runnable onEnter) {
        return named(id, caption, entering(id, text, onEnter), problem);
    }

    /** An input of which Enter does something. */
    public static TextField entering(String id, StringProperty text, Runnable onEnter) {
        TextField input = new TextField();
        input.setId(id);
        input.setPrefColumnCount(1);
        input.textProperty().bindBidirectional(text);
        input.setOnAction(_ -> onEnter.run());
        return input;
    }

    /** Esc leaves a line in which something was begun, and only it: the words stay, and the keyboard goes there. */
    public static void leftByEscape(TextInputControl input, Runnable onLeft) {
        input.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !input.getText().isBlank()) {
                onLeft.run();
                event.consume();
            }
        });
    }

    /** Fields side by side that share the width; as high as the sentence of any of them asks. */
    public static GridPane row(Node... fields) {
        GridPane row = new GridPane();
        row.getStyleClass().add("field-row");
        for (Node field : fields) {
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(100.0 / fields.length);
            row.getColumnConstraints().add(equal);
            GridPane.setValignment(field, VPos.TOP);
        }
        row.addRow(0, fields);
        return row;
    }

    /** A sentence about what is wrong, shown and read out while there is one. */
    public static Label complaint(ObservableStringValue problem) {
        return Field.complaint(problem, "red", "small");
    }

    /** Shows a node, or leaves no room for it. */
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
