package huni.ui.board;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/** Which cards are chosen, and which one the keyboard stands on. Both survive every refresh. */
final class Selection {

    private final List<ColumnViewModel> columns;
    private final Set<ProspectId> chosen = new LinkedHashSet<>();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private Optional<StageKey> column = Optional.empty();
    private Optional<ProspectId> current = Optional.empty();
    private int row;
    private int anchorRow;
    private boolean holding;

    Selection(List<ColumnViewModel> columns) {
        this.columns = columns;
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
        List<CardFace> found = columns.stream()
                .filter(c -> !c.isCollapsed())
                .flatMap(c -> c.rows().read().stream())
                .filter(face -> chosen.contains(face.id()))
                .toList();
        return found.isEmpty() ? currentCard().stream().toList() : found;
    }

    int size() {
        return chosen.size();
    }

    /** Only this one. */
    void choose(ColumnViewModel where, int atRow) {
        stand(where, atRow);
        anchorRow = atRow;
        chosen.clear();
        current.ifPresent(chosen::add);
        changed();
    }

    /** This one too, or no longer. */
    void toggle(ColumnViewModel where, int atRow) {
        stand(where, atRow);
        anchorRow = atRow;
        current.ifPresent(id -> {
            if (!chosen.remove(id)) {
                chosen.add(id);
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
            where.rows().at(between).map(CardFace::id).ifPresent(chosen::add);
        }
        changed();
    }

    /** Every card of the column that has been read. */
    void all() {
        currentColumn().ifPresent(where -> where.rows().read().forEach(face -> chosen.add(face.id())));
        changed();
    }

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
        int last = here.rows().read().size() - 1;
        int to = Math.clamp((long) row + rows, 0, Math.max(0, last));
        if (last < 0) {
            return;
        }
        if (extending) {
            extend(here, to);
        } else {
            choose(here, to);
        }
    }

    /** Up or down in the column, leaving the choice as it is. */
    void walk(int rows) {
        currentColumn().ifPresent(here -> {
            int last = here.rows().read().size() - 1;
            if (last >= 0) {
                stand(here, Math.clamp((long) row + rows, 0, last));
                changed();
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
        boolean here = column.filter(changedColumn.key()::equals).isPresent();
        Optional<ProspectId> standing = current;
        if (standing.isEmpty() || holding) {
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
        column = Optional.of(where.key());
        row = atRow;
        current = where.rows().at(atRow).map(CardFace::id);
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
