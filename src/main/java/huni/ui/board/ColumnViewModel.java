package huni.ui.board;

import huni.domain.board.Card;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * One column: its head, and its cards as far as they were looked at. Pages are read before their end is reached; what
 * is shown stays until what replaces it is there; a page asked for before the column was read anew is dropped.
 */
final class ColumnViewModel {

    /** How many cards the first page has; about three screens full. */
    static final int PAGE = 30;

    private static final int MOST = 500;
    private static final int AHEAD = 20;

    /** Reads cards; runs off the screen's thread. */
    @FunctionalInterface
    interface Source {
        List<CardFace> page(Optional<Card> after, int limit);
    }

    private final Latest reads;
    private final Consumer<? super Exception> onFailed;
    private final UnaryOperator<Rows> overlay;
    private final Runnable onArrived;
    private final ReadOnlyObjectWrapper<Stage> stage;
    private final ReadOnlyObjectWrapper<ColumnHead> head;
    private final ReadOnlyObjectWrapper<Rows> rows = new ReadOnlyObjectWrapper<>(Rows.NONE);
    private final ReadOnlyBooleanWrapper collapsed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private Source source = (_, _) -> List.of();
    private List<CardFace> base = List.of();
    private boolean reading;
    private boolean complete;
    private boolean outdated;
    private int seen;

    /**
     * @param moves the unfinished moves: shown over the cards that were read, and told when a column has been read
     *     again
     */
    ColumnViewModel(
            Stage stage, String name, TaskRunner tasks, PendingMoves moves, Consumer<? super Exception> onFailed) {
        this.stage = new ReadOnlyObjectWrapper<>(stage);
        this.head = new ReadOnlyObjectWrapper<>(ColumnHead.empty(name));
        this.reads = new Latest(tasks);
        this.overlay = read -> moves.over(stage.key(), read);
        this.onArrived = () -> moves.arrived(stage.key());
        this.onFailed = onFailed;
    }

    StageKey key() {
        return stage.get().key();
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ColumnHead> headProperty() {
        return head.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Rows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty collapsedProperty() {
        return collapsed.getReadOnlyProperty();
    }

    /** Whether the first page has arrived, so that an empty column can be told from one not read yet. */
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    Rows rows() {
        return rows.get();
    }

    /** Whether it is known that nobody is here. */
    boolean isEmpty() {
        return (isCollapsed() || loaded.get())
                && rows().count() == 0
                && head.get().cards() == 0;
    }

    boolean isCollapsed() {
        return collapsed.get();
    }

    void set(Stage newStage) {
        stage.set(newStage);
    }

    void set(ColumnHead newHead) {
        head.set(newHead);
        redraw();
    }

    void collapse(boolean shut) {
        collapsed.set(shut);
        if (!shut && outdated) {
            read(source);
        }
    }

    /** Drops the reads under way, because their result is already out of date. */
    void dropReads() {
        reads.drop();
        reading = false;
    }

    /**
     * Reads the column again from its top, as far down as it has been scrolled. A collapsed one is read when it is
     * opened.
     */
    void read(Source newSource) {
        source = newSource;
        reads.drop();
        outdated = collapsed.get();
        reading = !outdated;
        if (outdated) {
            onArrived.run();
            return;
        }
        int wanted = Math.max(PAGE, seen + AHEAD);
        reads.run(
                () -> upTo(newSource, wanted),
                found -> {
                    onArrived.run();
                    base = List.of();
                    arrived(found, found.size() < wanted);
                },
                this::failed);
    }

    /** Writes the cards anew that were read; only what they say of themselves differs, not which they are. */
    void rewrite(Source newSource, UnaryOperator<CardFace> written) {
        if (reading || outdated || !loaded.get()) {
            read(newSource);
            return;
        }
        source = newSource;
        reading = true;
        List<CardFace> before = base;
        boolean last = complete;
        reads.run(
                () -> before.stream().map(written).toList(),
                found -> {
                    base = List.of();
                    arrived(found, last);
                },
                this::failed);
    }

    /** Whether a card that was read is such a one. */
    boolean anyMatch(Predicate<CardFace> which) {
        return base.stream().anyMatch(which);
    }

    private static List<CardFace> upTo(Source source, int wanted) {
        List<CardFace> found = new ArrayList<>();
        Optional<Card> last = Optional.empty();
        while (found.size() < wanted) {
            int limit = Math.min(MOST, wanted - found.size());
            List<CardFace> page = source.page(last, limit);
            found.addAll(page);
            if (page.size() < limit) {
                break;
            }
            last = Optional.of(page.getLast().card());
        }
        return found;
    }

    /** Reads every card of the column as it is stored; runs off the screen's thread. */
    Callable<List<CardFace>> whole() {
        Source from = source;
        return () -> upTo(from, Integer.MAX_VALUE);
    }

    /** Cards of this column among others, with the unfinished moves applied. */
    List<CardFace> withMoves(List<CardFace> stored) {
        List<CardFace> here = stored.stream()
                .filter(face -> face.card().stage().equals(key()))
                .toList();
        return overlay.apply(new Rows(here, here.size())).read();
    }

    /** The last row that can be seen now; what comes after it is read before it is reached. */
    void look(int lastRow) {
        seen = lastRow;
        if (reading || complete || outdated || seen + AHEAD < base.size() || base.isEmpty()) {
            return;
        }
        reading = true;
        Source from = source;
        Optional<Card> after = Optional.of(base.getLast().card());
        int limit = Math.clamp(seen + PAGE - base.size(), PAGE, MOST);
        reads.run(() -> from.page(after, limit), found -> arrived(found, found.size() < limit), this::failed);
    }

    private void arrived(List<CardFace> found, boolean last) {
        List<CardFace> all = new ArrayList<>(base);
        all.addAll(found);
        base = List.copyOf(all);
        reading = false;
        complete = last;
        loaded.set(true);
        redraw();
        look(seen);
    }

    private void failed(Exception cause) {
        reading = false;
        onFailed.accept(cause);
    }

    /** Applies the unfinished moves to the cards that were read, and shows the result. */
    void redraw() {
        int count = complete
                ? base.size()
                : (int) Math.min(Integer.MAX_VALUE, head.get().cards());
        rows.set(overlay.apply(new Rows(base, loaded.get() ? count : 0)));
    }
}
