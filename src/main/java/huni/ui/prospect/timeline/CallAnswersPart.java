package huni.ui.prospect.timeline;

import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.Buttons;
import huni.ui.prospect.timeline.AnswersFace.AnsweredLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The line that unfolds the answers of a call, and they below it. */
public final class CallAnswersPart extends VBox {

    private final CallAnswersViewModel viewModel;
    private final Texts texts;
    private final Button fold;
    private final VBox answers = new VBox();

    /** Folded, unless the view model is not. */
    public CallAnswersPart(CallAnswersViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        getStyleClass().add("call-answers");
        answers.getStyleClass().add("call-answers-lines");
        fold = Buttons.quiet("", viewModel::toggle);
        fold.setId("answers-" + viewModel.call().call());
        fold.getStyleClass().add("call-answers-fold");
        getChildren().setAll(fold, answers);
        viewModel.openProperty().subscribe(this::showOpen);
        viewModel.faceProperty().subscribe(this::showFace);
    }

    private void showOpen(boolean open) {
        String name = viewModel.name();
        fold.setText((open ? "▾ " : "▸ ") + name);
        fold.setAccessibleText(texts.text(open ? "prospect.answers.unfolded" : "prospect.answers.folded", name));
        Inputs.show(answers, open && !answers.getChildren().isEmpty());
    }

    private void showFace(Optional<AnswersFace> face) {
        answers.getChildren().setAll(face.map(this::lines).orElse(List.of()));
        Inputs.show(answers, viewModel.openProperty().get() && face.isPresent());
    }

    private List<Node> lines(AnswersFace face) {
        List<Node> lines = new ArrayList<>();
        lines.add(words(face.heading(), "muted", "small"));
        for (AnsweredLine line : face.lines()) {
            VBox part = new VBox(words(line.question(), "medium"), words(line.answer()));
            line.before().forEach(earlier -> part.getChildren().add(words(earlier, "muted", "small")));
            lines.add(part);
        }
        face.objections().forEach(objection -> lines.add(words(objection, "amber")));
        return lines;
    }

    private static Label words(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
