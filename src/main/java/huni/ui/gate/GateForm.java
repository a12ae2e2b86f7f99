package huni.ui.gate;

import huni.language.Texts;
import huni.ui.kit.Buttons;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The form of a closed gate. Enter answers, Esc gives the move up. */
public final class GateForm extends VBox {

    private final GateFormViewModel viewModel;
    private final GateDeed deed;
    private final Texts texts;
    private final List<Node> inOrder = new ArrayList<>();
    private final NumberedChoices choices = new NumberedChoices(inOrder);
    private final Map<TextField, ReadOnlyStringProperty> problems = new LinkedHashMap<>();

    /** Lays out what the gate asks before a move. */
    public GateForm(GateFormViewModel viewModel, Texts texts) {
        this(viewModel, GateDeed.MOVE, texts);
    }

    /** Lays out what the gate asks before something else. */
    public GateForm(GateFormViewModel viewModel, GateDeed deed, Texts texts) {
        this.viewModel = viewModel;
        this.deed = deed;
        this.texts = texts;
        getStyleClass().add("gate-form");
        setId("gate-form");
        getChildren().addAll(title(), new EllipsisLabel(viewModel.company(), "muted"));
        getChildren().addAll(questions());
        getChildren().addAll(Field.complaint(viewModel.problemProperty(), "red"), buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_TYPED, choices::typed);
    }

    /** Puts the cursor where the first answer is given: on the choice that stands, if there is one. */
    public void focusFirst() {
        Node first = inOrder.getFirst();
        inOrder.stream()
                .filter(_ -> first instanceof RadioButton)
                .filter(choice -> choice instanceof RadioButton radio && radio.isSelected())
                .findFirst()
                .orElse(first)
                .requestFocus();
    }

    private Node title() {
        return wrapped(
                viewModel.isCorrecting()
                        ? texts.text("gate.correct.title")
                        : switch (viewModel.gate()) {
                            case NONE, AUTHORITY -> texts.text("gate.authority.title");
                            case LOST_REASON -> texts.text("gate.lost.title");
                            case WON_DETAILS ->
                                texts.text(viewModel.isOfSeveral() ? "gate.won.each.title" : "gate.won.title");
                            case QUESTIONS -> texts.text("gate.questions.title");
                        },
                "section");
    }

    private List<Node> questions() {
        return switch (viewModel.gate()) {
            case NONE -> List.of();
            case AUTHORITY -> authority();
            case LOST_REASON -> lost();
            case WON_DETAILS -> won();
            case QUESTIONS -> asked();
        };
    }

    private List<Node> authority() {
        ToggleGroup group = new ToggleGroup();
        RadioButton yes = radio("gate-decision-maker", texts.text("gate.authority.yes"), group);
        RadioButton no = radio("gate-without", texts.text("gate.authority.without"), group);
        Field how = field(
                "gate-how",
                texts.text("gate.authority.how.caption"),
                prompting(texts.text("gate.authority.how.prompt")),
                viewModel.howProperty(),
                new ReadOnlyStringWrapper(""));
        Field reason = field(
                "gate-words",
                texts.text("gate.authority.reason.caption"),
                prompting(texts.text("gate.authority.reason.prompt")),
                viewModel.wordsProperty(),
                viewModel.wordsProblemProperty());
        chooses(yes, Decider.YES, how);
        chooses(no, Decider.NOT_YET, reason);
        ObservableBooleanValue notYet = viewModel.deciderProperty().isEqualTo(Decider.NOT_YET);
        show(how, Bindings.not(notYet));
        show(reason, notYet);
        VBox choices = new VBox(yes, no);
        choices.getStyleClass().add("gate-reasons");
        return List.of(choices, Field.complaint(viewModel.reasonProblemProperty(), "red"), how, reason);
    }

    /** Chosen by the arrows, the choice keeps the focus; by a click or Space one goes on to its words. */
    private void chooses(RadioButton choice, Decider decider, Field words) {
        choice.selectedProperty().subscribe(selected -> {
            if (selected) {
                viewModel.deciderProperty().set(decider);
            }
        });
        choice.setOnAction(_ -> words.lookup(".text-field").requestFocus());
    }

    private List<Node> lost() {
        ReasonChoices choices = reasons(false);
        Field words = field(
                "gate-words",
                texts.text("gate.lost.note.caption"),
                new TextField(),
                viewModel.wordsProperty(),
                viewModel.wordsProblemProperty());
        return List.of(choices, Field.complaint(viewModel.reasonProblemProperty(), "red"), row(words, day()), begun());
    }

