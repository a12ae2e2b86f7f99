package huni.work.imports;

import java.util.List;

/**
 * A row that could not be read, or not be imported.
 *
 * @param cells what it holds, as far as it can be told apart; long content is cut
 * @param reasons all that is wrong with it, at least one
 */
public record BadRow(long number, List<String> cells, List<RejectReason> reasons) implements TableLine {

    public BadRow {
        cells = List.copyOf(cells);
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a row is set aside for a reason");
        }
    }

    /** A row with which one thing is wrong. */
    public BadRow(long number, List<String> cells, RejectReason reason) {
        this(number, cells, List.of(reason));
    }

    /** The first thing that is wrong with it. */
    public RejectReason reason() {
        return reasons.getFirst();
    }
}
