package huni.ui.coach;

import huni.insight.coach.Watched.State;
import huni.language.Texts;
import huni.language.coach.CoachPage;
import huni.language.coach.CoachPage.Balance;
import huni.language.coach.CoachPage.Watch;
import huni.ui.field.PipelineChooser;
import huni.ui.field.owner.MineChip;
import huni.ui.kit.Buttons;
import huni.ui.kit.EmptyState;
import huni.ui.kit.Icons;
import huni.ui.kit.Panel;
import huni.ui.kit.StageRamp;
import huni.ui.kit.Tag;
import huni.ui.kit.Tone;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Lays out the coach: advice at the left, the balance and what is being watched at the right. */
public final class CoachView {

    private final CoachViewModel viewModel;
    private final Texts texts;
    private final Label source = new Label();
    private final Label problem = new Label();
    private final VBox advice = new VBox();
    private final VBox aside = new VBox();
    private final ScrollPane root = new ScrollPane();

    /** @param saveWeek lets the person save the report of the week */
    public CoachView(CoachViewModel viewModel, Texts texts, Runnable saveWeek) {
        this.viewModel = viewModel;
        this.texts = texts;
        advice.getStyleClass().add("coach-advice");
        aside.getStyleClass().add("coach-aside");
        HBox.setHgrow(advice, Priority.ALWAYS);
        HBox columns = new HBox(advice, aside);
        columns.getStyleClass().add("coach-columns");
        problem.getStyleClass().add("red");
        problem.setWrapText(true);
        problem.textProperty().bind(viewModel.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        VBox page = new VBox(header(saveWeek), problem, columns);
        page.getStyleClass().add("coach-page");
        root.setContent(page);
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.getStyleClass().add("coach");
        viewModel.offProperty().subscribe(this::showOff);
        viewModel.pageProperty().subscribe(shown -> shown.ifPresent(this::show));
        viewModel.shownProperty().bind(root.visibleProperty());
    }

    /** The screen. */
    public Parent root() {
        return root;
    }

    private Node header(Runnable saveWeek) {
        Label title = new Label(texts.text("coach.title"));
        title.getStyleClass().add("page-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        source.getStyleClass().add("muted");
        source.setWrapText(true);
        source.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(source, Priority.ALWAYS);
        Button week = Buttons.plain(texts.text("coach.week"), saveWeek);
        week.setId("coach-week");
        week.setMinWidth(Region.USE_PREF_SIZE);
        week.setTooltip(new Tooltip(texts.text("coach.week.tip")));
        HBox header = new HBox(
                title,
                new PipelineChooser("coach-pipeline", viewModel.part().pipeline(), texts),
                MineChip.of("coach-mine", viewModel.part().owner(), texts),
                source,
                week);
        header.getStyleClass().add("coach-header");
        return header;
    }

    private void show(CoachPage page) {
        source.setText(page.source());
        advice.getChildren()
                .setAll(page.advice().stream()
                        .map(said -> new AdvicePanel(said, viewModel, texts))
                        .toList());
        page.quiet()
                .map(quiet -> new EmptyState(Icons.COACH, quiet.title(), quiet.sentence()))
                .map(Panel::new)
                .ifPresent(advice.getChildren()::add);
        aside.getChildren().setAll(balance(page), watched(page));
    }

    /** While it is off the page says so, and how to switch it on. */
    private void showOff(boolean off) {
        source.setText("");
        aside.getChildren().clear();
        advice.getChildren().clear();
        aside.setVisible(!off);
        aside.setManaged(!off);
        if (off) {
            Button on = Buttons.primary(texts.text("coach.off.on"), viewModel::switchOn);
            on.setId("coach-on");
            advice.getChildren()
                    .add(new Panel(new EmptyState(
                            Icons.COACH, texts.text("coach.off"), texts.text("coach.off.sentence"), on)));
        }
    }

    private Node balance(CoachPage page) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("coach-balance");
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        bar.setFillWidth(true);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(name, bar, numbers);
        for (Balance stage : page.balance()) {
            int tone = StageRamp.tone(grid.getRowCount(), page.balance().size());
            grid.addRow(grid.getRowCount(), new Label(stage.name()), new StockBar(stage, tone), numbers(stage));
        }
        return Panel.titled(texts.text("coach.balance"), new Label(), muted(texts.text("coach.balance.sub")), grid);
    }

    private static Node numbers(Balance stage) {
        Label now = new Label(stage.now());
        now.getStyleClass().add("strong");
        Label usually = new Label(stage.usually());
        usually.getStyleClass().add("muted");
        HBox both = new HBox(now, usually);
        both.getStyleClass().add("coach-numbers");
        return both;
    }

    private Node watched(CoachPage page) {
        VBox rows = new VBox();
        rows.getStyleClass().add("coach-watched");
        page.watched().forEach(rule -> rows.getChildren().add(row(rule)));
        Label leftOut = muted(page.leftOut(), "small");
        leftOut.setVisible(!page.leftOut().isEmpty());
        leftOut.managedProperty().bind(leftOut.visibleProperty());
        return Panel.titled(
                texts.text("coach.watched"), new Label(), rows, leftOut, muted(texts.text("coach.foot"), "small"));
    }

    private static Node row(Watch rule) {
        Label name = new Label(rule.name());
        name.setWrapText(true);
        VBox words = new VBox(name, muted(rule.counts(), "small"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words, new Tag(rule.state(), tone(rule.why())));
        row.getStyleClass().add("coach-row");
        return row;
    }

    private static Tone tone(State state) {
        return switch (state) {
            case SPEAKS -> Tone.AMBER;
            case QUIET -> Tone.GREEN;
            case TOO_FEW, NOT_NOW, SAID_OTHERWISE -> Tone.NEUTRAL;
        };
    }

    private static Label muted(String words, String... more) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        label.getStyleClass().addAll(more);
        return label;
    }
}
