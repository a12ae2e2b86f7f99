package huni.ui.message;

import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.Buttons;
import huni.ui.kit.Clip;
import huni.ui.kit.Field;
import huni.ui.kit.Icons;
import huni.ui.kit.KeyCap;
import java.util.function.BooleanSupplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The message: whom it is for, its subject and its text with the fields marked, and the ways it can go. */
final class MessagePart extends VBox {

    static final KeyCombination COPY_SUBJECT = KeyCombination.valueOf("F6");
    static final KeyCombination COPY_BODY = KeyCombination.valueOf("F7");
    static final KeyCombination DRAFT = KeyCombination.valueOf("F8");
    static final KeyCombination SENT = KeyCombination.valueOf("F9");
    static final KeyCombination EDIT = KeyCombination.valueOf("F2");
    static final KeyCombination MAIL = KeyCombination.valueOf("Shortcut+Enter");

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final MessageViewModel viewModel;
    private final Texts texts;
    private final BooleanSupplier missing;
    private final TextArea area = new TextArea();
    private final FilledPreview preview;
    private final Button copy;
    private final FlowPane ways;

    /** @param missing puts the focus on what is missing, if something is */
    MessagePart(MessageViewModel viewModel, Texts texts, BooleanSupplier missing) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.missing = missing;
        this.preview = new FilledPreview(viewModel.body().filledProperty(), texts, this::editBody);
        this.copy = way(Buttons.primary(texts.text("message.copy.body"), this::copyBody), COPY_BODY);
        copy.setId("message-copy-body");
        this.ways = ways();
        getStyleClass().addAll("panel", "message-middle");
        StackPane body = body();
        VBox.setVgrow(body, Priority.ALWAYS);
        Label note = new Label(texts.text("message.draft.note"));
        note.getStyleClass().addAll("muted", "small");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        Label problem = Inputs.complaint(viewModel.problemProperty());
        problem.setId("message-problem");
        problem.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(to(), refusal(), subject(), body, problem, ways, note);
    }

    void focus() {
        copy.requestFocus();
    }

    private Node to() {
        TextField address = Inputs.entering("message-to", viewModel.recipients().addressProperty(), this::focus);
        address.setPromptText(texts.text("message.to.none"));
        Field field = new Field(texts.text("message.to"), address);
        FlowPane people = new FlowPane();
        people.getStyleClass().add("message-people");
        viewModel.recipients().all().subscribe(() -> showPeople(people));
        viewModel.recipients().chosenProperty().subscribe((_, _) -> markPeople(people));
        showPeople(people);
        return new VBox(people, field);
    }

    private void showPeople(FlowPane people) {
        people.getChildren()
                .setAll(viewModel.recipients().all().stream().map(this::person).toList());
        markPeople(people);
        Inputs.show(people, people.getChildren().size() > 1);
    }

    private Node person(Recipient one) {
        Button chip = new Button(one.contact().name());
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("message-person");
        chip.setUserData(one);
        if (one.refused()) {
            chip.setGraphic(Icons.WARNING.node("amber"));
        }
        chip.setOnAction(_ -> viewModel.recipients().choose(one));
        return chip;
    }

    private void markPeople(FlowPane people) {
        people.getChildren()
                .forEach(chip -> chip.pseudoClassStateChanged(
                        CHOSEN,
                        viewModel
                                .recipients()
                                .chosenProperty()
                                .get()
                                .filter(one -> one.equals(chip.getUserData()))
                                .isPresent()));
    }

    private Node refusal() {
        Label words = new Label();
        words.textProperty().bind(viewModel.recipients().refusalProperty());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setGraphic(Icons.WARNING.node("amber"));
        words.getStyleClass().add("amber");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button anyway = Buttons.plain(texts.text("message.refused.anyway"), viewModel.recipients()::override);
        anyway.setId("message-anyway");
        HBox bar = new HBox(words, anyway);
        bar.getStyleClass().add("message-refusal");
        viewModel.recipients().refusalProperty().subscribe(refusal -> {
            boolean answered = anyway.isFocused() && refusal.isEmpty();
            Inputs.show(bar, !refusal.isEmpty());
            if (answered && !missing.getAsBoolean()) {
                focus();
            }
        });
        return bar;
    }

    private Node subject() {
        TextField input = Inputs.entering("message-subject", viewModel.subject().textProperty(), this::copySubject);
        Field field = new Field(texts.text("message.subject"), input);
        field.setMinWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        viewModel
                .subject()
                .filledProperty()
                .subscribe(filled -> field.problemProperty()
                        .set(
                                filled.missing().isEmpty()
                                        ? ""
                                        : texts.text("message.missing.fields", String.join(", ", filled.missing()))));
        Button copySubject = Buttons.plain("", this::copySubject);
        HBox picture = new HBox(Icons.COPY.node(), new KeyCap(COPY_SUBJECT));
        picture.getStyleClass().add("button-content");
        copySubject.setGraphic(picture);
        copySubject.setId("message-copy-subject");
        copySubject.setAccessibleText(texts.text("message.copy.subject"));
        copySubject.setTooltip(new Tooltip(texts.text("message.copy.subject") + "  " + KeyCap.words(COPY_SUBJECT)));
        VBox button = new VBox(copySubject);
        button.getStyleClass().add("message-beside-field");
        HBox row = new HBox(field, button);
        row.getStyleClass().add("message-subject-row");
        return row;
    }

    private StackPane body() {
        area.setId("message-body");
        area.setWrapText(true);
        area.setPrefColumnCount(1);
        area.setAccessibleText(texts.text("message.body"));
        area.textProperty().bindBidirectional(viewModel.body().textProperty());
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                boolean back = event.isShiftDown();
                endEditing();
                (back ? preview : copy).requestFocus();
                event.consume();
            }
        });
        Inputs.show(area, false);
        StackPane body = new StackPane(preview, area);
        body.getStyleClass().add("message-body");
        return body;
    }

    /** Lets the text be written in. */
    void editBody() {
        Inputs.show(area, true);
        Inputs.show(preview, false);
        area.requestFocus();
        area.end();
    }

    /** Shows the text with its fields marked again; says whether it was being written in. */
    boolean endEditing() {
        boolean editing = area.isVisible();
        if (editing) {
            Inputs.show(preview, true);
            preview.requestFocus();
            Inputs.show(area, false);
        }
        return editing;
    }

    private FlowPane ways() {
        Button mail = way(Buttons.plain(texts.text("message.mail"), this::openMail), MAIL);
        mail.setId("message-mail");
        Button draft = way(Buttons.plain(texts.text("message.draft"), this::saveDraft), DRAFT);
        draft.setId("message-draft");
        Button sent = way(Buttons.plain(texts.text("message.sent"), this::sent), SENT);
        sent.setId("message-sent");
        FlowPane ways = new FlowPane(copy, mail, draft, sent);
        ways.getStyleClass().add("message-ways");
        ways.setMinHeight(Region.USE_PREF_SIZE);
        return ways;
    }

    /** How wide this is for all ways to stand in one line. */
    double widthOfWays() {
        double buttons = ways.getChildren().stream()
                .mapToDouble(way -> Math.ceil(way.prefWidth(-1)))
                .sum();
        return buttons
                + Math.ceil(ways.getHgap()) * (ways.getChildren().size() - 1)
                + snappedLeftInset()
                + snappedRightInset();
    }

    /** Without a picture, so that all ways stand in one line. */
    private static Button way(Button button, KeyCombination key) {
        button.setGraphic(new HBox(new KeyCap(key)));
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    void copySubject() {
        copy(true, viewModel.subject().textProperty().get());
    }

    void copyBody() {
        copy(false, viewModel.body().textProperty().get());
    }

    /** What is missing comes first: half a message is nobody's. */
    private void copy(boolean isSubject, String words) {
        if (ready()) {
            Clip.copy(words);
            viewModel.copied(isSubject);
        }
    }

    void openMail() {
        if (ready()) {
            viewModel.openMail();
        }
    }

    void saveDraft() {
        if (ready()) {
            viewModel.saveDraft();
        }
    }

    private boolean ready() {
        boolean refused = viewModel.recipients().isRefused();
        if (refused) {
            focusRefusal();
        }
        return viewModel.isReady() || !refused && !missing.getAsBoolean();
    }

    /** Puts the keyboard where it is said that they are written to all the same. */
    void focusRefusal() {
        lookup("#message-anyway").requestFocus();
    }

    void sent() {
        viewModel.tick();
        if (viewModel.recipients().isRefused()) {
            focusRefusal();
        }
    }
}
