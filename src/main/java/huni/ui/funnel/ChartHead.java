package huni.ui.funnel;

import huni.insight.JourneyFilter;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.Segments;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Chooses what the bars are, and of which prospects. */
final class ChartHead extends FlowPane {

    private final FunnelViewModel viewModel;
    private final Texts texts;

    ChartHead(FunnelViewModel viewModel, Texts texts, Formats formats) {
        this.viewModel = viewModel;
        this.texts = texts;
        getStyleClass().add("funnel-chart-head");
        Segments<Boolean> measure = new Segments<>(
                "funnel-measure",
                texts.text("funnel.measure"),
                List.of(false, true),
                worth -> texts.text(worth ? "funnel.measure.value" : "funnel.measure.count"),
                viewModel.byValueProperty(),
                viewModel::setByValue);
        measure.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(measure, sources(), worth(formats));
    }

    private MenuButton sources() {
        MenuButton menu = new MenuButton();
        menu.setId("funnel-source");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setMaxWidth(MOST);
        viewModel.sourcesProperty().subscribe(sources -> fill(menu, sources));
        menu.textProperty()
                .bind(viewModel
                        .filterProperty()
                        .map(filter -> filter.source().orElse(texts.text("funnel.source.all"))));
        menu.accessibleTextProperty()
                .bind(menu.textProperty().map(now -> texts.text("funnel.source.name") + ": " + now));
        menu.setTooltip(new Tooltip(texts.text("funnel.source.name")));
        return menu;
    }

    private static final double MOST = 220;

    private void fill(MenuButton menu, List<String> sources) {
        ToggleGroup group = new ToggleGroup();
        menu.getItems().setAll(item(texts.text("funnel.source.all"), Optional.empty(), group));
        sources.forEach(source -> menu.getItems().add(item(source, Optional.of(source), group)));
        menu.setDisable(sources.isEmpty());
    }

    private RadioMenuItem item(String name, Optional<String> source, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(viewModel.filterProperty().get().source().equals(source));
        item.setOnAction(_ -> viewModel.setSource(source));
        return item;
    }

    private TextField worth(Formats formats) {
        TextField worth = new TextField();
        worth.setId("funnel-worth");
        worth.setPromptText(texts.text("funnel.worth.any"));
        worth.setAccessibleText(texts.text("funnel.worth.name"));
        worth.setTooltip(new Tooltip(texts.text("funnel.worth.name")));
        worth.setPrefColumnCount(14);
        Runnable take = () -> viewModel.setWorth(worth.getText());
        worth.setOnAction(_ -> take.run());
        worth.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take.run();
                worth.setText(written(viewModel.filterProperty().get(), formats));
            }
        });
        return worth;
    }

    /** As it was understood; nothing where nothing was. */
    private String written(JourneyFilter filter, Formats formats) {
        Optional<String> least = filter.least().map(formats::money);
        return filter.most()
                .map(most -> texts.text("funnel.span", least.orElse(""), formats.money(most)))
                .orElseGet(() ->
                        least.map(from -> texts.text("funnel.worth.from", from)).orElse(""));
    }
}
