package huni.exchange;

import huni.work.imports.RejectReason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Row;

/**
 * The rows of a workbook's sheet. Dates are written out as 2026-03-04 or 2026-03-04T15:30:00, numbers without grouping
 * and with the decimal mark asked for.
 */
final class XlsxRows implements RawRows {

    static final int MOST_COLUMNS = 16_384;

    private final SheetRows rows;
    private final XlsxCells texts;
    private final MergedCells merged;
    private final long size;
    private long passed;

    XlsxRows(SheetRows rows, XlsxCells texts, MergedCells merged, long size) {
        this.rows = rows;
        this.texts = texts;
        this.merged = merged;
        this.size = size;
    }

    @Override
    public Optional<RawRow> next() throws IOException {
        Optional<SheetRows.SheetRow> next = rows.next();
        passed = next.map(SheetRows.SheetRow::number).orElse(size);
        return next.map(row -> row.cells()
                .map(cells -> new RawRow(row.number(), merged.filled(row.number(), cells), Optional.empty()))
                .orElseGet(() -> new RawRow(
                        row.number(), List.of(), Optional.of(RejectReason.of(RejectReason.Kind.UNREADABLE_CELL)))));
    }

    static List<String> cells(Row row, XlsxCells texts) {
        int width = Math.min(row.getCellCount(), MOST_COLUMNS);
        List<String> cells = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            cells.add(row.getOptionalCell(i).map(texts::text).orElse(""));
        }
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return cells;
    }

    /** The library does not say where it is in the file; rows passed are a stand-in that grows towards the size. */
    @Override
    public long position() {
        return Math.min(passed, size);
    }

    @Override
    public boolean leavesOutEmptyCells() {
        return true;
    }

    @Override
    public Map<Integer, Long> errors() {
        return texts.errors();
    }

    @Override
    public Map<Integer, Long> uncalculated() {
        return texts.uncalculated();
    }

    @Override
    public void close() {
        rows.close();
    }
}
