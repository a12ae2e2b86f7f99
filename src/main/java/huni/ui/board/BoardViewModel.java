package huni.ui.board;

import huni.domain.ProspectId;
import huni.domain.board.Attention;
import huni.domain.board.CardSort;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.MoveSource;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.board.GateOpener.OpenGate;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.field.ShownPipeline;
import huni.ui.kit.Notices;
import huni.ui.kit.TaskRunner;
import huni.ui.plan.PlanFormViewModel;
import huni.ui.plan.PlanForms;
import huni.work.Changed;
import huni.work.prospect.RemoveProspects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

/** The board: its columns, which cards they show in which order, and every move on it. Close it with its screen. */
public final class BoardViewModel implements AutoCloseable {

    private final Performer performer;
    private final TaskRunner tasks;
    private final Texts texts;
    private final Formats formats;
    private final Notices notices;
    private final CardWriter writer;
    private final PlanForms forms;
    private final BoardReader reader;
    private final BoardLayout layout;
    private final PendingMoves moves;
    private final Selection selection;
    private final FilterViewModel filter;
    private final QuickAddViewModel quickAdd;
    private final Runnable stopListening;
    private final ReadOnlyObjectWrapper<Map<Attention, Long>> attention = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<OpenGate>> gate = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper nothingFound = new ReadOnlyBooleanWrapper();
    private Optional<BoardState> state = Optional.empty();
    /** The columns to read again with the next state; empty for all of them. */
    private Optional<Set<StageKey>> stale = Optional.empty();

    /** @param open opens a prospect that was just made */
    public BoardViewModel(
            BoardSources sources,
            Performer performer,
            TaskRunner tasks,
            Texts texts,
            Formats formats,
            Notices notices,
            Consumer<ProspectId> open) {
        this.performer = performer;
        this.tasks = tasks;
        this.texts = texts;
        this.formats = formats;
        this.notices = notices;
        this.writer = new CardWriter(texts, formats, performer::workingTime);
        this.forms = sources.forms(performer, tasks, formats, texts);
        this.reader = new BoardReader(sources, writer, tasks, this::readState, this::failed);
        this.layout = new BoardLayout(new BoardMemory(sources.preferences()));
        this.selection = new Selection(layout.columns(), tasks, reader::failed);
        this.filter = new FilterViewModel(sources, tasks, formats, reader::failed);
        this.quickAdd = new QuickAddViewModel(sources, performer, tasks, texts, formats, selection.standingOn(open));
        GateOpener gates = new GateOpener(sources, performer, tasks, texts, formats, gate::set, reader::failed);
        moves = new PendingMoves(performer, texts, writer, () -> state, gates::ask, this::redraw, sources.whatIf());
        filter.filterProperty().subscribe((_, _) -> selection.clear());
        filter.filterProperty().subscribe((_, _) -> showOthers());
        sources.whatIf().trialsProperty().subscribe((_, _) -> readState());
        stopListening = sources.shown()
                .onOther(
                        () -> {
                            selection.clear();
                            refresh();
                        },
                        reader.runClocks(performer, () -> state, layout, moves, performer.onChanged(this::changed)));
        refresh();
    }

    /** Reads everything anew, as after a change of the day. What is shown stays until the new is there. */
    public void refresh() {
        stale = Optional.empty();
        readState();
    }

    private void readState() {
        reader.reportAgain();
        layout.recallSort();
        reader.state(
                performer.now(), filter.filterProperty().get(), sortProperty().get(), this::begin);
    }

    private void begin(BoardState read) {
        // Filter and order may have been changed while it was being read.
        state = Optional.of(
                read.showing(filter.filterProperty().get(), sortProperty().get()));
        layout.show(read.pipeline(), this::column);
        Set<StageKey> anew = stale.orElseGet(
                () -> read.pipeline().stages().stream().map(Stage::key).collect(Collectors.toSet()));
        stale = Optional.of(Set.of());
        layout.others(anew).forEach(column -> reader.rewrite(column, state.orElseThrow()));
        read(layout.columns(anew));
        reader.forecast(read.now().day(), this::readState);
    }

    private ColumnViewModel column(Stage stage) {
        ColumnViewModel column = new ColumnViewModel(stage, writer.name(stage), tasks, moves, reader::failed);
        column.rowsProperty().subscribe(_ -> {
            selection.follow(column);
            judgeEmptiness();
        });
        column.loadedProperty().subscribe(_ -> judgeEmptiness());
        return column;
    }

    /** Reads heads, chips and the cards of some columns. */
    private void read(List<ColumnViewModel> which) {
        BoardState by = state.orElseThrow();
        reader.heads(by, this::show);
        which.forEach(column -> column.read(reader.cards(column.key(), by)));
        reader.chips(by, attention::set);
    }

