package huni.work.imports;

import java.util.List;

/**
 * A row that could not be read, or not be imported.
 *
 * @param cells what it holds, as far as it can be told apart; long content is cut
 */
public record BadRow(long number, List<String> cells, RejectReason reason) implements TableLine {

    public BadRow {
        cells = List.copyOf(cells);
    }
}
