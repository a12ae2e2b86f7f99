package huni.work.exports;

import java.io.IOException;
import java.util.List;

/**
 * A table to be written.
 *
 * @param titles of its columns
 * @param rows each with as many cells as there are titles
 */
public record ExportTable(List<String> titles, AllRows rows) {

    public ExportTable {
        titles = List.copyOf(titles);
    }

    /** The rows one after the other; all of them may be more than the memory holds. */
    @FunctionalInterface
    public interface AllRows {
        void each(CellsTaker writer) throws IOException;
    }

    /** Writes a row. */
    @FunctionalInterface
    public interface CellsTaker {
        void write(List<SheetCell> cells) throws IOException;
    }
}