    /** A win is won with Enter; why is asked below, and needs no answer. */
    private List<Node> won() {
        List<Node> nodes = new ArrayList<>();
        if (viewModel.isOfSeveral()) {
            nodes.add(wrapped(texts.text("gate.won.each")));
        }
        String caption = viewModel.isOfSeveral()
                ? texts.text("gate.won.each.worth.caption", viewModel.worthUnknown())
                : texts.text("gate.won.worth.caption");
        nodes.add(viewModel.asksWorth() ? row(worth(caption), day()) : day());
        if (!viewModel.isOfSeveral()) {
            nodes.add(begun());
        }
        if (!viewModel.reasons().isEmpty()) {
            nodes.add(new VBox(wrapped(texts.text("gate.won.reason.caption"), "muted"), reasons(true)));
        }
        return nodes;
    }

    private static Label wrapped(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }

    private ReasonChoices reasons(boolean optional) {
        return new ReasonChoices(viewModel.reasons(), viewModel.reasonProperty(), optional, inOrder);
    }

    private Field worth(String caption) {
        return field(
                "gate-worth", caption, new TextField(), viewModel.worthProperty(), viewModel.worthProblemProperty());
    }

    private static HBox row(Field first, Field day) {
        HBox row = new HBox(first, day);
        row.getStyleClass().add("gate-row");
        HBox.setHgrow(first, Priority.ALWAYS);
        day.getStyleClass().add("gate-day");
        return row;
    }

    private Field day() {
        return field(
                "gate-day",
                texts.text("gate.day.caption"),
                new TextField(),
                viewModel.dayProperty(),
                viewModel.dayProblemProperty());
    }

    /** Asked where the sale was closed before it was entered. */
    private Field begun() {
        Field begun = field(
                "gate-begun",
                texts.text("gate.begun.caption"),
                new TextField(),
                viewModel.beginning().dayProperty(),
                viewModel.beginning().problemProperty());
        show(begun, viewModel.beginning().askedProperty());
        return begun;
    }

    private Field field(
            String id, String caption, TextField input, StringProperty text, ReadOnlyStringProperty problem) {
        input.setId(id);
        input.setPrefColumnCount(12);
        input.textProperty().bindBidirectional(text);
        inOrder.add(input);
        problems.put(input, problem);
        Field field = new Field(caption, input);
        field.problemProperty().bind(problem);
        return field;
    }

    private RadioButton radio(String id, String words, ToggleGroup group) {
        RadioButton choice = new RadioButton(words);
        choice.setMnemonicParsing(false);
        choice.setId(id);
        choice.setToggleGroup(group);
        choice.setWrapText(true);
        inOrder.add(choice);
        return choice;
    }

    private static TextField prompting(String prompt) {
        TextField input = new TextField();
        input.setPromptText(prompt);
        return input;
    }

    private static void show(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private List<Node> asked() {
        QuestionsInput questions = viewModel.questions();
        List<Node> nodes = new ArrayList<>();
        for (QuestionsInput.AskedQuestion question : questions.asked()) {
            QuestionField field = new QuestionField(question, questions.canBeAnswered(), texts);
            inOrder.addAll(field.inputs());
            nodes.add(field);
        }
        nodes.add(field(
                "gate-words",
                texts.text("gate.questions.reason.caption"),
                prompting(texts.text("gate.questions.reason.prompt")),
                questions.reasonProperty(),
                questions.problemProperty()));
        return nodes;
    }

    private Node buttons() {
        Button answer = Buttons.primary(
                viewModel.isCorrecting()
                        ? texts.text("gate.correct.answer")
                        : switch (viewModel.gate()) {
                            case NONE, AUTHORITY, QUESTIONS ->
                                texts.text("gate.answer." + deed.name().toLowerCase(Locale.ROOT));
                            case LOST_REASON -> texts.text("gate.lost.answer");
                            case WON_DETAILS -> texts.text("gate.won.answer");
                        },
                this::answer);
        answer.setId("gate-answer");
        Buttons.busyWhile(answer, viewModel.answeringProperty());
        Button cancel = Buttons.plain(texts.text("gate.cancel"), viewModel::cancel);
        cancel.setId("gate-cancel");
        HBox buttons = new HBox(cancel, answer);
        buttons.getStyleClass().add("gate-buttons");
        return buttons;
    }

    /** What is refused is what one corrects next: the cursor goes there. */
    private void answer() {
        viewModel.answer();
        problems.entrySet().stream()
                .filter(asked -> !asked.getValue().get().isEmpty())
                .findFirst()
                .ifPresent(asked -> asked.getKey().requestFocus());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            viewModel.cancel();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            answer();
            event.consume();
        } else if (choices.pressed(event)) {
            event.consume();
        }
    }
}
