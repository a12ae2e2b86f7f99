package huni.ui.funnel;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

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

    /** The same under another name. */
    FunnelTable named(String other) {
        return new FunnelTable(other, definition, heads, rows);
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

    /**
     * Something in a line: words, and the count they are, if they are one.
     *
     * @param bar how long a bar is drawn in place of the words, 0 to 1; empty for words
     */
    record Cell(String words, Optional<LinkedCount> count, OptionalDouble bar) {

        static Cell of(LinkedCount count) {
            return new Cell(count.words(), Optional.of(count), OptionalDouble.empty());
        }

        static Cell of(String words) {
            return new Cell(words, Optional.empty(), OptionalDouble.empty());
        }

        static Cell bar(double length) {
            return new Cell("", Optional.empty(), OptionalDouble.of(length));
        }
    }
}
