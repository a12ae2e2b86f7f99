package huni.ui.quota;

import huni.language.Texts;
import huni.ui.kit.Buttons;
import huni.ui.kit.Clip;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How the numbers of the strip come about: each with what adds up to it, in words and numbers. */
final class QuotaMathView extends VBox {

    /**
     * @param lists what leads to those behind the numbers
     * @param change what leads to where the quota is changed
     */
    QuotaMathView(QuotaMath math, List<Button> lists, Texts texts, Button change, Runnable onUndated) {
        getStyleClass().add("quota-math");
        VBox parts = new VBox();
        parts.getStyleClass().add("quota-math-parts");
        math.parts().forEach(part -> parts.getChildren().add(part(part)));
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        // How high wrapped words are is known only when they have their width.
        scroll.prefViewportHeightProperty().bind(parts.heightProperty());
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quota-math-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label title = label(texts.text("quota.math.title"), "strong");
        HBox head = new HBox(title, label(math.period(), "muted"));
        head.getStyleClass().add("quota-math-head");
        Button copy = Buttons.quiet(texts.text("quota.math.copy"), () -> Clip.copy(math.plain()));
        copy.setId("quota-math-copy");
        HBox foot = new HBox(change, copy);
        if (!math.undated().isEmpty()) {
            Button undated = Buttons.quiet(math.undated(), onUndated);
            undated.setId("quota-undated");
            foot.getChildren().addFirst(undated);
        }
        foot.getStyleClass().add("quota-math-foot");
        getChildren().addAll(head, scroll);
        if (!lists.isEmpty()) {
            HBox behind = new HBox();
            behind.getChildren().addAll(lists);
            behind.getStyleClass().add("quota-math-lists");
            getChildren().add(behind);
        }
        getChildren().add(foot);
    }

    private static Node part(QuotaMath.Part part) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("quota-math-part");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        ColumnConstraints amounts = new ColumnConstraints();
        amounts.setHalignment(HPos.RIGHT);
        amounts.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(words, amounts);
        grid.addRow(0, label(part.name(), "strong"), label(part.figure(), "strong"));
        int row = 1;
        for (QuotaMath.Addend addend : part.sum()) {
            Label amount = label(addend.amount());
            GridPane.setValignment(amount, VPos.TOP);
            grid.addRow(row++, worded(addend), amount);
            if (!addend.why().isEmpty()) {
                grid.add(wrapped(addend.why()), 0, row++, 2, 1);
            }
        }
        for (String sentence : part.sentences()) {
            grid.add(wrapped(sentence), 0, row++, 2, 1);
        }
        return grid;
    }

    /** Rather in two lines than cut. */
    private static Node worded(QuotaMath.Addend addend) {
        Label name = label(addend.name() + "  ");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label how = label(addend.how(), "muted");
        how.setWrapText(true);
        how.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(how, Priority.ALWAYS);
        return new HBox(name, how);
    }

    private static Label wrapped(String words) {
        Label label = label(words, "muted", "small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label label(String words, String... styleClasses) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