    private void show(Map<StageKey, ColumnHead> heads) {
        columns().forEach(column -> Optional.ofNullable(heads.get(column.key())).ifPresent(column::set));
        filter.shows(heads.values().stream().mapToLong(ColumnHead::cards).sum());
        judgeEmptiness();
    }

    private void changed(Changed change) {
        moves.changed();
        readAgain(change);
        selection.confirm(change.stages());
    }

    private void readAgain(Changed change) {
        if (change.everything() || state.isEmpty()) {
            refresh();
            return;
        }
        state = state.map(before -> before.at(performer.now()));
        // Every change may change the chances to win, and with them what open cards say, but not which cards there are.
        layout.columns(change.stages()).forEach(ColumnViewModel::dropReads);
        stale = stale.map(before ->
                Stream.concat(before.stream(), change.stages().stream()).collect(Collectors.toUnmodifiableSet()));
        readState();
    }

    private void redraw(Set<StageKey> which) {
        selection.holdWhile(() -> layout.columns(which).forEach(ColumnViewModel::redraw));
        layout.columns(which).forEach(selection::follow);
    }

    private void failed(Exception cause) {
        notices.problem(
                texts.text("board.read.failed", UnexpectedErrors.log("reading the board", cause)),
                texts.text("board.read.again"),
                this::refresh);
    }

    /** Another filter or another order: every column shows other cards. */
    private void showOthers() {
        state.ifPresent(before -> {
            state = Optional.of(before.at(performer.now())
                    .showing(filter.filterProperty().get(), sortProperty().get()));
            read(columns());
        });
    }

    private void judgeEmptiness() {
        boolean nothing = !columns().isEmpty() && columns().stream().allMatch(ColumnViewModel::isEmpty);
        boolean all = filter.filterProperty().get().isAll();
        empty.set(nothing && all && !reader.shown().areSeveral());
        nothingFound.set(nothing && !all);
    }

    PendingMoves moves() {
        return moves;
    }

    HeldCards held() {
        return reader.held();
    }

    BoardLayout layout() {
        return layout;
    }

    /** Moves to the top of a column, or to where its order wants it. */
    void moveTo(ColumnViewModel column, List<CardFace> cards, MoveSource source) {
        moves.move(cards, layout.place(column, cards), source);
    }

    /** What plans the next step of these cards, or their return if they are parked; {@code onClosed} when it is over. */
    PlanFormViewModel planning(List<CardFace> cards, boolean parked, Runnable onClosed) {
        return forms.next(cards.stream().map(CardFace::id).toList(), writer.subject(cards), parked, onClosed);
    }

    /** What ends the next step of a card and plans another; nothing where there is none, or it is done at once. */
    Optional<PlanFormViewModel> ending(CardFace card, Runnable onClosed) {
        return card.card()
                .nextStep()
                .flatMap(step -> forms.done(card.id(), writer.subject(List.of(card)), step, onClosed));
    }

    /** Takes prospects away, with a message that brings exactly these back. */
    void remove(List<CardFace> cards) {
        if (!cards.isEmpty()) {
            List<ProspectId> ids = cards.stream().map(CardFace::id).toList();
            selection.clear();
            performer.performUndoable(new RemoveProspects(ids), texts.text("board.removed", writer.subject(cards)));
        }
    }

    /** Orders the cards, now and from now on. */
    void sortBy(CardSort order) {
        if (sortProperty().get() != order) {
            layout.sortBy(order);
            showOthers();
        }
    }

    @Override
    public void close() {
        stopListening.run();
        reader.close();
        filter.close();
    }

    BooleanProperty seenProperty() {
        return reader.seenProperty();
    }

    ObservableList<ColumnViewModel> columns() {
        return layout.columns();
    }

    Selection selection() {
        return selection;
    }

    FilterViewModel filter() {
        return filter;
    }

    QuickAddViewModel quickAdd() {
        return quickAdd;
    }

    ReadOnlyObjectProperty<CardSort> sortProperty() {
        return layout.sortProperty();
    }

    /** How many cards each chip would show. */
    ReadOnlyObjectProperty<Map<Attention, Long>> attentionProperty() {
        return attention.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<OpenGate>> gateProperty() {
        return gate.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty nothingFoundProperty() {
        return nothingFound.getReadOnlyProperty();
    }

    /** The prospects of all its cards, also of those that were not scrolled to; none before it is read. */
    Optional<BoardExits.ShownCards> shown() {
        return state.map(reader::shown);
    }

    ShownPipeline shownPipeline() {
        return reader.shown();
    }

    Formats formats() {
        return formats;
    }
}
