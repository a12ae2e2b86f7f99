package huni.ui.board;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.board.Attention;
import huni.domain.board.BoardQuery.Column;
import huni.domain.board.CardFilter;
import huni.domain.board.CardSort;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.MoveSource;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.insight.Probabilities;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.kit.Latest;
import huni.ui.kit.Notices;
import huni.ui.kit.TaskRunner;
import huni.work.Changed;
import huni.work.Slot;
import huni.work.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The board: its columns, which cards they show in which order, and every move on it. Close it with its screen. */
public final class BoardViewModel implements AutoCloseable {

    private final BoardSources sources;
    private final Workspace workspace;
    private final TaskRunner tasks;
    private final Texts texts;
    private final Formats formats;
    private final Notices notices;
    private final CardWriter faces;
    private final PendingMoves moves;
    private final ProspectRemover removals;
    private final BoardMemory memory;
    private final Selection selection;
    private final FilterViewModel filter;
    private final QuickAddViewModel quickAdd;
    private final Latest bases;
    private final Latest heads;
    private final Latest chips;
    private final Runnable stopListening;

    private final ObservableList<ColumnViewModel> columns = FXCollections.observableArrayList();
    private final ObservableList<ColumnViewModel> readOnlyColumns = FXCollections.unmodifiableObservableList(columns);
    private final ReadOnlyObjectWrapper<CardSort> sort = new ReadOnlyObjectWrapper<>(CardSort.MANUAL);
    private final ReadOnlyObjectWrapper<Map<Attention, Long>> attention = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<OpenGate>> gate = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper nothingFound = new ReadOnlyBooleanWrapper();
    private Optional<BoardState> reading = Optional.empty();

    /** @param open opens a prospect that was just made */
    public BoardViewModel(
            BoardSources sources,
            Workspace workspace,
            TaskRunner tasks,
            Texts texts,
            Formats formats,
            Notices notices,
            Consumer<ProspectId> open) {
        this.sources = sources;
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
        this.formats = formats;
        this.notices = notices;
        this.faces = new CardWriter(texts, formats);
        this.bases = new Latest(tasks);
        this.heads = new Latest(tasks);
        this.chips = new Latest(tasks);
        this.selection = new Selection(columns);
        this.filter = new FilterViewModel(formats);
        this.quickAdd = new QuickAddViewModel(sources.prospects(), workspace, tasks, texts, notices, open);
        GateOpener gates = new GateOpener(sources, tasks, texts, formats, gate::set, this::failed);
        this.moves = new PendingMoves(workspace, tasks, texts, notices, gates::ask, this::redraw);
        this.removals = new ProspectRemover(workspace, tasks, texts, notices);
        this.memory = new BoardMemory(workspace, tasks, this::failed);
        filter.filterProperty().subscribe((_, asked) -> filtered(asked));
        stopListening = workspace.onChanged(this::changed);
        refresh();
    }

    /** Reads everything anew, as after a change of the day. What is shown stays until the new is there. */
    public void refresh() {
        Moment now = workspace.now();
        CardFilter asked = filter.filterProperty().get();
        CardSort sorted = memory.sort();
        sort.set(sorted);
        bases.run(
                () -> {
                    Pipeline pipeline = sources.pipelines().pipeline();
                    QuotaPeriod period =
                            sources.quota().quota().map(Quota::period).orElse(QuotaPeriod.MONTH);
                    DaySpan closed = period.around(now.day());
                    Probabilities chances =
                            Probabilities.of(pipeline, sources.history().outcomes());
                    return new BoardState(pipeline, chances, closed, now, asked, sorted);
                },
                this::begin,
                this::failed);
    }

