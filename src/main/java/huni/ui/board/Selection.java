package huni.ui.board;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import huni.ui.kit.TaskRunner;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
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
    private final ChosenCards chosen;
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private Optional<StageKey> column = Optional.empty();
    private Optional<ProspectId> current = Optional.empty();
    private int row;
    private int anchorRow;
    private boolean holding;
    private Optional<Awaited> awaited = Optional.empty();
    private Optional<ProspectId> justMade = Optional.empty();

    Selection(List<ColumnViewModel> columns, TaskRunner tasks, Consumer<? super Exception> onFailed) {
        this.columns = columns;
        this.chosen = new ChosenCards(columns, tasks, onFailed, this::changed);
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
        List<CardFace> found = chosen.cards();
        return found.isEmpty() ? currentCard().stream().toList() : found;
    }

    /** How many cards are chosen. */
    int size() {
        return chosen.cards().size();
    }

    /** Does something with the chosen cards: now, or as soon as those of a whole column have been read. */
    void whenChosen(Runnable action) {
        chosen.whenChosen(action);
    }

    /** Every card of the column, read or not. */
    void all() {
        currentColumn().filter(here -> !here.isCollapsed()).ifPresent(chosen::addAll);
    }

    /** Looks again at chosen cards that no column may have read: those that are gone are not chosen any more. */
    void confirm(Set<StageKey> touched) {
        chosen.confirm(touched);
    }

    /** Only this one. */
    void choose(ColumnViewModel where, int atRow) {
        stand(where, atRow);
        anchorRow = atRow;
        chosen.clear();
        where.rows().at(atRow).ifPresent(face -> chosen.add(face, atRow));
        changed();
    }

    /** This one too, or no longer. */
    void toggle(ColumnViewModel where, int atRow) {
        stand(where, atRow);
        anchorRow = atRow;
        where.rows().at(atRow).ifPresent(face -> {
            if (chosen.contains(face.id())) {
                chosen.remove(face.id());
            } else {
                chosen.add(face, atRow);
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
            where.rows().at(row).ifPresent(face -> chosen.add(face, row));
        }
        changed();
    }

    /** None is chosen. */
    void clear() {
        chosen.clear();
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
        if (last < 0 || here.isCollapsed()) {
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

    /** To the nearest column on that side that is slim or has cards. */
    void cross(int direction) {
        if (currentColumn().isEmpty()) {
            enter();
            return;
        }
        int at = columns.indexOf(currentColumn().orElseThrow()) + direction;
        while (at >= 0 && at < columns.size()) {
            ColumnViewModel there = columns.get(at);
            if (there.isCollapsed()) {
                stand(there);
                return;
            }
            if (!there.rows().read().isEmpty()) {
                choose(there, Math.min(row, there.rows().read().size() - 1));
                return;
            }
            at += direction;
        }
    }

    /** Stands on a slim column, and on none of its cards. */
    private void stand(ColumnViewModel slim) {
        awaited = Optional.empty();
        column = Optional.of(slim.key());
        current = Optional.empty();
        chosen.clear();
        changed();
    }

    /** Stands on the first card of a slim column that was opened, as soon as it has been read. */
    void enter(ColumnViewModel opened) {
        awaited = Optional.of(new Awaited(opened, 0, to -> choose(opened, to)));
        arrive(opened);
    }

    /** Before a prospect that was just made is opened, the keyboard goes to its card, as soon as that has been read. */
    Consumer<ProspectId> standingOn(Consumer<ProspectId> open) {
        return made -> {
            chosen.clear();
            current = Optional.empty();
            justMade = Optional.of(made);
            columns.forEach(this::welcome);
            changed();
            open.accept(made);
        };
    }

    private void welcome(ColumnViewModel where) {
        int found = justMade.map(where.rows()::rowOf).orElse(-1);
        if (found >= 0) {
            justMade = Optional.empty();
            choose(where, found);
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
        welcome(changedColumn);
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
