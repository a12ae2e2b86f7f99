package huni.ui.funnel;

import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.Segments;
import huni.ui.kit.Buttons;
import huni.ui.kit.EmptyState;
import huni.ui.kit.Icons;
import huni.ui.kit.Panel;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The weekly funnel, as a chart or as a table, or that nobody is there to show. */
final class FunnelChartPanel {

    private final FunnelViewModel viewModel;
    private final FunnelChart chart;
    private final FigureTable table;
    private final StackPane nobody = new StackPane();
    private final FlowPane legend;
    private final Label definition = new Label();
    private final CountButton undated;
    private final ReadOnlyBooleanWrapper asTable = new ReadOnlyBooleanWrapper(this, "asTable", false);
    private final Panel root;
    private boolean empty = true;

    FunnelChartPanel(FunnelViewModel viewModel, Texts texts, Formats formats) {
        this.viewModel = viewModel;
        this.chart = new FunnelChart(viewModel::open);
        this.table = new FigureTable("funnel-steps", viewModel::open);
        this.undated = new CountButton(viewModel::open);
        definition.getStyleClass().addAll("muted", "small");
        definition.setWrapText(true);
        legend = new FlowPane(
                legend("funnel-went-on", texts.text("funnel.legend.onward")),
                legend("funnel-ended", texts.text("funnel.legend.ended")),
                legend("funnel-open", texts.text("funnel.legend.open")));
        legend.getStyleClass().add("funnel-legend");
        undated.getStyleClass().add("small");
        VBox foot = new VBox(legend, definition, undated);
        foot.getStyleClass().add("funnel-foot");
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox.setVgrow(nobody, Priority.ALWAYS);
        VBox.setVgrow(table.root(), Priority.ALWAYS);
        table.root().getStyleClass().remove("panel");
        ChartHead head = new ChartHead(viewModel, texts, formats);
        Segments<Boolean> view = new Segments<>(
                "funnel-view",
                texts.text("funnel.trend.view"),
                List.of(false, true),
                rows -> texts.text(rows ? "funnel.trend.table" : "funnel.trend.chart"),
                asTable.getReadOnlyProperty(),
                asTable::set);
        view.setMinWidth(Region.USE_PREF_SIZE);
        head.getChildren().add(view);
        root = new Panel(head, chart, table.root(), nobody, foot);
        asTable.subscribe(_ -> present());
    }

    Region root() {
        return root;
    }

    void show(FunnelPage page) {
        definition.setText(page.definition());
        undated.show(page.undated());
        present(undated, page.undated().opens());
        chart.show(page.steps());
        table.show(page.tables().steps());
        empty = page.nobody().isPresent();
        nobody.getChildren().setAll(page.nobody().stream().map(this::nobody).toList());
        present();
    }

    private void present() {
        present(chart, !empty && !asTable.get());
        present(legend, !empty && !asTable.get());
        present(table.root(), !empty && asTable.get());
        present(nobody, empty);
    }

    private Node nobody(FunnelPage.Nobody nobody) {
        List<Button> ways = nobody.elsewhere().stream()
                .map(words -> Buttons.plain(words, viewModel::toLatest))
                .toList();
        return new EmptyState(Icons.FUNNEL, nobody.title(), nobody.sentence(), ways.toArray(Node[]::new));
    }

    private static Node legend(String part, String words) {
        Region key = new Region();
        key.getStyleClass().add(part);
        StackPane swatch = new StackPane(key);
        swatch.getStyleClass().addAll("funnel-swatch", "funnel-stage-2");
        Label label = new Label(words, swatch);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
