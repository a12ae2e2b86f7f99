package huni.ui.funnel;

import java.util.List;
import java.util.Optional;

/**
 * Counts by stage, with what they mean.
 *
 * @param definition what is counted, over which days, and how many in all
 * @param heads of the columns, the one of the stages first
 */
record FunnelTable(String title, String definition, List<String> heads, List<Row> rows) {

    FunnelTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * One line.
     *
     * @param total whether it sums up the lines above
     */
    record Row(String name, List<Cell> cells, boolean total) {

        Row {
            cells = List.copyOf(cells);
        }
    }

    /** Something in a line: words, and the count they are, if they are one. */
    record Cell(String words, Optional<LinkedCount> count) {

        static Cell of(LinkedCount count) {
            return new Cell(count.words(), Optional.of(count));
        }

        static Cell of(String words) {
            return new Cell(words, Optional.empty());
        }
    }
}
