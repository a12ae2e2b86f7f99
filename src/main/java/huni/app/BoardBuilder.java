package huni.app;

import huni.domain.dossier.ListScope;
import huni.domain.pipeline.StageType;
import huni.ui.board.BoardExits;
import huni.ui.board.BoardSources;
import huni.ui.board.BoardView;
import huni.ui.board.BoardViewModel;
import huni.ui.data.Takeout;
import huni.ui.field.Option;
import huni.ui.shell.Destination;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;

/** Builds the board. */
final class BoardBuilder {

    private final WindowParts parts;
    private final Navigator navigator;
    private final Runnable addSampleData;
    private Optional<BoardView> built = Optional.empty();

    BoardBuilder(WindowParts parts, Navigator navigator, Runnable addSampleData) {
        this.parts = parts;
        this.navigator = navigator;
        this.addSampleData = addSampleData;
    }

    Node build() {
        BoardExits exits = new BoardExits(
                id -> navigator.openBeside(id, false),
                navigator::call,
                type -> navigator.showList(
                        parts.texts().text(type == StageType.WON ? "app.list.won_undated" : "app.list.lost_undated"),
                        new ListScope.ClosedUndated(Set.of(type), Optional.empty())),
                () -> navigator.goTo(Destination.DATA),
                addSampleData,
                cards -> new TakeoutBuilder(parts)
                        .start(() -> cards.in(parts.store().longReads().board()), Takeout.TABLE),
                parts.giving());
        BoardViewModel viewModel = new BoardViewModel(
                new BoardSources(
                        parts.store().board(),
                        parts.store().pipelines(),
                        parts.store().prospects(),
                        parts.store().forecasts(),
                        parts.store().quota(),
                        parts.store().shortReads().drafts(),
                        parts.store().agenda(),
                        parts.preferences(),
                        parts.shown(),
                        parts.whatIf(),
                        parts.owner()),
                parts.performer(),
                parts.tasks(),
                parts.texts(),
                parts.formats(),
                parts.notices(),
                id -> navigator.openBeside(id, true));
        parts.closing().add(viewModel::close);
        BoardView view = new BoardView(viewModel, parts.texts(), parts.motion(), exits);
        built = Optional.of(view);
        return view.root();
    }

    /** The pipelines the chosen cards can go to. */
    List<Option> otherPipelines() {
        return built.map(BoardView::otherPipelines).orElse(List.of());
    }

    /** Has the chosen cards go on in that pipeline. */
    void toPipeline(Option other) {
        built.ifPresent(board -> board.toPipeline(other));
    }

    /** What has somebody look after the chosen cards; empty where none is chosen. */
    Optional<Consumer<Option>> giving() {
        return built.flatMap(BoardView::giving);
    }

    /** Takes out what it shows, if it was shown already. */
    void export() {
        built.ifPresent(BoardView::export);
    }

    /** Begins a new prospect, if the board was shown already. */
    void addProspect() {
        built.ifPresent(BoardView::addProspect);
    }
}
