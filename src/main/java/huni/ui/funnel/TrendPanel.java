package huni.ui.funnel;

import huni.language.Texts;
import huni.ui.chart.DrawnChart;
import huni.ui.field.Segments;
import huni.ui.kit.Panel;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How the rate of one step went, as a chart or as a table. */
final class TrendPanel {

    private final Label title = new Label();
    private final DrawnChart chart = new DrawnChart();
    private final Label definition = new Label();
    private final MenuButton steps = new MenuButton();
    private final FigureTable table = new FigureTable("funnel-trend-table", _ -> {});
    private final ReadOnlyBooleanWrapper asTable = new ReadOnlyBooleanWrapper(this, "asTable", false);
    private final FlowPane head = new FlowPane();
    private final Label nothing = new Label();
    private final Panel root;
    private List<FunnelPage.Trend> trends = List.of();
    private int chosen;

    TrendPanel(Texts texts) {
        title.getStyleClass().add("section");
        title.setWrapText(true);
        steps.setId("funnel-trend-step");
        steps.setMinWidth(Region.USE_PREF_SIZE);
        steps.accessibleTextProperty()
                .bind(steps.textProperty().map(now -> texts.text("funnel.trend.choose") + ": " + now));
        Segments<Boolean> view = new Segments<>(
                "funnel-trend-view",
                texts.text("funnel.trend.view"),
                List.of(false, true),
                rows -> texts.text(rows ? "funnel.trend.table" : "funnel.trend.chart"),
                asTable.getReadOnlyProperty(),
                rows -> asTable.set(rows));
        view.setMinWidth(Region.USE_PREF_SIZE);
        head.getChildren().addAll(steps, view);
        nothing.setText(texts.text("funnel.trend.nothing"));
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        head.getStyleClass().add("funnel-chart-head");
        definition.getStyleClass().addAll("muted", "small");
        definition.setWrapText(true);
        chart.getStyleClass().add("funnel-trend");
        VBox.setVgrow(chart, Priority.ALWAYS);
        root = new Panel(title, head, nothing, chart, table.root(), definition);
        table.root().getStyleClass().remove("panel");
        asTable.subscribe(rows -> {
            present(chart, !rows);
            present(definition, !rows);
            present(table.root(), rows);
        });
    }

    Region root() {
        return root;
    }

    void show(FunnelPage.Trends shown) {
        title.setText(shown.title());
        boolean same = shown.steps().stream()
                .map(FunnelPage.Trend::name)
                .toList()
                .equals(trends.stream().map(FunnelPage.Trend::name).toList());
        trends = shown.steps();
        if (!same) {
            fill();
        }
        head.setVisible(!trends.isEmpty());
        chart.setVisible(!trends.isEmpty() && !asTable.get());
        nothing.setVisible(trends.isEmpty());
        nothing.setManaged(trends.isEmpty());
        choose(Math.min(chosen, trends.size() - 1));
    }

    private void fill() {
        ToggleGroup group = new ToggleGroup();
        steps.getItems().clear();
        for (int i = 0; i < trends.size(); i++) {
            int step = i;
            RadioMenuItem item = new RadioMenuItem(trends.get(i).name());
            item.setMnemonicParsing(false);
            item.setToggleGroup(group);
            item.setSelected(i == chosen);
            item.setOnAction(_ -> choose(step));
            steps.getItems().add(item);
        }
    }

    private void choose(int step) {
        if (step < 0) {
            return;
        }
        chosen = step;
        FunnelPage.Trend trend = trends.get(step);
        steps.setText(trend.name());
        chart.show((width, height) -> trend.chart().drawn(width, height));
        definition.setText(trend.table().definition());
        table.show(trend.table());
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
