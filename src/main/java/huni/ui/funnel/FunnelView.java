package huni.ui.funnel;

import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.DayField;
import huni.ui.field.PipelineChooser;
import huni.ui.field.ScreenKeys;
import huni.ui.field.owner.MineChip;
import huni.ui.kit.Buttons;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import huni.ui.kit.Notices;
import huni.ui.kit.Patience;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Lays out the funnel's screen. */
public final class FunnelView {

    private static final KeyCombination EARLIER = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination LATER = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);

    private final FunnelViewModel viewModel;
    private final Texts texts;
    private final Label period = new Label();
    private final FunnelChartPanel chart;
    private final DayField until;
    private final FunnelTables tables;
    private final SnapshotPanel snapshot;
    private final TrendPanel trend;
    private final ScrollPane root = new ScrollPane();

    /** @param exits where files of the screen go */
    public FunnelView(FunnelViewModel viewModel, Texts texts, Formats formats, Notices notices, FunnelExits exits) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.until = until(formats);
        this.chart = new FunnelChartPanel(viewModel, texts, formats);
        this.tables = new FunnelTables(viewModel::open);
        this.snapshot = new SnapshotPanel(viewModel, texts, formats);
        this.trend = new TrendPanel(texts);
        FunnelLayout columns = tables.beside(chart.root(), snapshot.root(), trend.root());
        VBox figures = new VBox(columns, tables.broad());
        figures.getStyleClass().add("funnel-figures");
        VBox.setVgrow(figures, Priority.ALWAYS);
        VBox page = new VBox(header(new TakeAway(viewModel, texts, notices, exits, figures)), figures);
        columns.roomProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> root.getViewportBounds().getHeight()
                                - figures.getLayoutY()
                                - page.getInsets().getBottom(),
                        root.viewportBoundsProperty(),
                        figures.layoutYProperty(),
                        page.insetsProperty()));
        page.getStyleClass().add("funnel-page");
        root.viewportBoundsProperty().subscribe(_ -> keepMargin(page));
        page.insetsProperty().subscribe(_ -> keepMargin(page));
        root.setContent(page);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setFocusTraversable(false);
        root.getStyleClass().add("funnel");
        listenInTheWholeWindow();
        figures.visibleProperty().bind(viewModel.pageProperty().map(Optional::isPresent));
        viewModel.pageProperty().subscribe(shown -> shown.ifPresent(this::show));
        viewModel.shownProperty().bind(root.visibleProperty());
    }

    /** The screen. */
    public Parent root() {
        return root;
    }

    /** The scroll bar stands in the margin at the right, so that the page ends where the top bar does. */
    private void keepMargin(VBox page) {
        double bar = root.getWidth() - root.getViewportBounds().getWidth();
        Insets margin = new Insets(0, Math.max(0, page.getInsets().getLeft() - bar), 0, 0);
        page.getChildren().forEach(part -> VBox.setMargin(part, margin));
    }

    private Node header(Node take) {
        Label title = new Label(texts.text("funnel.title"));
        title.getStyleClass().add("page-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        period.getStyleClass().add("muted");
        period.setWrapText(true);
        HBox.setHgrow(period, Priority.ALWAYS);
        period.setMaxWidth(Double.MAX_VALUE);
        HBox header = new HBox(
                title,
                new PipelineChooser("funnel-pipeline", viewModel.part().pipeline(), texts),
                MineChip.of("funnel-mine", viewModel.part().owner(), texts),
                period,
                waiting(),
                back(),
                stepper(),
                take);
        header.getStyleClass().add("funnel-header");
        return header;
    }

    /** Says that figures are being read, only if it takes long enough to wonder. */
    private Node waiting() {
        Label waiting = new Label(texts.text("funnel.reading"));
        waiting.getStyleClass().addAll("muted", "small");
        waiting.setMinWidth(Region.USE_PREF_SIZE);
        Patience.shows(waiting, viewModel.readingProperty());
        waiting.managedProperty().bind(waiting.visibleProperty());
        return waiting;
    }

    private Node back() {
        Button back = Buttons.quiet(texts.text("funnel.now"), viewModel::toThisWeek);
        back.setId("funnel-now");
        back.visibleProperty().bind(viewModel.pastProperty());
        back.managedProperty().bind(back.visibleProperty());
        return back;
    }

    private Node stepper() {
        Button earlier = new IconButton(Icons.LEFT, texts.text("funnel.earlier"), EARLIER);
        earlier.setId("funnel-earlier");
        earlier.setOnAction(_ -> viewModel.earlier());
        Button later = new IconButton(Icons.RIGHT, texts.text("funnel.later"), LATER);
        later.setId("funnel-later");
        later.setOnAction(_ -> viewModel.later());
        later.disableProperty().bind(viewModel.pastProperty().not());
        HBox stepper = new HBox(earlier, weeks(), until, later);
        stepper.getStyleClass().add("funnel-stepper");
        return stepper;
    }

    private DayField until(Formats formats) {
        DayField day = new DayField(formats);
        day.setId("funnel-until");
        day.setAccessibleText(texts.text("funnel.day"));
        day.setTooltip(new Tooltip(texts.text("funnel.day")));
        day.valueProperty().subscribe(chosen -> Optional.ofNullable(chosen).ifPresent(viewModel::goTo));
        return day;
    }

    private Node weeks() {
        MenuButton weeks = new MenuButton();
        weeks.setId("funnel-weeks");
        weeks.setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (int count : FunnelViewModel.WEEKS) {
            RadioMenuItem item = new RadioMenuItem(texts.text("funnel.weeks", count));
            item.setToggleGroup(group);
            item.setOnAction(_ -> viewModel.setWeeks(count));
            viewModel.weeksProperty().subscribe(now -> item.setSelected(now.intValue() == count));
            weeks.getItems().add(item);
        }
        weeks.textProperty().bind(viewModel.weeksProperty().map(now -> texts.text("funnel.weeks", now)));
        weeks.accessibleTextProperty()
                .bind(weeks.textProperty().map(now -> texts.text("funnel.weeks.name") + ": " + now));
        return weeks;
    }

    /** Whoever has just come here by the rail has the focus there. */
    private void listenInTheWholeWindow() {
        ScreenKeys.hear(root, this::step);
    }

    private void step(KeyEvent event) {
        if (EARLIER.match(event)) {
            viewModel.earlier();
            event.consume();
        } else if (LATER.match(event)) {
            viewModel.later();
            event.consume();
        }
    }

    private void show(FunnelPage page) {
        period.setText(page.period());
        until.setValue(viewModel.period().to());
        chart.show(page);
        tables.show(page.tables());
        snapshot.show(page.tables().snapshot());
        trend.show(page.trends());
    }
}