    private void begin(BoardState read) {
        // Filter and order may have been changed while it was being read.
        BoardState newReading = new BoardState(
                read.pipeline(),
                read.chances(),
                read.closed(),
                read.now(),
                filter.filterProperty().get(),
                sort.get());
        reading = Optional.of(newReading);
        Set<StageKey> shut = memory.slim(newReading.pipeline());
        Map<StageKey, ColumnViewModel> known =
                columns.stream().collect(Collectors.toMap(ColumnViewModel::key, column -> column));
        List<ColumnViewModel> shown = new ArrayList<>();
        for (Stage stage : newReading.pipeline().shown()) {
            ColumnViewModel column = Optional.ofNullable(known.get(stage.key())).orElseGet(() -> column(stage));
            column.set(stage);
            column.collapse(shut.contains(stage.key()));
            shown.add(column);
        }
        if (!columns.equals(shown)) {
            columns.setAll(shown);
        }
        readHeads();
        readCards(columns);
        readChips();
    }

    private ColumnViewModel column(Stage stage) {
        ColumnViewModel column = new ColumnViewModel(stage, faces.name(stage), tasks, moves, this::failed);
        column.rowsProperty().subscribe(_ -> {
            selection.follow(column);
            judgeEmptiness();
        });
        column.loadedProperty().subscribe(_ -> judgeEmptiness());
        return column;
    }

    private void readHeads() {
        BoardState now = reading.orElseThrow();
        heads.run(
                () -> faces.heads(now, sources.board().totals(now.filter(), now.closed(), now.now())),
                this::show,
                this::failed);
    }

    private void show(Map<StageKey, ColumnHead> shown) {
        columns.forEach(column -> Optional.ofNullable(shown.get(column.key())).ifPresent(column::set));
        judgeEmptiness();
    }

    private void readChips() {
        BoardState now = reading.orElseThrow();
        chips.run(() -> sources.board().attention(now.filter(), now.now()), attention::set, this::failed);
    }

    private void readCards(List<ColumnViewModel> which) {
        BoardState now = reading.orElseThrow();
        for (ColumnViewModel column : which) {
            Column asked = new Column(column.key(), now.filter(), now.sort(), now.closed());
            column.read((after, limit) -> sources.board().cards(asked, after, limit, now.now()).stream()
                    .map(card -> faces.face(card, now))
                    .toList());
        }
    }

    private void changed(Changed change) {
        moves.changed();
        if (change.everything() || reading.isEmpty()) {
            refresh();
            return;
        }
        BoardState before = reading.orElseThrow();
        reading = Optional.of(new BoardState(
                before.pipeline(), before.chances(), before.closed(), workspace.now(), before.filter(), before.sort()));
        boolean closes = change.stages().stream()
                .anyMatch(key -> before.pipeline().stage(key).type().isClosed());
        if (closes) {
            columns.forEach(ColumnViewModel::dropReads);
            refresh();
        } else {
            readHeads();
            readCards(columns.stream()
                    .filter(column -> change.stages().contains(column.key()))
                    .toList());
            readChips();
        }
    }

    private void redraw(Set<StageKey> which) {
        List<ColumnViewModel> touched =
                columns.stream().filter(column -> which.contains(column.key())).toList();
        selection.holdWhile(() -> touched.forEach(ColumnViewModel::redraw));
        touched.forEach(selection::follow);
    }

    private void failed(Exception cause) {
        notices.problem(texts.text("board.read.failed"), texts.text("board.read.again"), this::refresh);
    }

    private void filtered(CardFilter asked) {
        reading.ifPresent(before -> {
            reading = Optional.of(new BoardState(
                    before.pipeline(), before.chances(), before.closed(), workspace.now(), asked, before.sort()));
            readHeads();
            readCards(columns);
            readChips();
        });
    }

    private void judgeEmptiness() {
        boolean allLoaded = columns.stream()
                .allMatch(column ->
                        column.isCollapsed() || column.loadedProperty().get());
        boolean nothing = !columns.isEmpty()
                && allLoaded
                && columns.stream()
                        .allMatch(column -> column.rows().count() == 0
                                && column.headProperty().get().cards() == 0);
        boolean all = filter.filterProperty().get().isAll();
        empty.set(nothing && all);
        nothingFound.set(nothing && !all);
    }

