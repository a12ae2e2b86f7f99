package huni.ui.data;

import huni.language.Texts;
import huni.ui.data.StoppableWork.Phase;
import huni.ui.kit.Buttons;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Figure;
import huni.ui.kit.Icons;
import huni.ui.kit.Panel;
import huni.ui.kit.Patience;
import huni.ui.kit.Tone;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Lays out what came of an import, and where to go from there. */
final class ResultParts {

    private final ImportViewModel viewModel;
    private final Texts texts;
    private final PageParts parts;
    private final Patience.Clock clock;

    ResultParts(ImportViewModel viewModel, Texts texts, PageParts parts, Patience.Clock clock) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.parts = parts;
        this.clock = clock;
    }

    /** What is shown while a file is looked at for the first time. */
    Node waiting() {
        VBox waiting = new VBox(new ProgressIndicator(), new Label(texts.text("data.reading")));
        waiting.getStyleClass().add("data-waiting");
        return Patience.late(waiting);
    }

    /**
     * How far the file is read or imported, and the way to stop it. It has the keyboard at once, and is seen
     * and reached by the mouse when it takes long.
     *
     * @param before what is seen until then in its place
     */
    Node course(boolean importing, Optional<Node> before) {
        ProgressBar progress = new ProgressBar();
        progress.setAccessibleText(texts.text("data.title"));
        progress.progressProperty().bind(importing ? viewModel.progressProperty() : viewModel.readProperty());
        Label words = new Label();
        words.textProperty()
                .bind(
                        importing
                                ? viewModel.progressWordsProperty()
                                : viewModel.readProperty().map(this::reading));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button cancel = Buttons.plain(texts.text("data.cancel"), viewModel::cancel);
        cancel.setId("data-cancel");
        HBox course = new HBox(progress, words, space, cancel);
        course.setId("data-course");
        course.getStyleClass().add("data-bar");
        course.setOpacity(0);
        course.setMouseTransparent(true);
        StackPane place = new StackPane(course);
        before.ifPresent(now -> {
            now.setDisable(true);
            place.getChildren().addFirst(now);
        });
        new Patience(clock, () -> {
                    before.ifPresent(place.getChildren()::remove);
                    course.setMouseTransparent(false);
                    course.setOpacity(1);
                })
                .begin();
        return place;
    }

    private String reading(Number share) {
        return share.doubleValue() < 0
                ? texts.text("data.reading")
                : texts.text("data.reading.share", Math.round(share.doubleValue() * 100));
    }

    /** What came of it. */
    Node panel(ImportPage.Result result) {
        Panel panel = Panel.titled(result.title());
        HBox figures = new HBox();
        figures.getStyleClass().add("data-figures");
        for (ImportPage.ResultFigure each : result.figures()) {
            Figure figure = new Figure(each.caption(), each.attention() ? Tone.AMBER : Tone.NEUTRAL);
            figure.numberProperty().set(each.number());
            figures.getChildren().add(figure);
        }
        panel.getChildren().add(figures);
        result.remarks().forEach(remark -> panel.getChildren().add(PageParts.explanation(remark)));
        if (!result.undated().isEmpty()) {
            Button show = Buttons.withIcon(Buttons.plain(result.undated(), viewModel::showUndated), Icons.LINK);
            show.setId("data-undated-list");
            panel.getChildren().add(show);
        }
        if (!result.problems().isEmpty()) {
            panel.getChildren()
                    .addAll(
                            new EllipsisLabel(texts.text("data.result.rejected.rows"), "strong"),
                            parts.problems(result.problems()));
        }
        parts.listed(panel, "data.preview.matched", result.matched());
        panel.getChildren().add(actions(result));
        return panel;
    }

    private Node actions(ImportPage.Result result) {
        boolean last = viewModel.nextProperty().get().isEmpty();
        String board = texts.text("data.result.board");
        FlowPane actions = new FlowPane(
                last
                        ? Buttons.withIcon(Buttons.primary(board, viewModel::showBoard), Icons.BOARD)
                        : Buttons.withIcon(next(), Icons.IMPORT),
                Buttons.withIcon(Buttons.plain(texts.text("data.result.undo"), viewModel::undo), Icons.UNDO));
        result.rejectedRows().ifPresent(name -> actions.getChildren().add(file(name, viewModel::showRejectedRows)));
        result.matchedRows().ifPresent(name -> actions.getChildren().add(file(name, viewModel::showMatchedRows)));
        actions.getChildren().add(Buttons.quiet(texts.text("data.result.another"), viewModel::another));
        actions.getStyleClass().add("data-actions");
        return actions;
    }

    private Node file(String name, Runnable show) {
        return Buttons.withIcon(Buttons.plain(texts.text("data.result.rejected_rows", name), show), Icons.LINK);
    }

    /** Leads to the next of several files. */
    Button next() {
        Button next = Buttons.primary(
                texts.text("data.turn.next", viewModel.nextProperty().get()), viewModel::next);
        next.setId("data-next");
        return next;
    }

    /**
     * How far work has come that can be stopped, and the way to stop it; not seen where there is none, nor of what is over at
     * once.
     *
     * @param of what the names of its parts begin with
     * @param words say what is done while it can be stopped
     */
    static Node course(Texts texts, String of, Label words, StoppableWork work) {
        String underWay = words.getText();
        words.setId(of + "-course");
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(underWay);
        bar.progressProperty().bind(work.shareProperty());
        Button end = Buttons.plain(texts.text("data.cancel"), work::stop);
        end.setId(of + "-stop");
        Buttons.busyWhile(end, work.phaseProperty().map(now -> now != Phase.STOPPABLE));
        HBox course = new HBox(bar, words, end);
        course.getStyleClass().add("data-export-progress");
        course.managedProperty().bind(course.visibleProperty());
        work.phaseProperty()
                .subscribe(now -> words.setText(
                        switch (now) {
                            case NONE, STOPPABLE -> underWay;
                            case STOPPING -> texts.text("data.stopping");
                            case SETTLED -> texts.text("data.settled");
                        }));
        Patience.shows(course, work.phaseProperty().map(now -> now != Phase.NONE));
        return course;
    }
}
