package huni.ui.gate;

import huni.language.Texts;
import huni.ui.gate.QuestionsInput.AnswerChoice;
import huni.ui.gate.QuestionsInput.AskedQuestion;
import huni.ui.kit.Chip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A question at a gate: its quick answers, and what was said. */
final class QuestionField extends VBox {

    private final List<Node> inputs = new ArrayList<>();

    /** @param canBeAnswered whether it is answered here, and not only named */
    QuestionField(AskedQuestion question, boolean canBeAnswered, Texts texts) {
        getStyleClass().add("gate-question");
        Label words = new Label(question.words());
        words.setWrapText(true);
        words.getStyleClass().add("medium");
        getChildren().add(words);
        if (!canBeAnswered) {
            return;
        }
        if (!question.choices().isEmpty()) {
            getChildren().add(choices(question));
        }
        TextField note = new TextField();
        note.setId("gate-note-" + question.item());
        note.setPromptText(texts.text("gate.questions.note"));
        note.setAccessibleText(question.words());
        note.textProperty().bindBidirectional(question.note());
        inputs.add(note);
        getChildren().add(note);
    }

    private Node choices(AskedQuestion question) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("choice-chips");
        chips.prefWrapLengthProperty().bind(widthProperty());
        for (AnswerChoice choice : question.choices()) {
            Chip chip = new Chip(choice.words());
            chip.setAccessibleText(question.words() + " " + choice.words());
            chip.setOnAction(_ -> question.chosen().set(Optional.of(choice).filter(_ -> chip.isSelected())));
            question.chosen().subscribe(now -> chip.setSelected(now.equals(Optional.of(choice))));
            inputs.add(chip);
            chips.getChildren().add(chip);
        }
        return chips;
    }

    /** What is answered with, in order. */
    List<Node> inputs() {
        return inputs;
    }
}
