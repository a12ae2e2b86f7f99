package huni.ui.quota;

import huni.domain.Person;
import huni.domain.pipeline.PipelineKey;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.language.Texts;
import huni.ui.field.owner.MineChip;
import huni.ui.kit.Buttons;
import huni.ui.kit.Chip;
import huni.ui.kit.EmptyState;
import huni.ui.kit.Icons;
import huni.ui.kit.Motion;
import huni.ui.kit.Panel;
import huni.ui.kit.TaskRunner;
import huni.ui.quota.QuotaForm.Edited;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** Lays out the quota: four numbers, below them where it can end at the left, and what it takes at the right. */
public final class QuotaView {

    private final QuotaViewModel viewModel;
    private final Texts texts;
    private final Chip mine;
    private final Label problem = new Label();
    private final VBox page = new VBox();
    private final VBox content = new VBox();
    private final ScrollPane root = new ScrollPane();
    private final HeldPage held;

    public QuotaView(QuotaViewModel viewModel, Texts texts, Motion motion, TaskRunner tasks) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.held = new HeldPage(content, motion, tasks, this::build);
        this.mine = MineChip.of("quota-mine", viewModel.person().owner(), texts);
        problem.getStyleClass().add("red");
        problem.setWrapText(true);
        problem.textProperty().bind(viewModel.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        content.getStyleClass().add("quota-content");
        page.getChildren().addAll(problem, content);
        page.getStyleClass().add("quota-page");
        root.setContent(page);
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.getStyleClass().add("quota");
        viewModel.pageProperty().subscribe(_ -> held.show());
        viewModel.readProperty().subscribe(_ -> held.show());
        viewModel.whoseProperty().subscribe(_ -> held.show());
        viewModel.person().owner().peopleProperty().subscribe((_, _) -> held.show());
        // The same numbers may be of another choice of pipelines.
        viewModel.pipelines().choicesProperty().subscribe((_, _) -> held.show());
        viewModel.pipelines().ofQuotaProperty().subscribe((_, _) -> held.show());
        viewModel.shownProperty().bind(root.visibleProperty());
    }

    /** The screen. */
    public Parent root() {
        return root;
    }

    private void build() {
        Optional<QuotaPage> shown = viewModel.pageProperty().get();
        if (shown.isPresent()) {
            content.getChildren().setAll(new QuotaHeader(shown.get(), viewModel, texts, mine, this::edit));
            if (!shown.get().whose().how().isEmpty()) {
                content.getChildren().add(muted(shown.get().whose().how()));
            }
            if (!shown.get().whose().note().isEmpty()) {
                content.getChildren().add(without(shown.get()));
            }
            content.getChildren().addAll(cards(shown.get()), columns(shown.get()));
        } else if (viewModel.readProperty().get()) {
            content.getChildren().setAll(nothing());
        }
    }

    /** The pipeline that is shown has no quota of its own: so what is said here is said of all of them. */
    private Node without(QuotaPage shown) {
        Label note = new Label(shown.whose().note());
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        Button set = Buttons.quiet(shown.whose().set(), () -> {});
        set.setId("quota-of-set");
        set.getStyleClass().add("quota-link");
        set.setMinWidth(Region.USE_PREF_SIZE);
        QuotaHeader.showIfMayLead(set, viewModel.person());
        set.setOnAction(_ -> edit(
                new Edited(
                        Optional.empty(),
                        shown.quota().period(),
                        shown.whose().without(),
                        shown.whose().person()),
                set));
        HBox line = new HBox(note, set);
        line.getStyleClass().add("quota-of");
        return line;
    }

    private Node nothing() {
        Optional<Person> person = viewModel.whoseProperty().get().person();
        Button set = Buttons.primary(texts.text("quota.strip.set"), () -> {});
        set.setId("quota-set");
        set.setOnAction(_ -> edit(
                new Edited(
                        Optional.empty(),
                        QuotaPeriod.MONTH,
                        viewModel
                                .pipelines()
                                .ofQuotaProperty()
                                .get()
                                .map(PipelineKey::value)
                                .orElse(""),
                        person),
                set));
        QuotaHeader.showIfMayLead(set, viewModel.person());
        Panel panel = new Panel(new EmptyState(
                Icons.QUOTA,
                person.map(one -> texts.text("quota.none.person", one.name()))
                        .orElseGet(() -> texts.text("quota.none.title")),
                nothing(person),
                set));
        if (!viewModel.person().isTeam()) {
            return panel;
        }
        VBox chosen = new VBox(QuotaHeader.whose(person, viewModel, texts, mine), panel);
        chosen.getStyleClass().add("quota-content");
        return chosen;
    }

