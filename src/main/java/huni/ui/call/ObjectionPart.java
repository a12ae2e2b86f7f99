package huni.ui.call;

import huni.language.Texts;
import huni.ui.call.ObjectionsViewModel.Choice;
import huni.ui.call.ObjectionsViewModel.ObjectionFace;
import huni.ui.call.ObjectionsViewModel.Open;
import huni.ui.call.ObjectionsViewModel.Recorded;
import huni.ui.field.Inputs;
import huni.ui.kit.Chip;
import huni.ui.kit.Tag;
import huni.ui.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What can be objected, the card of what is, and what was in this call. */
final class ObjectionPart extends VBox {

    private final ObjectionsViewModel viewModel;
    private final Texts texts;
    private final Runnable onDone;

    /** @param onDone something was clicked: the keyboard goes on with the questions */
    ObjectionPart(ObjectionsViewModel viewModel, Texts texts, Runnable onDone) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.onDone = onDone;
        getStyleClass().add("call-objections");
        viewModel.openProperty().subscribe(_ -> show());
        viewModel.recordedProperty().subscribe(_ -> show());
    }

    private void show() {
        List<Node> parts = new ArrayList<>();
        switch (viewModel.openProperty().get()) {
            case Open.Nothing() -> {}
            case Open.Choices(List<Choice> choices) -> parts.add(choices(choices));
            case Open.One(ObjectionFace face) -> parts.add(card(face));
        }
        List<Recorded> recorded = viewModel.recordedProperty().get();
        if (!recorded.isEmpty()) {
            parts.add(recorded(recorded));
        }
        getChildren().setAll(parts);
        Inputs.show(this, !parts.isEmpty());
    }

    private Node choices(List<Choice> choices) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("call-quick");
        for (Choice choice : choices) {
            row.getChildren().add(chip("objection-" + choice.digit(), choice.digit(), choice.word()));
        }
        return amber(new VBox(title(texts.text("call.objection.which")), row));
    }

    private Chip chip(String id, int digit, String words) {
        Chip chip = new Chip(words);
        chip.setId(id);
        chip.setKey(Integer.toString(digit));
        chip.setOnAction(_ -> {
            viewModel.digit(digit);
            onDone.run();
        });
        return chip;
    }

    private Node card(ObjectionFace face) {
        Label answer = wrapping(face.answer());
        Label question = wrapping(face.question());
        question.getStyleClass().add("call-counter");
        VBox words = new VBox(title(texts.text("call.objection.word", face.word())), answer, question);
        if (!face.figures().isEmpty()) {
            Label figures = wrapping(face.figures());
            figures.getStyleClass().add("muted");
            words.getChildren().add(figures);
        }
        HBox ways = new HBox(
                chip("objection-answered", 1, texts.text("call.objection.answered")),
                chip("objection-standing", 2, texts.text("call.objection.standing")));
        ways.getStyleClass().add("call-ways");
        words.getChildren().add(ways);
        return amber(words);
    }

    private static HBox amber(VBox words) {
        words.getStyleClass().add("call-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label sign = new Label("/");
        sign.getStyleClass().addAll("call-number", "amber");
        HBox card = new HBox(sign, words);
        card.getStyleClass().addAll("call-card", "objection");
        return card;
    }

    private Node recorded(List<Recorded> recorded) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("call-quick");
        for (Recorded one : recorded) {
            row.getChildren()
                    .add(new Tag(
                            texts.text("call.objection.recorded", one.word(), one.state()),
                            one.answered() ? Tone.GREEN : Tone.AMBER));
        }
        return row;
    }

    private static Label title(String words) {
        Label label = wrapping(words);
        label.getStyleClass().add("call-question");
        return label;
    }

    private static Label wrapping(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
