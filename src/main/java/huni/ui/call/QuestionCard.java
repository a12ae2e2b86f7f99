package huni.ui.call;

import huni.language.Texts;
import huni.ui.field.GrowingArea;
import huni.ui.field.Inputs;
import huni.ui.field.SavedText;
import huni.ui.kit.Chip;
import huni.ui.kit.Tag;
import huni.ui.kit.Tone;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A question with its answer; the current one is large, with its quick answers and its note. It is kept while it is shown. */
final class QuestionCard extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final QuestionsViewModel viewModel;
    private final Texts texts;
    private final Runnable onAnswered;
    private final Label number = new Label();
    private final Label question = wrapping("call-question");
    private final Label why = wrapping("muted");
    private final FlowPane quick = new FlowPane();
    private final Label said = wrapping();
    private final Tag learned = new Tag("", Tone.ACCENT);
    private final HBox answer = new HBox(said, learned);
    private final Label before = wrapping("muted");
    private final VBox words = new VBox();
    private final Tag next = new Tag("", Tone.ACCENT);
    private final Tag tag = new Tag("", Tone.NEUTRAL);
    private Optional<GrowingArea> note = Optional.empty();
    private List<QuestionFace.QuickFace> offered = List.of();

    /** @param onAnswered a quick answer was clicked: the keyboard goes on with the questions */
    QuestionCard(QuestionsViewModel viewModel, Texts texts, Runnable onAnswered) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.onAnswered = onAnswered;
        getStyleClass().add("call-card");
        number.getStyleClass().add("call-number");
        number.setMinWidth(USE_PREF_SIZE);
        quick.getStyleClass().add("call-quick");
        // Its height is asked for before its width is told.
        quick.prefWrapLengthProperty().bind(words.widthProperty());
        answer.getStyleClass().add("call-answer");
        said.setMinWidth(0);
        next.setText(texts.text("call.next"));
        words.getStyleClass().add("call-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox tags = new HBox(next, tag);
        tags.getStyleClass().add("call-tags");
        tags.setMinWidth(USE_PREF_SIZE);
        question.setMinWidth(0);
        question.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(question, Priority.ALWAYS);
        HBox head = new HBox(question, tags);
        head.getStyleClass().add("call-question-row");
        words.getChildren().setAll(head, why, quick, answer, before);
        getChildren().addAll(number, words);
        setMinHeight(USE_PREF_SIZE);
    }

    private static Label wrapping(String... styleClasses) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    void show(QuestionFace face) {
        setId("question-" + face.item());
        pseudoClassStateChanged(CURRENT, face.current());
        pseudoClassStateChanged(OFF, !face.asked());
        number.setText(face.number());
        question.setText(face.question());
        tell(why, face.current() ? face.why() : "");
        boolean answers = face.current() && face.asked();
        Inputs.show(quick, answers);
        if (!face.quick().equals(offered)) {
            offered = face.quick();
            quick.getChildren()
                    .setAll(offered.stream().map(one -> chip(face, one)).toList());
        }
        said.setText(face.said());
        learned.setText(face.learned());
        Inputs.show(learned, !face.learned().isEmpty());
        Inputs.show(said, !answers);
        Inputs.show(
                answer, !answers && !face.said().isEmpty() || !face.learned().isEmpty());
        tell(before, answers || face.said().isEmpty() ? face.before() : "");
        Inputs.show(next, face.next());
        tag.setText(face.tag());
        tag.setTone(face.tone());
        showNote(answers);
        setAccessibleText(String.join(". ", List.of(face.question(), face.said(), face.tag())));
    }

    private static void tell(Label label, String text) {
        label.setText(text);
        Inputs.show(label, !text.isEmpty());
    }

    private Chip chip(QuestionFace face, QuestionFace.QuickFace one) {
        Chip chip = new Chip(one.words());
        chip.setId("quick-" + one.digit());
        chip.setKey(Integer.toString(one.digit()));
        chip.setSelected(one.chosen());
        chip.setAccessibleText(face.question() + " " + one.words());
        chip.setOnAction(_ -> {
            chip.setSelected(one.chosen());
            viewModel.goTo(face.item());
            viewModel.digit(one.digit());
            onAnswered.run();
        });
        return chip;
    }

    /** The field for the note is made when its question is first the current one. */
    private void showNote(boolean shown) {
        if (shown && note.isEmpty()) {
            Optional<SavedText<String>> field = viewModel.note();
            field.ifPresent(saved -> {
                GrowingArea area = Inputs.saving(new GrowingArea(), saved);
                area.setId("call-note");
                area.setPromptText(texts.text("call.note.prompt"));
                area.setAccessibleText(texts.text("call.note"));
                note = Optional.of(area);
                words.getChildren().add(words.getChildren().indexOf(quick) + 1, area);
            });
        }
        note.ifPresent(area -> Inputs.show(area, shown));
    }

    /** Puts the cursor into the note. */
    void focusNote() {
        note.ifPresent(area -> {
            area.requestFocus();
            area.positionCaret(area.getLength());
        });
    }
}
