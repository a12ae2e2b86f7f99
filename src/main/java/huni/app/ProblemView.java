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

    ProblemView(String sentence, Runnable onClose) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setPrefWidth(WIDTH);
        Button close = new Button("OK");
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.setOnAction(_ -> onClose.run());
        ButtonBar bar = new ButtonBar();
        bar.getButtons().add(close);
        root = new VBox(SPACE, label, bar);
        root.setPadding(new Insets(SPACE));
    }

    Parent root() {
        return root;
    }
}
