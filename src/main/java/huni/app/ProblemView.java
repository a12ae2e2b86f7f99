package huni.app;

import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A sentence about why the window does not open, for who sees no terminal. */
final class ProblemView {

    private static final double WIDTH = 460;
    private static final double SPACE = 20;

    private final VBox root;
    private final ButtonBar bar = new ButtonBar();

    ProblemView(String sentence, Runnable onClose) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setPrefWidth(WIDTH);
        Button close = new Button("OK");
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.setOnAction(_ -> onClose.run());
        bar.getButtons().add(close);
        root = new VBox(SPACE, label, bar);
        root.setPadding(new Insets(SPACE));
    }

    /** With another way than only to close it. */
    ProblemView orElse(String way, Runnable onTaken) {
        Button other = new Button(way);
        other.setId("problem-other");
        other.setOnAction(_ -> onTaken.run());
        ButtonBar.setButtonUniformSize(other, false);
        bar.getButtons().add(other);
        return this;
    }

    Parent root() {
        return root;
    }
}
