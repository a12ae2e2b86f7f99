package huni.ui.funnel;

import huni.insight.Funnel;
import huni.language.chart.Ink;
import huni.language.chart.StageBar;
import huni.ui.chart.DrawnChart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** The chart: a bar for each stage between its name and its numbers, and between two bars how many went on. */
final class FunnelChart extends GridPane {

    /** The rest is for the names and, above all, for the bars. */
    private static final double NUMBERS_PERCENT = 36.5;

    private final Consumer<? super LinkedCount> onPressed;
    private final List<Row> rows = new ArrayList<>();

    FunnelChart(Consumer<? super LinkedCount> onPressed) {
        this.onPressed = onPressed;
        getStyleClass().add("funnel-chart");
        ColumnConstraints names = new ColumnConstraints();
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        bars.setFillWidth(true);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setPercentWidth(NUMBERS_PERCENT);
        getColumnConstraints().addAll(names, bars, numbers);
    }

    /** Shows these stages. Rows that stay are changed in place, so that the focus stays in them. */
    void show(List<FunnelPage.Step> steps) {
        if (steps.size() != rows.size()) {
            rebuild(steps.size());
        }
        for (int i = 0; i < steps.size(); i++) {
            rows.get(i).show(steps.get(i));
        }
    }

    private void rebuild(int count) {
        rows.clear();
        getChildren().clear();
        getRowConstraints().clear();
        for (int i = 0; i < count; i++) {
            Row row = new Row(onPressed);
            rows.add(row);
            add(row.head, 0, 2 * i);
            add(row.bar, 1, 2 * i);
            add(row.numbers, 2, 2 * i);
            RowConstraints stage = new RowConstraints();
            stage.setVgrow(Priority.ALWAYS);
            stage.setValignment(VPos.CENTER);
            getRowConstraints().add(stage);
            if (i < count - 1) {
                add(row.onward, 1, 2 * i + 1);
                add(row.counts, 2, 2 * i + 1);
                getRowConstraints().add(new RowConstraints());
            }
        }
    }

    /** The nodes of one stage. */
    private static final class Row {

        private final Label name = new Label();
        private final CountButton reached;
        private final VBox head;
        private final DrawnChart bar = new DrawnChart();
        private final Sentence ofFirst = new Sentence();
        private final FlowPane rest = new FlowPane();
        private final VBox numbers = new VBox(ofFirst, rest);
        private final Sentence rate = new Sentence();
        private final FlowPane counts = new FlowPane();
        private final HBox onward = new HBox(rate);
        private final Consumer<? super LinkedCount> onPressed;

        private Row(Consumer<? super LinkedCount> onPressed) {
            this.onPressed = onPressed;
            reached = new CountButton(onPressed);
            bar.getStyleClass().add("funnel-bar");
            // What it shows stands beside it in buttons that the keyboard reaches.
            bar.setFocusTraversable(false);
            name.getStyleClass().add("strong");
            name.setWrapText(true);
            head = new VBox(name, reached);
            head.getStyleClass().add("funnel-head");
            numbers.getStyleClass().add("funnel-numbers");
            rest.getStyleClass().add("funnel-line");
            counts.getStyleClass().addAll("funnel-line", "funnel-onward-counts");
            onward.getStyleClass().add("funnel-onward");
            onward.setMinWidth(Region.USE_PREF_SIZE);
            setHalignment(onward, HPos.CENTER);
        }

        private void show(FunnelPage.Step step) {
            name.setText(step.name());
            reached.show(step.reached());
            bar.show(bar(step)::drawn);
            step.ofFirst().ifPresent(ofFirst::show);
            present(ofFirst, step.ofFirst().isPresent());
            show(rest, step.rest());
            present(rest, !step.rest().isEmpty());
            step.onward().ifPresent(shown -> {
                rate.show(shown.rate());
                show(counts, shown.counts());
            });
            onward.setVisible(step.onward().isPresent());
            counts.setVisible(step.onward().isPresent());
        }

        private static StageBar bar(FunnelPage.Step step) {
            Funnel.Parts parts = step.parts();
            return new StageBar(
                    parts.wentOn(),
                    parts.wentOnEarly(),
                    parts.hereEarly(),
                    parts.stayed(),
                    step.colour() == 0 ? Ink.WON : Ink.stage(step.colour()),
                    step.spoken());
        }

        private void show(Pane row, List<LinkedCount> numbersShown) {
            while (row.getChildren().size() < numbersShown.size()) {
                row.getChildren().add(new CountButton(onPressed));
            }
            for (int i = 0; i < row.getChildren().size(); i++) {
                CountButton button = (CountButton) row.getChildren().get(i);
                present(button, i < numbersShown.size());
                if (i < numbersShown.size()) {
                    button.show(numbersShown.get(i));
                }
            }
        }

        private static void present(Node node, boolean there) {
            node.setVisible(there);
            node.setManaged(there);
        }
    }
}
