package huni.ui.funnel;

import huni.language.Texts;
import huni.ui.kit.Buttons;
import huni.ui.kit.Panel;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What stands in each stage, today or, moved back along a year of days, at the end of a past day. */
final class SnapshotPanel {

    private static final int DAYS = 364;

    private final FigureTable table;
    private final Slider days = new Slider(-DAYS, 0, 0);

    SnapshotPanel(FunnelViewModel viewModel, Texts texts) {
        table = new FigureTable("funnel-snapshot", viewModel::open);
        days.setId("funnel-snapshot-day");
        days.setBlockIncrement(7);
        days.setAccessibleText(texts.text("funnel.snapshot.slider"));
        days.setTooltip(new Tooltip(texts.text("funnel.snapshot.slider")));
        days.valueProperty().subscribe(_ -> {
            if (!days.isValueChanging()) {
                viewModel.showDaysAgo(Math.round(-days.getValue()));
            }
        });
        days.valueChangingProperty().subscribe(changing -> {
            if (!changing) {
                viewModel.showDaysAgo(Math.round(-days.getValue()));
            }
        });
        HBox.setHgrow(days, Priority.ALWAYS);
        Button today = Buttons.quiet(texts.text("funnel.snapshot.today"), () -> days.setValue(0));
        today.setMinWidth(Region.USE_PREF_SIZE);
        today.disableProperty().bind(days.valueProperty().greaterThanOrEqualTo(-0.5));
        HBox line = new HBox(days, today);
        line.getStyleClass().add("funnel-slider");
        ((Panel) table.root()).getChildren().add(1, line);
    }

    Region root() {
        return table.root();
    }

    void show(FunnelTable shown) {
        table.show(shown);
    }
}
