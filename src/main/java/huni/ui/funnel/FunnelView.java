package huni.ui.funnel;

import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.Buttons;
import huni.ui.kit.DayField;
import huni.ui.kit.EmptyState;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import huni.ui.kit.Notices;
import huni.ui.kit.Panel;
import huni.ui.kit.Stylesheets;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.event.EventHandler;
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
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Lays out the funnel's screen. */
public final class FunnelView {

    private static final KeyCombination EARLIER = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination LATER = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);
    private static final Duration PATIENCE = Duration.millis(400);

    private final FunnelViewModel viewModel;
    private final Texts texts;
    private final Label period = new Label();
    private final FunnelChart chart;
    private final Label definition = new Label();
    private final CountButton undated;
    private final DayField until;
    private final StackPane nobody = new StackPane();
    private final Panel chartPanel;
    private final FigureTable movement;
    private final FigureTable lost;
    private final FigureTable times;
    private final FigureTable kept;
    private final SnapshotPanel snapshot;
    private final TrendPanel trend;
    private final ScrollPane root = new ScrollPane();

    /** @param exits where files of the screen go */
    public FunnelView(FunnelViewModel viewModel, Texts texts, Formats formats, Notices notices, FunnelExits exits) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.until = until(formats);
        this.chart = new FunnelChart(viewModel::open);
        this.undated = new CountButton(viewModel::open);
        this.movement = new FigureTable("funnel-movement", viewModel::open);
        this.lost = new FigureTable("funnel-lost", viewModel::open);
        this.times = new FigureTable("funnel-times", viewModel::open);
        this.kept = new FigureTable("funnel-kept", viewModel::open);
        this.snapshot = new SnapshotPanel(viewModel, texts);
        this.trend = new TrendPanel(texts);
        this.chartPanel = chartPanel(formats);
        FunnelLayout columns = new FunnelLayout(chartPanel, movement.root(), snapshot.root());
        FunnelLayout below = new FunnelLayout(trend.root(), lost.root(), times.root());
        below.roomProperty().set(Double.MAX_VALUE);
        kept.root().setMinHeight(Region.USE_PREF_SIZE);
        VBox figures = new VBox(columns, below, kept.root());
        figures.getStyleClass().add("funnel-figures");
        VBox.setVgrow(figures, Priority.ALWAYS);
        VBox page = new VBox(header(new TakeAway(viewModel, texts, notices, exits, figures)), figures);
        VBox.setVgrow(columns, Priority.ALWAYS);
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
        root.getStylesheets().addAll(Inputs.STYLESHEET, Stylesheets.beside(FunnelView.class, "funnel.css"));
        listenInTheWholeWindow();
        page.visibleProperty().bind(viewModel.pageProperty().map(Optional::isPresent));
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
        HBox header = new HBox(title, period, waiting(), back(), stepper(), take);
        header.getStyleClass().add("funnel-header");
        return header;
    }

    /** Says that figures are being read, only if it takes long enough to wonder. */
    private Node waiting() {
        Label waiting = new Label(texts.text("funnel.reading"));
        waiting.getStyleClass().addAll("muted", "small");
        waiting.setMinWidth(Region.USE_PREF_SIZE);
        waiting.setVisible(false);
        PauseTransition pause = new PauseTransition(PATIENCE);
        pause.setOnFinished(_ -> waiting.setVisible(viewModel.readingProperty().get()));
        viewModel.readingProperty().subscribe(reading -> {
            if (reading) {
                pause.playFromStart();
            } else {
                waiting.setVisible(false);
            }
        });
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
        EventHandler<KeyEvent> keys = this::step;
        root.sceneProperty().addListener((_, before, now) -> {
            Optional.ofNullable(before).ifPresent(scene -> scene.removeEventHandler(KeyEvent.KEY_PRESSED, keys));
            Optional.ofNullable(now).ifPresent(scene -> scene.addEventHandler(KeyEvent.KEY_PRESSED, keys));
        });
    }

    private void step(KeyEvent event) {
        if (!root.isVisible()) {
            return;
        }
        if (EARLIER.match(event)) {
            viewModel.earlier();
            event.consume();
        } else if (LATER.match(event)) {
            viewModel.later();
            event.consume();
        }
    }

    private Panel chartPanel(Formats formats) {
        definition.getStyleClass().addAll("muted", "small");
        definition.setWrapText(true);
        FlowPane legend = new FlowPane(
                legend("funnel-went-on", texts.text("funnel.legend.onward")),
                legend("funnel-ended", texts.text("funnel.legend.ended")),
                legend("funnel-open", texts.text("funnel.legend.open")));
        legend.getStyleClass().add("funnel-legend");
        undated.getStyleClass().add("small");
        VBox foot = new VBox(legend, definition, undated);
        foot.getStyleClass().add("funnel-foot");
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox.setVgrow(nobody, Priority.ALWAYS);
        Panel panel = new Panel(new ChartHead(viewModel, texts, formats), chart, nobody, foot);
        legend.visibleProperty().bind(chart.visibleProperty());
        legend.managedProperty().bind(chart.visibleProperty());
        return panel;
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

    private void show(FunnelPage page) {
        period.setText(page.period());
        until.setValue(viewModel.period().to());
        definition.setText(page.definition());
        undated.show(page.undated());
        present(undated, page.undated().opens());
        chart.show(page.steps());
        present(chart, page.nobody().isEmpty());
        present(nobody, page.nobody().isPresent());
        nobody.getChildren().setAll(page.nobody().stream().map(this::nobody).toList());
        movement.show(page.tables().movement());
        lost.show(page.tables().lost());
        times.show(page.tables().times());
        kept.show(page.tables().kept());
        snapshot.show(page.tables().snapshot());
        trend.show(page.trends());
    }

    private Node nobody(FunnelPage.Nobody nobody) {
        List<Button> ways = nobody.elsewhere().stream()
                .map(words -> Buttons.plain(words, viewModel::toLatest))
                .toList();
        return new EmptyState(Icons.FUNNEL, nobody.title(), nobody.sentence(), ways.toArray(Node[]::new));
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