    /** The one way of every move on the board, whatever made it. The cards stand there at once. */
    void move(List<CardFace> cards, CardPlace place, MoveSource source) {
        if (cards.isEmpty() || reading.isEmpty()) {
            return;
        }
        BoardState now = reading.orElseThrow();
        boolean won = now.pipeline().stage(place.stage()).type() == StageType.WON;
        List<CardFace> shown = cards.stream()
                .map(face -> faces.face(PendingMoves.moved(face.card(), place.stage(), won, now.now()), now))
                .toList();
        moves.begin(cards, shown, place, source);
    }

    /** Where cards land that are put between two rows of a column, without those cards themselves. */
    CardPlace place(ColumnViewModel column, Rows others, int row) {
        if (sort.get() != CardSort.MANUAL || column.isCollapsed() || row <= 0) {
            return new CardPlace(column.key(), new Slot.Top(), Math.max(0, row));
        }
        return new CardPlace(
                column.key(),
                others.at(row - 1)
                        .map(above -> (Slot) new Slot.Below(above.id()))
                        .orElseGet(Slot.Bottom::new),
                row);
    }

    /** Moves to the top of a column, or to where its order wants it. */
    void moveTo(ColumnViewModel column, List<CardFace> cards, MoveSource source) {
        Rows others = column.rows().without(cards.stream().map(CardFace::id).collect(Collectors.toSet()));
        move(cards, place(column, others, cards.isEmpty() ? 0 : sortedRow(cards.getFirst(), others)), source);
    }

    /** The row at which a card stands in a column that is sorted by itself; the top if it is not. */
    int sortedRow(CardFace card, Rows others) {
        return sort.get() == CardSort.MANUAL ? 0 : CardOrder.row(sort.get(), card.card(), others);
    }

    /** What plans the next step of these cards; {@code onPlanned} when that is kept. */
    PlanViewModel planning(List<CardFace> cards, Runnable onPlanned) {
        return new PlanViewModel(cards, workspace, tasks, texts, formats, onPlanned);
    }

    /** Takes prospects away, with a message that brings them back. */
    void remove(List<CardFace> cards) {
        removals.remove(cards);
    }

    /** Orders the cards, now and from now on. */
    void sortBy(CardSort order) {
        if (sort.get() != order) {
            sort.set(order);
            memory.keep(order);
            reading.ifPresent(before -> {
                reading = Optional.of(new BoardState(
                        before.pipeline(), before.chances(), before.closed(), workspace.now(), before.filter(), order));
                readHeads();
                readCards(columns);
                readChips();
            });
        }
    }

    /** Makes a column slim or wide, now and from now on. */
    void collapse(ColumnViewModel column, boolean shut) {
        column.collapse(shut);
        memory.keepSlim(columns.stream()
                .filter(ColumnViewModel::isCollapsed)
                .map(ColumnViewModel::key)
                .toList());
    }

    /** Stops listening; nothing arrives any more. */
    @Override
    public void close() {
        stopListening.run();
        bases.drop();
        heads.drop();
        chips.drop();
    }

    /** The columns in their order. */
    ObservableList<ColumnViewModel> columns() {
        return readOnlyColumns;
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
        return sort.getReadOnlyProperty();
    }

    /** How many cards each chip would show. */
    ReadOnlyObjectProperty<Map<Attention, Long>> attentionProperty() {
        return attention.getReadOnlyProperty();
    }

    /** The gate that is being asked about. */
    ReadOnlyObjectProperty<Optional<OpenGate>> gateProperty() {
        return gate.getReadOnlyProperty();
    }

    /** Whether there is no prospect at all. */
    ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** Whether the filter leaves nothing. */
    ReadOnlyBooleanProperty nothingFoundProperty() {
        return nothingFound.getReadOnlyProperty();
    }

    Formats formats() {
        return formats;
    }
}
