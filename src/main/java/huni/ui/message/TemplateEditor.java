package huni.ui.message;

import huni.domain.activity.MessageField;
import huni.language.Texts;
import huni.ui.field.ChoiceMenu;
import huni.ui.field.Inputs;
import huni.ui.kit.Buttons;
import huni.ui.kit.Field;
import huni.ui.kit.Icons;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The fields in which a template is written; each saves when it is left. */
final class TemplateEditor extends VBox {

    private final MessageViewModel viewModel;
    private final Texts texts;
    private TextInputControl last;

    TemplateEditor(TemplatesViewModel.Editor editor, MessageViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        getStyleClass().addAll("panel", "message-middle");
        Label title = new Label(texts.text("message.template.edit"));
        title.getStyleClass().add("section");
        TextField subject = Inputs.saving(new TextField(), editor.subject());
        TextArea body = new TextArea();
        body.setWrapText(true);
        body.setPrefColumnCount(1);
        body.setId("template-body");
        body.textProperty().bindBidirectional(editor.body().textProperty());
        body.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                editor.body().commit();
            }
        });
        body.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                body.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        last = body;
        for (TextInputControl input : new TextInputControl[] {subject, body}) {
            input.focusedProperty().subscribe((_, focused) -> last = focused ? input : last);
        }
        subject.setId("template-subject");
        Field words = new Field(texts.text("message.body"), body);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setVgrow(words, Priority.ALWAYS);
        String occasion = texts.text("message.template.occasion");
        getChildren()
                .addAll(
                        title,
                        Inputs.row(
                                Inputs.field("template-name", texts.text("message.template.name"), "", editor.name()),
                                new Field(
                                        occasion,
                                        new ChoiceMenu<>(
                                                "template-occasion", occasion, editor.occasion(), "field-pick"))),
                        new Field(texts.text("message.subject"), subject),
                        words,
                        insertions(editor.template().language()),
                        buttons());
    }

    /** The fields that can be put in where the cursor is. */
    private Node insertions(String language) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("message-people");
        for (MessageField field : MessageField.values()) {
            String name = "{" + viewModel.templates().nameOf(field, language) + "}";
            Button chip = new Button(name);
            chip.setMnemonicParsing(false);
            chip.getStyleClass().add("message-person");
            chip.setId("template-put-" + field.name().toLowerCase(Locale.ROOT));
            chip.setAccessibleText(texts.text("message.template.put", name));
            chip.setOnAction(_ -> {
                last.replaceSelection(name);
                last.requestFocus();
            });
            chips.getChildren().add(chip);
        }
        chips.setMinHeight(USE_PREF_SIZE);
        return chips;
    }

    private Node buttons() {
        TemplatesViewModel templates = viewModel.templates();
        Button done = Buttons.withIcon(
                Buttons.primary(texts.text("message.template.done"), templates::endEditing), Icons.DONE);
        done.setId("template-done");
        Button retire = Buttons.plain(texts.text("message.template.retire"), templates::retire);
        retire.setId("template-retire");
        FlowPane buttons = new FlowPane(done, retire);
        if (templates.isChanged()) {
            Button restore = Buttons.plain(texts.text("message.template.restore"), templates::restore);
            restore.setId("template-restore");
            buttons.getChildren().add(restore);
        }
        buttons.getStyleClass().add("message-ways");
        buttons.setMinHeight(USE_PREF_SIZE);
        return buttons;
    }
}
