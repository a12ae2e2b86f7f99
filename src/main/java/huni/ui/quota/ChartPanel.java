package huni.ui.quota;

import huni.language.Texts;
import huni.ui.chart.DrawnChart;
import huni.ui.kit.Buttons;
import huni.ui.quota.QuotaPage.Behind;
import huni.ui.quota.QuotaPage.Chart;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A chart that can be shown as lines instead, of which each leads to its list. */
final class ChartPanel extends VBox {

    private final Chart shown;
    private final Consumer<? super Behind> onList;
    private final VBox place = new VBox();

    ChartPanel(
            Chart shown,
            Texts texts,
            Consumer<? super Behind> onList,
            BiConsumer<? super QuotaMath, ? super Node> onMath) {
        this.shown = shown;
        this.onList = onList;
        getStyleClass().add("quota-chart-part");
        setId("quota-" + shown.key());
        Label title = new Label(shown.title());
        title.getStyleClass().add("section");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button change = Buttons.quiet(texts.text("quota.chart.lines"), () -> {});
        change.setId("quota-" + shown.key() + "-lines");
        change.getStyleClass().add("quota-link");
        change.setAccessibleText(shown.title() + ": " + texts.text("quota.chart.lines"));
        change.setOnAction(_ -> {
            boolean lines = place.getChildren().getFirst() instanceof DrawnChart;
            place.getChildren().setAll(lines ? lines() : drawn());
            change.setText(texts.text(lines ? "quota.chart.drawn" : "quota.chart.lines"));
        });
        Button math = Buttons.quiet(texts.text("quota.math.show"), () -> {});
        math.setId("quota-math-" + shown.key());
        math.getStyleClass().add("quota-link");
        math.setAccessibleText(shown.title() + ": " + math.getText());
        math.setMinWidth(Region.USE_PREF_SIZE);
        math.setOnAction(_ -> onMath.accept(shown.math(), math));
        HBox head = new HBox(title, change, math);
        head.getStyleClass().add("quota-chart-head");
        place.getChildren().setAll(drawn());
        Label definition = new Label(shown.definition());
        definition.setWrapText(true);
        definition.setMinHeight(Region.USE_PREF_SIZE);
        definition.getStyleClass().addAll("muted", "small");
        getChildren().addAll(head, place, definition);
    }

    private Node lines() {
        return new LineGrid(shown.lines(), LineGrid.Opener.BUTTON, onList);
    }

    private Node drawn() {
        DrawnChart chart = new DrawnChart();
        chart.getStyleClass().add("quota-chart");
        chart.show(shown.chart()::drawn);
        return chart;
    }
}
