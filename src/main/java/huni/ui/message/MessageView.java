package huni.ui.message;

import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * A message: the templates, the message itself, its fields. All of it by keys: digits choose a template until the person
 * goes into a field; Esc leaves the field, and then the message.
 */
public final class MessageView {

    private final MessageViewModel viewModel;
    private final VBox root = new VBox();
    private final MessagePart message;
    private final FieldsPart fields;
    private final TemplateList list;
    private final Map<KeyCombination, Runnable> keys;
    private final ObservableValue<Boolean> shown;
    private boolean begun;

    /** Lays the screen out; what it shows comes when it is read. */
    public MessageView(MessageViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        list = new TemplateList(viewModel.templates(), texts);
        message = new MessagePart(viewModel, texts, this::missing);
        fields = new FieldsPart(viewModel, texts, message::focus);
        keys = Map.of(
                MessagePart.COPY_SUBJECT, message::copySubject,
                MessagePart.COPY_BODY, message::copyBody,
                MessagePart.MAIL, message::openMail,
                MessagePart.DRAFT, message::saveDraft,
                MessagePart.SENT, message::sent,
                MessagePart.EDIT, message::editBody,
                FieldsPart.FILL, fields::fill);
        StackPane middle = new StackPane();
        middle.setMinWidth(0);
        viewModel.templates().editorProperty().subscribe(open -> {
            middle.getChildren()
                    .setAll(open.<Node>map(editor -> new TemplateEditor(editor, viewModel, texts))
                            .orElse(message));
            Inputs.show(fields, open.isEmpty());
        });
        HBox columns = new MessageColumns(scrolling(list), middle, fields, message::widthOfWays);
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("message-scroll", "edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        shown = root.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false);
        root.getChildren().addAll(header(texts), scroll);
        root.getStyleClass().addAll("message", "keyboard-start");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        viewModel.loadedProperty().subscribe(loaded -> {
            root.setVisible(loaded);
            begin();
        });
        shown.subscribe(_ -> begin());
    }

    /** Many templates are scrolled by themselves: the ways that a message goes stay in sight. */
    private static ScrollPane scrolling(TemplateList templates) {
        ScrollPane scroll = new ScrollPane(templates);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        scroll.getStyleClass().addAll("message-scroll", "message-templates-column", "edge-to-edge");
        return scroll;
    }

    /** What the window shows. */
    public Parent root() {
        return root;
    }

    /** The keyboard begins at a refusal, else where the message is copied: no digit is written into a field unasked. */
    private void begin() {
        if (!begun && shown.getValue() && viewModel.loadedProperty().get()) {
            begun = true;
            // What was read late is not styled yet, and a scroll pane holds nothing before it is: nothing took the
            // focus.
            root.applyCss();
            if (viewModel.recipients().isRefused()) {
                message.focusRefusal();
            } else {
                message.focus();
            }
        }
    }

    private boolean missing() {
        return viewModel.missing().filter(fields::focus).isPresent();
    }

    private Node header(Texts texts) {
        Label title = new EllipsisLabel("", "page-title");
        viewModel.companyProperty().subscribe(company -> title.setText(texts.text("message.title", company)));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label promise = new EllipsisLabel(texts.text("message.promise"), "muted");
        IconButton close = new IconButton(Icons.CLOSE, texts.text("message.close"));
        close.setId("message-close");
        close.setOnAction(_ -> viewModel.leave());
        HBox header = new HBox(title, space, promise, close);
        header.getStyleClass().add("message-header");
        return header;
    }

    private void pressed(KeyEvent event) {
        if (viewModel.templates().editorProperty().get().isPresent()) {
            return;
        }
        keys.forEach((combination, action) -> {
            if (combination.match(event)) {
                action.run();
                event.consume();
            }
        });
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (viewModel.templates().editorProperty().get().isPresent()) {
                viewModel.templates().endEditing();
                list.focusChosen();
            } else if (!message.endEditing()) {
                leave(event);
            }
            event.consume();
        }
    }

    /** A field is left first; what was written in it stays. */
    private void leave(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            message.focus();
        } else {
            viewModel.leave();
        }
    }

    /** A digit chooses a template wherever nothing is being written. */
    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        boolean digit = typed.length() == 1 && Character.isDigit(typed.charAt(0)) && !event.isShortcutDown();
        if (digit
                && !(event.getTarget() instanceof TextInputControl)
                && viewModel.templates().choose(Character.digit(typed.charAt(0), 10))) {
            event.consume();
        }
    }
}
