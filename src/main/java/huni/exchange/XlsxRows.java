package huni.exchange;

import huni.work.imports.DecimalMark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The rows of a workbook's sheet. Dates are written out as 2026-03-04 or 2026-03-04T15:30:00, numbers without grouping
 * and with the decimal mark asked for.
 */
final class XlsxRows implements RawRows {

    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DATE_LETTERS = Pattern.compile("[yYdD]|[hH].*m|m.*s", Pattern.DOTALL);
    private static final int MOST_COLUMNS = 16_384;
    private static final int SECONDS_PER_DAY = 86_400;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final DecimalMark mark;
    private final long size;
    private long passed;

    XlsxRows(Path file, int sheet, DecimalMark mark, long size) throws IOException {
        this.workbook = open(file);
        this.mark = mark;
        this.size = size;
        try {
            this.stream = reading(() -> workbook.getSheet(sheet)
                    .orElseThrow(() -> new IOException("no sheet " + sheet))
                    .openStream());
        } catch (IOException e) {
            workbook.close();
            throw e;
        }
        this.rows = stream.iterator();
    }

    static List<String> sheetNames(Path file) throws IOException {
        try (ReadableWorkbook workbook = open(file)) {
            return reading(() -> workbook.getSheets().map(Sheet::getName).toList());
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
            return Optional.of(new RawRow(row.getRowNum(), cells(row), Optional.empty()));
        });
    }

    private List<String> cells(Row row) {
        int width = Math.min(row.getCellCount(), MOST_COLUMNS);
        List<String> cells = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            cells.add(row.getOptionalCell(i).map(this::text).orElse(""));
        }
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return cells;
    }

    private String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell) ? date(cell.asDate()) : number(cell.asNumber());
        }
        if (cell.getType() == CellType.FORMULA) {
            return formula(cell);
        }
        return cell.getType() == CellType.EMPTY
                ? ""
                : Optional.ofNullable(cell.getText()).orElse("");
    }

    /** A formula's cell holds the result as it was saved, as a text; it is a number when it reads as one. */
    private String formula(Cell cell) {
        String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
        if (!raw.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?")) {
            return raw;
        }
        return isDate(cell) ? date(dateOf(new BigDecimal(raw))) : number(new BigDecimal(raw));
    }

    private LocalDateTime dateOf(BigDecimal days) {
        LocalDate zero = workbook.isDate1904() ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        return zero.atStartOfDay().plusSeconds(Math.round(days.doubleValue() * SECONDS_PER_DAY));
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && !format.equalsIgnoreCase("General")
                && DATE_LETTERS
                        .matcher(NOT_FORMAT.matcher(format).replaceAll(""))
                        .find();
    }

    private static String date(LocalDateTime date) {
        LocalDateTime rounded = date.plusNanos(500_000_000).withNano(0);
        return rounded.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? rounded.toLocalDate().toString()
                : rounded.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    private String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString().replace('.', mark.decimal());
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
