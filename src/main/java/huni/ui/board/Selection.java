package huni.ui.board;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/**
 * Which cards are chosen, and which one the keyboard stands on. Both survive every refresh. A whole column can be chosen,
 * and its end gone to, however little of it has been read: what is missing is read first.
 */
final class Selection {

    /** A row that the keyboard goes to as soon as it has been read. */
    private record Awaited(ColumnViewModel column, int row, IntConsumer then) {}

    private final List<ColumnViewModel> columns;
    private final Latest reads;
    private final Consumer<? super Exception> onFailed;
    private final Set<ProspectId> chosen = new LinkedHashSet<>();
    /** Chosen cards that a column may leave out when it is read again, because they are far down. */
    private final Map<ProspectId, CardFace> beyond = new LinkedHashMap<>();

    private final List<Runnable> whenChosen = new ArrayList<>();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private Optional<StageKey> column = Optional.empty();
    private Optional<ProspectId> current = Optional.empty();
    private int row;
    private int anchorRow;
    private boolean holding;
    private boolean choosing;
    private Optional<Awaited> awaited = Optional.empty();

    Selection(List<ColumnViewModel> columns, TaskRunner tasks, Consumer<? super Exception> onFailed) {
        this.columns = columns;
        this.reads = new Latest(tasks);
        this.onFailed = onFailed;
    }

    /** Counts the changes. */
    ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    boolean isChosen(ProspectId prospect) {
        return chosen.contains(prospect);
    }

    boolean isCurrent(ProspectId prospect) {
        return current.filter(prospect::equals).isPresent();
    }

    Optional<ColumnViewModel> currentColumn() {
        return column.flatMap(
                key -> columns.stream().filter(c -> c.key().equals(key)).findFirst());
    }

    Optional<CardFace> currentCard() {
        return currentColumn().flatMap(c -> c.rows().at(row)).filter(face -> isCurrent(face.id()));
    }

    int currentRow() {
        return row;
    }

    /** The chosen cards, or the one the keyboard stands on, in the order of the board. */
    List<CardFace> cards() {
        List<CardFace> found = chosenCards();
        return found.isEmpty() ? currentCard().stream().toList() : found;
    }

    private List<CardFace> chosenCards() {
        Set<ProspectId> read = columns.stream()
                .flatMap(c -> c.rows().read().stream())
                .map(CardFace::id)
                .collect(Collectors.toSet());
        return columns.stream()
                .filter(c -> !c.isCollapsed())
                .flatMap(c -> Stream.concat(
                        c.rows().read().stream().filter(face -> chosen.contains(face.id())),
                        beyond.values().stream()
                                .filter(face -> face.card().stage().equals(c.key()) && !read.contains(face.id()))))
                .toList();
    }

    /** How many cards are chosen. */
    int size() {
        return chosenCards().size();
    }

    /** Does something with the chosen cards: now, or as soon as those of a whole column have been read. */
    void whenChosen(Runnable action) {
        if (choosing) {
            whenChosen.add(action);
        } else {
            action.run();
        }
    }

    /** Only this one. */
    void choose(ColumnViewModel where, int atRow) {
        stand(where, atRow);
        anchorRow = atRow;
        forget();
        where.rows().at(atRow).ifPresent(face -> add(face, atRow));
        changed();
    }

    /** This one too, or no longer. */
    void toggle(ColumnViewModel where, int atRow) {
        stand(where, atRow);
        anchorRow = atRow;
        where.rows().at(atRow).ifPresent(face -> {
            if (chosen.remove(face.id())) {
                beyond.remove(face.id());
            } else {
                add(face, atRow);
            }
        });
        changed();
    }

    /** All from the last one chosen to this one; in another column it begins there. */
    void extend(ColumnViewModel where, int atRow) {
        boolean sameColumn = column.filter(where.key()::equals).isPresent();
        stand(where, atRow);
        if (!sameColumn) {
            anchorRow = atRow;
        }
        for (int between = Math.min(anchorRow, atRow); between <= Math.max(anchorRow, atRow); between++) {
            int row = between;
            where.rows().at(row).ifPresent(face -> add(face, row));
        }
        changed();
    }

    private void add(CardFace face, int atRow) {
        chosen.add(face.id());
        if (atRow >= ColumnViewModel.PAGE) {
            beyond.put(face.id(), face);
        }
    }

    /** Every card of the column, read or not. */
    void all() {
        currentColumn().ifPresent(where -> {
            if (where.rows().isWhole()) {
                chooseAll(where.rows().read());
                return;
            }
            choosing = true;
            readWhole(List.of(where), found -> {
                chooseAll(found);
                List<Runnable> waiting = List.copyOf(whenChosen);
                drop();
                waiting.forEach(Runnable::run);
            });
        });
    }

    private void chooseAll(List<CardFace> found) {
        for (int row = 0; row < found.size(); row++) {
            add(found.get(row), row);
        }
        changed();
    }

