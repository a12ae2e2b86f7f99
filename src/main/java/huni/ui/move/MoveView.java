package huni.ui.move;

import huni.language.Texts;
import huni.ui.kit.Buttons;
import huni.ui.kit.FocusReveal;
import huni.ui.kit.Icons;
import huni.ui.kit.Panel;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The question where the store is to be moved; nothing is to be seen of it until it is asked. */
public final class MoveView {

    private final VBox root = new VBox();

    public MoveView(MoveViewModel viewModel, Texts texts) {
        Panel panel = Panel.titled(texts.text("moving.title"));
        panel.setId("move-question");
        panel.getStyleClass().add(FocusReveal.WHOLE);
        Label target = words("");
        target.setId("move-target");
        Label problem = words("");
        problem.setId("move-problem");
        HBox problemLine = new HBox(Icons.FAILED.node("red"), problem);
        problemLine.getStyleClass().add("data-problem");
        Button move = Buttons.primary(texts.text("moving.do"), viewModel::move);
        move.setId("move-do");
        Button other = Buttons.plain(texts.text("moving.other"), viewModel::chooseOther);
        other.setId("move-other");
        Button leave = Buttons.plain(texts.text("moving.leave"), viewModel::leave);
        leave.setId("move-leave");
        leave.setCancelButton(true);
        FlowPane actions = new FlowPane(move, other, leave);
        actions.getStyleClass().add("data-actions");
        panel.getChildren().addAll(words(texts.text("moving.explanation")), target, problemLine, actions);
        viewModel.targetProperty().subscribe(place -> {
            target.setText(place.map(folder -> texts.text("moving.to", folder)).orElse(""));
            target.setManaged(place.isPresent());
            move.setDisable(place.isEmpty());
            focusFrom(leave);
        });
        viewModel.problemProperty().subscribe(words -> {
            problem.setText(words);
            problemLine.setVisible(!words.isEmpty());
            problemLine.setManaged(!words.isEmpty());
            focusFrom(leave);
        });
        viewModel.askedProperty().subscribe(asked -> {
            root.getChildren().clear();
            if (asked) {
                root.getChildren().add(panel);
                focusFrom(leave);
            }
            root.setManaged(asked);
        });
        root.sceneProperty().subscribe(_ -> {
            if (viewModel.askedProperty().get()) {
                focusFrom(leave);
            }
        });
    }

    /** The page may be shown only after it was asked; who is at another button stays there. */
    private void focusFrom(Button leave) {
        boolean elsewhere = root.getScene() != null
                && leave.getParent() != null
                && leave.getParent().getChildrenUnmodifiable().stream().noneMatch(Node::isFocused);
        if (elsewhere) {
            leave.requestFocus();
        }
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    /** The part of the page. */
    public Node root() {
        return root;
    }
}
