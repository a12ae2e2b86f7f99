package huni.ui.quota;

import huni.ui.kit.Buttons;
import huni.ui.quota.QuotaPage.Behind;
import huni.ui.quota.QuotaPage.Line;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Names at the left, their figures at the right, and a button behind those that have a list. */
final class LineGrid extends GridPane {

    LineGrid(List<Line> lines, Consumer<? super Behind> onList) {
        getStyleClass().addAll("quota-lines", "layers");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints figures = new ColumnConstraints();
        figures.setHalignment(HPos.RIGHT);
        figures.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints lists = new ColumnConstraints();
        lists.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(names, figures, lists);
        boolean linked = lines.stream().anyMatch(line -> line.list().isPresent());
        for (Line line : lines) {
            Label name = new Label(line.name());
            name.setWrapText(true);
            name.getStyleClass().add("quota-line");
            Label figure = new Label(line.figure());
            figure.getStyleClass().addAll("strong", "quota-line");
            figure.setMinWidth(Region.USE_PREF_SIZE);
            Region rule = new Region();
            rule.getStyleClass().add("quota-rule");
            int row = getRowCount();
            add(rule, 0, row, linked ? 3 : 2, 1);
            add(name, 0, row);
            add(figure, 1, row);
            line.list().ifPresent(behind -> add(button(behind, onList), 2, row));
        }
    }

    private static Node button(Behind behind, Consumer<? super Behind> onList) {
        Button button = Buttons.quiet(behind.words(), () -> onList.accept(behind));
        button.getStyleClass().add("quota-link");
        return button;
    }
}