    /** Whoever may not set one is told who does. */
    private String nothing(Optional<Person> person) {
        if (viewModel.person().mayLead()) {
            return texts.text(person.isPresent() ? "quota.none.person.sentence" : "quota.none.sentence");
        }
        String leaders = texts.text(
                "quota.none.leaders", String.join(", ", viewModel.person().leaders()));
        return person.isPresent() ? leaders + " " + texts.text("quota.none.everybody") : leaders;
    }

    private Node cards(QuotaPage shown) {
        GridPane row = new GridPane();
        row.getStyleClass().add("quota-cards");
        for (QuotaPage.Tile card : shown.cards()) {
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(100.0 / shown.cards().size());
            row.getColumnConstraints().add(equal);
            row.addRow(0, new CardPanel(card, texts, viewModel::open, this::math));
        }
        RowConstraints high = new RowConstraints();
        high.setFillHeight(true);
        row.getRowConstraints().add(high);
        return row;
    }

    private Node columns(QuotaPage shown) {
        Panel charts = new Panel();
        charts.getStyleClass().add("quota-charts");
        shown.charts()
                .forEach(chart -> charts.getChildren().add(new ChartPanel(chart, texts, viewModel::open, this::math)));
        HBox.setHgrow(charts, Priority.ALWAYS);
        VBox aside = new VBox(effort(shown), past(shown));
        if (viewModel.person().mayLead() || !shown.earned().commission().tiers().isEmpty()) {
            aside.getChildren().add(1, commission(shown));
        }
        aside.getStyleClass().add("quota-aside");
        HBox columns = new HBox(charts, aside);
        columns.getStyleClass().add("quota-columns");
        return columns;
    }

    private Node effort(QuotaPage shown) {
        return lines(
                "quota.effort",
                shown.effort().lines(),
                mathOf("effort", shown.effort().math()));
    }

    private Node commission(QuotaPage shown) {
        Button change = Buttons.quiet(texts.text("quota.commission.edit"), () -> {});
        change.setId("quota-commission-edit");
        change.getStyleClass().add("quota-link");
        change.setOnAction(_ ->
                held.open(change, close -> new CommissionForm(shown.earned().commission(), viewModel, texts, close)));
        QuotaHeader.showIfMayLead(change, viewModel.person());
        HBox links = new HBox(change);
        shown.earned().math().ifPresent(math -> links.getChildren().addFirst(mathOf("commission", math)));
        return lines("quota.commission", shown.earned().lines(), links);
    }

    private Button mathOf(String key, QuotaMath math) {
        Button show = Buttons.quiet(texts.text("quota.math.show"), () -> {});
        show.setId("quota-math-" + key);
        show.getStyleClass().add("quota-link");
        show.setAccessibleText(texts.text("quota." + key) + ": " + show.getText());
        show.setOnAction(_ -> math(math, show));
        return show;
    }

    private Node past(QuotaPage shown) {
        return lines(
                "quota.past",
                shown.past().lines(),
                shown.past().math().<Node>map(math -> mathOf("past", math)).orElseGet(Region::new));
    }

    private Node lines(String title, QuotaPage.Lines lines, Node aside) {
        Panel panel = Panel.titled(texts.text(title), aside);
        if (!lines.lines().isEmpty()) {
            panel.getChildren().add(new LineGrid(lines.lines(), LineGrid.Opener.FIGURE, viewModel::open));
        }
        if (!lines.note().isEmpty()) {
            panel.getChildren().add(muted(lines.note()));
        }
        return panel;
    }

    private static Label muted(String words) {
        Label note = new Label(words);
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().addAll("muted", "small");
        return note;
    }

    private void math(QuotaMath math, Node under) {
        held.open(
                under,
                close -> new QuotaMathView(math, List.of(), texts, change(close, under), () -> {
                    close.run();
                    viewModel.showUndatedWins();
                }));
    }

    private Button change(Runnable close, Node under) {
        Button change = Buttons.quiet(texts.text("quota.math.change"), () -> {
            close.run();
            Optional<Quota> quota = viewModel.pageProperty().get().map(QuotaPage::quota);
            edit(
                    new Edited(
                            quota,
                            quota.map(Quota::period).orElse(QuotaPeriod.MONTH),
                            quota.flatMap(Quota::pipeline)
                                    .map(PipelineKey::value)
                                    .orElse(""),
                            viewModel.whoseProperty().get().person()),
                    under);
        });
        QuotaHeader.showIfMayLead(change, viewModel.person());
        return change;
    }

    private void edit(Edited quota, Node under) {
        held.open(under, close -> new QuotaForm(quota, viewModel, texts, close));
    }
}
