package huni.ui.data;

import huni.language.Texts;
import huni.ui.data.ImportViewModel.Step;
import huni.ui.kit.Buttons;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.EmptyState;
import huni.ui.kit.Icons;
import huni.ui.kit.Panel;
import huni.ui.kit.Patience;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Lays out the import page: the file, how it is understood, what comes of it, and the result. */
public final class ImportView {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final ImportViewModel viewModel;
    private final Texts texts;
    private final PageParts parts;
    private final ResultParts results;
    private final BorderPane root = new BorderPane();
    private final ImportKeys keys = new ImportKeys(root);
    private final ScrollPane scroll = new ScrollPane();
    private final VBox page = new VBox();
    private final VBox content = new VBox();
    private final VBox preview = new VBox();
    private final VBox past = new VBox();
    private final VBox offered = new VBox();
    private boolean awaited;

    /** @param place where the data lies that files come into */
    public ImportView(ImportViewModel viewModel, Texts texts, DataPlace place) {
        this(viewModel, texts, place, Patience::pause);
    }

    /** By a clock that is given. */
    ImportView(ImportViewModel viewModel, Texts texts, DataPlace place, Patience.Clock clock) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.parts = new PageParts(texts);
        this.results = new ResultParts(viewModel, texts, parts, clock);
        content.setId("data-content");
        content.getStyleClass().add("data-left");
        page.getStyleClass().add("data-page");
        page.getChildren().addAll(new DataHeader(viewModel.stepProperty(), texts, place), problem(), news(), content);
        scroll.setContent(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("data");
        root.setCenter(scroll);
        viewModel.stepProperty().subscribe(this::show);
        viewModel.pageProperty().subscribe(_ -> refresh());
        viewModel.previewProperty().subscribe(now -> preview.getChildren().setAll(parts.preview(now)));
        viewModel
                .importsProperty()
                .subscribe(now -> past.getChildren()
                        .setAll(
                                now.isEmpty()
                                        ? List.of()
                                        : List.of(parts.imports(viewModel.lines(), viewModel::takeBack))));
        root.setOnDragOver(this::draggedOver);
        root.setOnDragDropped(this::dropped);
        root.setOnDragExited(_ -> over(false));
    }

    /** The screen. */
    public Parent root() {
        return root;
    }

    /** The keys of the page are heard there, too. */
    void listenOn(Parent around) {
        keys.listenOn(around);
    }

    /** Puts the keyboard on the page when the next file is understood; it stays there from step to step. */
    public void focus() {
        awaited = true;
    }

    /** Shows that part below the place for files, while none is looked at. */
    public void offer(Node part) {
        offered.getChildren().setAll(part);
    }

