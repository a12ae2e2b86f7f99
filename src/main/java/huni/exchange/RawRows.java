package huni.exchange;

import huni.work.imports.RejectReason;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a file as they stand in it: header, blank and broken ones included. */
interface RawRows extends AutoCloseable {

    /**
     * One row.
     *
     * @param number as a spreadsheet shows it, from 1
     * @param broken why the cells cannot be told apart
     */
    record RawRow(long number, List<String> cells, Optional<RejectReason> broken) {
        boolean isBlank() {
            return broken.isEmpty() && cells.stream().allMatch(String::isBlank);
        }
    }

    /** The next row, or empty at the end. */
    Optional<RawRow> next() throws IOException;

    /** Bytes read so far. */
    long position();

    /** Whether a row may be shorter than the table because its last cells are empty. */
    boolean leavesOutEmptyCells();

    /** How many cells so far hold an error, by the index of their column. */
    default Map<Integer, Long> errors() {
        return Map.of();
    }

    /** How many cells so far hold a formula that was never calculated, by the index of their column. */
    default Map<Integer, Long> uncalculated() {
        return Map.of();
    }

    @Override
    void close();
}
