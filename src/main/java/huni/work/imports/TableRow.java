package huni.work.imports;

import java.util.List;

/** A row with exactly as many cells as the table has columns; a cell without content is the empty text. */
public record TableRow(long number, List<String> cells) implements TableLine {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, without blanks around it. */
    public String cell(int column) {
        return cells.get(column).strip();
    }
}