    private Node problem() {
        Label words = new Label();
        words.setId("data-problem");
        words.setWrapText(true);
        words.textProperty().bind(viewModel.problemProperty());
        HBox problem = new HBox(Icons.FAILED.node("red"), words);
        problem.getStyleClass().add("data-problem");
        problem.visibleProperty().bind(viewModel.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private Node news() {
        Label words = new Label();
        words.setId("data-news");
        words.setWrapText(true);
        words.textProperty().bind(viewModel.newsProperty());
        words.visibleProperty().bind(viewModel.newsProperty().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private void show(Step step) {
        boolean hadFocus = keys.hasFocus();
        switch (step) {
            case CHOOSE -> content.getChildren().setAll(drop(), offered, past);
            case READING -> {
                if (viewModel.pageProperty().get().fileName().isEmpty()) {
                    content.getChildren().setAll(results.waiting());
                }
            }
            case READY, IMPORTING -> refresh();
            case DONE ->
                content.getChildren()
                        .setAll(results.panel(viewModel.resultProperty().get()));
        }
        content.setDisable(
                isUnderWay(step) && !viewModel.pageProperty().get().fileName().isEmpty());
        Optional<Node> before = Optional.ofNullable(root.getBottom());
        root.setBottom(
                isUnderWay(step) ? results.course(step == Step.IMPORTING, before) : step == Step.READY ? bar() : null);
        if (hadFocus || awaited) {
            keys.goOn(step);
            awaited = awaited && isUnderWay(step);
        }
    }

    /** Shows what was understood; where the person was on the page stays. */
    private void refresh() {
        Step step = viewModel.stepProperty().get();
        if (step != Step.READY && step != Step.IMPORTING) {
            return;
        }
        ImportPage now = viewModel.pageProperty().get();
        String focused = focusedId();
        double place = scroll.getVvalue();
        VBox left = new VBox(parts.readings(now.readings()), parts.columns(now.columns()), preview);
        left.getStyleClass().add("data-left");
        VBox right = new VBox(file(now));
        right.getStyleClass().add("data-right");
        if (!now.pipelines().isEmpty()) {
            right.getChildren().add(parts.names("data.pipelines", now.pipelines()));
        }
        if (!now.stages().isEmpty()) {
            right.getChildren().add(parts.names("data.stages", now.stages()));
        }
        ObservableValue<ImportPage.Preview> found = viewModel.previewProperty();
        right.getChildren()
                .addAll(
                        parts.duplicates(viewModel.duplicates()),
                        parts.doubts(viewModel.doubts(), found.map(ImportPage.Preview::inDoubt)),
                        parts.undated(viewModel.undated(), found.map(ImportPage.Preview::undated)),
                        parts.passed(viewModel.passed(), found.map(ImportPage.Preview::passed)));
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox columns = new HBox(left, right);
        columns.getStyleClass().add("data-columns");
        content.getChildren().setAll(columns);
        scroll.setVvalue(place);
        if (!focused.isEmpty()) {
            Optional.ofNullable(content.lookup("#" + focused)).ifPresent(Node::requestFocus);
        }
    }

    private String focusedId() {
        return Optional.ofNullable(root.getScene())
                .map(Scene::getFocusOwner)
                .map(Node::getId)
                .orElse("");
    }

    private Node drop() {
        Button choose = Buttons.withIcon(Buttons.primary(texts.text("data.choose"), viewModel::choose), Icons.IMPORT);
        choose.setId("data-choose");
        EmptyState drop =
                new EmptyState(Icons.IMPORT, texts.text("data.drop.title"), texts.text("data.drop.sentence"), choose);
        drop.getStyleClass().add("data-drop");
        if (viewModel.nextProperty().get().isEmpty()) {
            return drop;
        }
        VBox both = new VBox(results.next(), drop);
        both.getStyleClass().add("data-left");
        return both;
    }

    private Node file(ImportPage now) {
        VBox words = new VBox(
                new EllipsisLabel(now.fileName(), "section"), new EllipsisLabel(now.facts(), "muted", "small"));
        if (!viewModel.placeProperty().get().isEmpty()) {
            words.getChildren().add(new EllipsisLabel(viewModel.placeProperty().get(), "muted", "small"));
        }
        words.getStyleClass().add("data-file-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        Button another = Buttons.plain(texts.text("data.choose.another"), viewModel::choose);
        another.setId("data-another");
        HBox file = new HBox(Icons.DATA.node("icon-large"), words, another);
        file.getStyleClass().add("data-file");
        Panel panel = new Panel(file);
        now.remarks().forEach(remark -> panel.getChildren().add(PageParts.explanation(remark)));
        return panel;
    }

    private static boolean isUnderWay(Step step) {
        return step == Step.IMPORTING || step == Step.READING;
    }

    private Node bar() {
        HBox bar = new HBox();
        bar.getStyleClass().add("data-bar");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label sentence = new EllipsisLabel("");
        sentence.textProperty().bind(viewModel.previewProperty().map(ImportPage.Preview::sentence));
        Button start = Buttons.withKey(Buttons.primary("", viewModel::start), Icons.IMPORT, ImportKeys.START);
        start.setId("data-start");
        start.textProperty().bind(viewModel.previewProperty().map(now -> button(now)));
        start.disableProperty().bind(viewModel.previewProperty().map(now -> !now.ready()));
        Node warning = Icons.WARNING.node("amber");
        warning.visibleProperty().bind(viewModel.previewProperty().map(ImportPage.Preview::doubtful));
        warning.managedProperty().bind(warning.visibleProperty());
        Button leave = Buttons.plain(texts.text("data.leave"), viewModel::another);
        leave.setId("data-leave");
        bar.getChildren().addAll(warning, sentence, space, leave, start);
        if (!viewModel.nextProperty().get().isEmpty()) {
            Button skip = Buttons.plain(texts.text("data.turn.skip"), viewModel::next);
            skip.setId("data-skip");
            bar.getChildren().add(bar.getChildren().indexOf(start), skip);
        }
        return bar;
    }

    private String button(ImportPage.Preview now) {
        return now.button().isEmpty() ? texts.text("data.title") : now.button();
    }

    private void draggedOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            over(true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        over(false);
        List<Path> files = event.getDragboard().getFiles().stream()
                .map(java.io.File::toPath)
                .toList();
        viewModel.open(files);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    private void over(boolean over) {
        content.getChildren().forEach(node -> node.pseudoClassStateChanged(OVER, over));
    }
}
