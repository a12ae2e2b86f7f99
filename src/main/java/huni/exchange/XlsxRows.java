package huni.exchange;

import huni.work.imports.DecimalMark;
import huni.work.imports.TableInspection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The rows of a workbook's sheet. Dates are written out as 2026-03-04 or 2026-03-04T15:30:00, numbers without grouping
 * and with the decimal mark asked for.
 */
final class XlsxRows implements RawRows {

    private static final int MOST_COLUMNS = 16_384;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final XlsxCells texts;
    private final MergedCells merged;
    private final long size;
    private long passed;

    XlsxRows(Path file, int sheet, DecimalMark mark, long size) throws IOException {
        this.workbook = open(file);
        this.texts = new XlsxCells(mark, workbook.isDate1904());
        this.size = size;
        try {
            this.merged = MergedCells.of(file, sheet);
            this.stream = reading(() -> workbook.getSheet(sheet)
                    .orElseThrow(() -> new IOException("no sheet " + sheet))
                    .openStream());
        } catch (IOException e) {
            workbook.close();
            throw e;
        }
        this.rows = stream.iterator();
    }

    /** The beginning of a sheet: at most so many rows as are looked at to find a header. */
    record SheetBeginning(TableInspection.Sheet sheet, List<Headers.Numbered> rows) {}

    /** How every sheet of the workbook begins. */
    static List<SheetBeginning> beginnings(Path file) throws IOException {
        try (ReadableWorkbook workbook = open(file)) {
            return reading(() -> {
                List<SheetBeginning> beginnings = new ArrayList<>();
                for (Sheet sheet : workbook.getSheets().toList()) {
                    beginnings.add(beginning(sheet, new XlsxCells(DecimalMark.DOT, workbook.isDate1904())));
                }
                return beginnings;
            });
        }
    }

    private static SheetBeginning beginning(Sheet sheet, XlsxCells texts) throws IOException {
        try (Stream<Row> stream = sheet.openStream()) {
            List<Headers.Numbered> rows = stream.map(row -> new Headers.Numbered(row.getRowNum(), cells(row, texts)))
                    .filter(row -> row.filled() > 0)
                    .limit(Headers.ROWS_LOOKED_AT)
                    .toList();
            boolean hidden = sheet.getVisibility() != SheetVisibility.VISIBLE;
            return new SheetBeginning(new TableInspection.Sheet(sheet.getName(), hidden, rows.size() > 1), rows);
        }
    }

    private static ReadableWorkbook open(Path file) throws IOException {
        return reading(() -> new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false)));
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    /** The library answers broken content with whatever its parsers happen to throw. */
    private static <T> T reading(Reading<T> step) throws DamagedWorkbookException {
        try {
            return step.read();
        } catch (IOException
                | UncheckedIOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | ArithmeticException
                | ClassCastException
                | NoSuchElementException
                | NullPointerException e) {
            throw new DamagedWorkbookException(e);
        }
    }

    @Override
    public Optional<RawRow> next() throws IOException {
        return reading(() -> {
            if (!rows.hasNext()) {
                passed = size;
                return Optional.empty();
            }
            Row row = rows.next();
            passed = row.getRowNum();
            return Optional.of(
                    new RawRow(row.getRowNum(), merged.filled(row.getRowNum(), cells(row, texts)), Optional.empty()));
        });
    }

    private static List<String> cells(Row row, XlsxCells texts) {
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
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
