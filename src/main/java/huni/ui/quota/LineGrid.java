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
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Names at the left, their figures at the right, and a button for those that have a list. */
final class LineGrid extends GridPane {

    /** What opens a list: a button behind the figure, or where there is no room for one the figure itself. */
    enum Opener {
        BUTTON,
        FIGURE
    }

    LineGrid(List<Line> lines, Opener opener, Consumer<? super Behind> onList) {
        getStyleClass().addAll("quota-lines", "layers");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints figures = new ColumnConstraints();
        figures.setHalignment(HPos.RIGHT);
        figures.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints lists = new ColumnConstraints();
        lists.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(names, figures, lists);
        boolean linked = opener == Opener.BUTTON
                && lines.stream().anyMatch(line -> line.list().isPresent());
        for (Line line : lines) {
            Label name = new Label(line.name());
            name.setWrapText(true);
            name.getStyleClass().add("quota-line");
            Region rule = new Region();
            rule.getStyleClass().add("quota-rule");
            int row = getRowCount();
            add(rule, 0, row, linked ? 3 : 2, 1);
            add(name, 0, row);
            if (opener == Opener.BUTTON) {
                add(figure(line), 1, row);
                line.list().ifPresent(behind -> add(button(behind, onList), 2, row));
            } else {
                add(line.list().map(behind -> opening(line, behind, onList)).orElseGet(() -> figure(line)), 1, row);
            }
        }
    }

    private static Region figure(Line line) {
        Label figure = new Label(line.figure());
        figure.getStyleClass().addAll("strong", "quota-line");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        return figure;
    }

    private static Region opening(Line line, Behind behind, Consumer<? super Behind> onList) {
        Button figure = Buttons.quiet(line.figure(), () -> onList.accept(behind));
        figure.getStyleClass().addAll("strong", "quota-figure");
        figure.setTooltip(new Tooltip(behind.words()));
        figure.setAccessibleText(line.name() + ": " + line.figure() + ". " + behind.words());
        return figure;
    }

    private static Node button(Behind behind, Consumer<? super Behind> onList) {
        Button button = Buttons.quiet(behind.words(), () -> onList.accept(behind));
        button.getStyleClass().add("quota-link");
        return button;
    }
}
