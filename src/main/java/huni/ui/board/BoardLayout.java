package huni.ui.board;

import huni.domain.board.CardSort;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.work.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** How the board is laid out: its columns, which of them are slim, how their cards are ordered, where a card lands. */
final class BoardLayout {

    private final BoardMemory memory;
    private final ObservableList<ColumnViewModel> columns = FXCollections.observableArrayList();
    private final ObservableList<ColumnViewModel> readOnly = FXCollections.unmodifiableObservableList(columns);
    private final ReadOnlyObjectWrapper<CardSort> sort = new ReadOnlyObjectWrapper<>(CardSort.MANUAL);

    BoardLayout(BoardMemory memory) {
        this.memory = memory;
    }

    /** The columns in their order. */
    ObservableList<ColumnViewModel> columns() {
        return readOnly;
    }

    /** Those of some stages. */
    List<ColumnViewModel> columns(Set<StageKey> stages) {
        return columns.stream().filter(column -> stages.contains(column.key())).toList();
    }

    /** The columns of all other stages. */
    List<ColumnViewModel> others(Set<StageKey> stages) {
        return columns.stream().filter(column -> !stages.contains(column.key())).toList();
    }

    ReadOnlyObjectProperty<CardSort> sortProperty() {
        return sort.getReadOnlyProperty();
    }

    /** Orders the cards as it was kept last. */
    void recallSort() {
        sort.set(memory.sort());
    }

    /** Orders the cards, now and from now on. */
    void sortBy(CardSort order) {
        if (sort.get() != order) {
            sort.set(order);
            memory.keep(order);
        }
    }

    /** Shows a column for each stage; one that is there already stays the same one. */
    void show(Pipeline pipeline, Function<Stage, ColumnViewModel> make) {
        Set<StageKey> shut = memory.slim(pipeline);
        Map<StageKey, ColumnViewModel> known =
                columns.stream().collect(Collectors.toMap(ColumnViewModel::key, column -> column));
        List<ColumnViewModel> shown = new ArrayList<>();
        for (Stage stage : pipeline.shown()) {
            ColumnViewModel column = Optional.ofNullable(known.get(stage.key())).orElseGet(() -> make.apply(stage));
            column.set(stage);
            column.collapse(shut.contains(stage.key()));
            shown.add(column);
        }
        if (!columns.equals(shown)) {
            columns.setAll(shown);
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

    /** Where cards land that are sent to a column: at its top, or where its order wants them. */
    CardPlace place(ColumnViewModel column, List<CardFace> cards) {
        Rows others = column.rows().without(cards.stream().map(CardFace::id).collect(Collectors.toSet()));
        return place(column, others, cards.isEmpty() ? 0 : sortedRow(cards.getFirst(), others));
    }

    /** The row of a card in a column that is sorted by a value; 0 in the manual order. */
    int sortedRow(CardFace card, Rows others) {
        return sort.get() == CardSort.MANUAL ? 0 : CardOrder.row(sort.get(), card.card(), others);
    }
}
