package huni.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** What a place without content will show one day, and how to begin. */
public final class EmptyState extends VBox {

    /** A picture, a title, a sentence, and the buttons to begin with. */
    public EmptyState(Icons icon, String title, String sentence, Node... actions) {
        getStyleClass().add("empty-state");
        Label heading = new Label(title);
        heading.getStyleClass().add("page-title");
        Label explanation = new Label(sentence);
        explanation.getStyleClass().addAll("muted", "empty-state-sentence");
        for (Label label : new Label[] {heading, explanation}) {
            label.setWrapText(true);
            label.setTextAlignment(TextAlignment.CENTER);
        }
        FlowPane row = new FlowPane(actions);
        row.getStyleClass().add("empty-state-actions");
        getChildren().addAll(icon.node("empty-state-icon"), heading, explanation, row);
    }
}