    private void readWhole(List<ColumnViewModel> which, Consumer<List<CardFace>> then) {
        List<Callable<List<CardFace>>> wholes =
                which.stream().map(ColumnViewModel::whole).toList();
        reads.run(
                () -> {
                    List<CardFace> found = new ArrayList<>();
                    for (Callable<List<CardFace>> whole : wholes) {
                        found.addAll(whole.call());
                    }
                    return found;
                },
                found -> then.accept(
                        which.stream().flatMap(c -> c.withMoves(found).stream()).toList()),
                cause -> {
                    drop();
                    onFailed.accept(cause);
                });
    }

    /** Looks again at chosen cards that no column may have read: those that are gone are not chosen any more. */
    void confirm(Set<StageKey> touched) {
        if (beyond.isEmpty() || choosing) {
            return;
        }
        Set<StageKey> where = Stream.concat(
                        touched.stream(),
                        beyond.values().stream().map(face -> face.card().stage()))
                .collect(Collectors.toSet());
        List<ColumnViewModel> open = columns.stream()
                .filter(c -> !c.isCollapsed() && where.contains(c.key()))
                .toList();
        readWhole(open, found -> {
            Set<ProspectId> before = Set.copyOf(beyond.keySet());
            beyond.clear();
            found.stream().filter(face -> before.contains(face.id())).forEach(face -> beyond.put(face.id(), face));
            changed();
        });
    }

    /** Ends the reading of a whole column, and what waits for it. */
    private void drop() {
        reads.drop();
        choosing = false;
        whenChosen.clear();
    }

    private void forget() {
        drop();
        chosen.clear();
        beyond.clear();
    }

    /** None is chosen. */
    void clear() {
        forget();
        changed();
    }

    /** Up or down in the column. */
    void step(int rows, boolean extending) {
        Optional<ColumnViewModel> where = currentColumn();
        if (where.isEmpty()) {
            enter();
            return;
        }
        ColumnViewModel here = where.orElseThrow();
        goTo(here, rows, to -> {
            if (extending) {
                extend(here, to);
            } else {
                choose(here, to);
            }
        });
    }

    /** Up or down in the column, leaving the choice as it is. */
    void walk(int rows) {
        currentColumn()
                .ifPresent(here -> goTo(here, rows, to -> {
                    stand(here, to);
                    changed();
                }));
    }

    private void goTo(ColumnViewModel here, int by, IntConsumer then) {
        int last = here.rows().count() - 1;
        if (last < 0) {
            return;
        }
        int to = Math.clamp((long) row + by, 0, last);
        if (here.rows().at(to).isPresent()) {
            then.accept(to);
            return;
        }
        row = to;
        awaited = Optional.of(new Awaited(here, to, then));
        here.look(to);
        changed();
    }

    /** Goes to the row that is waited for, if it has been read; at the end of a column that is shorter, to its last. */
    private void arrive(ColumnViewModel at) {
        awaited.filter(wait -> wait.column().equals(at)).ifPresent(wait -> {
            int read = at.rows().read().size();
            if (read > 0 && (wait.row() < read || read == at.rows().count())) {
                awaited = Optional.empty();
                wait.then().accept(Math.min(wait.row(), read - 1));
            }
        });
    }

    /** To the nearest column on that side that has cards. */
    void cross(int direction) {
        if (currentColumn().isEmpty()) {
            enter();
            return;
        }
        int at = columns.indexOf(currentColumn().orElseThrow()) + direction;
        while (at >= 0 && at < columns.size()) {
            ColumnViewModel there = columns.get(at);
            if (!there.isCollapsed() && !there.rows().read().isEmpty()) {
                choose(there, Math.min(row, there.rows().read().size() - 1));
                return;
            }
            at += direction;
        }
    }

    /** Stands on the first card, if it stands on none. */
    void enter() {
        if (currentCard().isEmpty()) {
            columns.stream()
                    .filter(c -> !c.isCollapsed() && !c.rows().read().isEmpty())
                    .findFirst()
                    .ifPresent(first -> choose(first, 0));
        }
    }

    /** Runs a change that moves cards between columns; the selection is adjusted after it, not half way. */
    void holdWhile(Runnable change) {
        holding = true;
        change.run();
        holding = false;
    }

    /**
     * Adjusts the selection after a column changed: the same cards at their new rows; where one is gone, the card now
     * in its row.
     */
    void follow(ColumnViewModel changedColumn) {
        arrive(changedColumn);
        boolean here = column.filter(changedColumn.key()::equals).isPresent();
        Optional<ProspectId> standing = current;
        if (standing.isEmpty() || holding || awaited.isPresent()) {
            return;
        }
        int found = changedColumn.rows().rowOf(standing.orElseThrow());
        if (found >= 0) {
            column = Optional.of(changedColumn.key());
            row = found;
        } else if (here && columns.stream().noneMatch(c -> c.rows().rowOf(standing.orElseThrow()) >= 0)) {
            int last = changedColumn.rows().read().size() - 1;
            row = Math.clamp(row, 0, Math.max(0, last));
            chosen.remove(standing.orElseThrow());
            current = changedColumn.rows().at(row).map(CardFace::id);
        }
        changed();
    }

    private void stand(ColumnViewModel where, int atRow) {
        awaited = Optional.empty();
        column = Optional.of(where.key());
        row = atRow;
        current = where.rows().at(atRow).map(CardFace::id);
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
