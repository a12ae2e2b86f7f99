package huni.exchange;

import huni.exchange.RawRows.RawRow;
import huni.work.imports.BadRow;
import huni.work.imports.FileColumn;
import huni.work.imports.FileProblem;
import huni.work.imports.RejectReason;
import huni.work.imports.TableFile;
import huni.work.imports.TableLine;
import huni.work.imports.TableRow;
import huni.work.imports.TableShape;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows below the header, each as wide as it or bad. */
final class HeadedTable implements TableFile {

    private static final int LONGEST_SHOWN = 1_000;
    private static final int ROWS_AHEAD = 20;
    private static final int ROWS_EXCEL_LOOKS_AT = 15;

    private final Path file;
    private final TableSource source;
    private final RawRows rows;
    private final long size;
    private final List<FileColumn> columns;
    private final NonDataRows nonData;
    private final Deque<RawRow> ahead = new ArrayDeque<>();

    /** How many rows went by, and how many of the first columns held something in any of them. */
    private long full;

    private int filledTo;

    private HeadedTable(Path file, TableSource source, RawRows rows, int headerRow)
            throws IOException, UnreadableFileException {
        this.file = file;
        this.source = source;
        this.rows = rows;
        this.size = Files.size(file);
        this.columns = headerRow > 0 ? header(headerRow) : lettered();
        this.nonData = new NonDataRows(columns);
    }

    /** Takes over the open file, which is closed with the table, or when there is no such header. */
    static HeadedTable over(Path file, TableSource source, TableShape shape) throws UnreadableFileException {
        try {
            return new HeadedTable(file, source, source.rows(shape), shape.headerRow());
        } catch (IOException e) {
            closeAfter(e, source);
            throw problem(file, e);
        } catch (UnreadableFileException e) {
            closeAfter(e, source);
            throw e;
        }
    }

    private static void closeAfter(Exception failure, TableSource source) {
        try {
            source.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    static UnreadableFileException problem(Path file, IOException cause) {
        if (cause instanceof DamagedWorkbookException broken && Files.exists(file)) {
            UnreadableFileException damaged = broken.place()
                    .map(place -> Problems.unreadable(
                            file, FileProblem.Kind.DAMAGED_AT, place.sheet(), String.valueOf(place.row())))
                    .orElseGet(() -> Problems.unreadable(file, FileProblem.Kind.DAMAGED));
            damaged.initCause(cause);
            return damaged;
        }
        return Problems.of(file, cause);
    }

    private List<FileColumn> header(int headerRow) throws IOException, UnreadableFileException {
        for (Optional<RawRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            if (row.get().number() >= headerRow) {
                return Headers.columns(withSecondRow(row.get().cells()));
            }
        }
        throw Problems.unreadable(file, FileProblem.Kind.EMPTY);
    }

    /** The names of the columns, with those of a second row below. */
    private List<String> withSecondRow(List<String> header) throws IOException {
        Optional<RawRow> below = rows.next();
        if (below.isPresent()
                && below.get().broken().isEmpty()
                && Headers.areNames(below.get().cells())) {
            return Headers.ofTwoRows(header, below.get().cells());
        }
        below.ifPresent(ahead::add);
        return header;
    }

    /** Without a header the table is as wide as most of its first rows. */
    private List<FileColumn> lettered() throws IOException, UnreadableFileException {
        Map<Integer, Integer> widths = new HashMap<>();
        for (Optional<RawRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            ahead.add(row.get());
            if (row.get().broken().isEmpty() && !row.get().isBlank()) {
                widths.merge(row.get().cells().size(), 1, Integer::sum);
            }
            if (ahead.size() == ROWS_AHEAD) {
                break;
            }
        }
        int width = widths.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow(() -> Problems.unreadable(file, FileProblem.Kind.EMPTY))
                .getKey();
        return Headers.lettered(width);
    }

    @Override
    public List<FileColumn> columns() {
        return columns;
    }

    @Override
    public Optional<TableLine> next() throws UnreadableFileException {
        try {
            Optional<RawRow> row = nextRaw();
            while (row.isPresent() && row.get().isBlank()) {
                row = nextRaw();
            }
            return row.map(this::checked);
        } catch (IOException e) {
            throw problem(file, e);
        }
    }

    private Optional<RawRow> nextRaw() throws IOException {
        return ahead.isEmpty() ? rows.next() : Optional.of(ahead.removeFirst());
    }

    private TableLine checked(RawRow row) {
        if (row.broken().isPresent()) {
            return bad(row, row.broken().get());
        }
        Optional<RejectReason> noData = nonData.reason(row.cells());
        if (noData.isPresent()) {
            return bad(row, noData.get());
        }
        List<String> cells = fitted(row);
        if (cells.size() != columns.size()) {
            return bad(
                    row,
                    RejectReason.of(
                            RejectReason.Kind.WRONG_NUMBER_OF_CELLS,
                            String.valueOf(columns.size()),
                            String.valueOf(cells.size())));
        }
        for (String cell : cells) {
            if (cell.indexOf('\0') >= 0 || cell.indexOf(Encodings.NOT_TEXT) >= 0) {
                return bad(row, RejectReason.of(RejectReason.Kind.NOT_TEXT));
            }
            if (cell.length() > RawRecords.LONGEST_RECORD) {
                return bad(row, RawRecords.tooLong());
            }
        }
        return new TableRow(row.number(), cells);
    }

    /** The row in the table's width, when what it has too much, or what a workbook leaves out, is blank. */
    private List<String> fitted(RawRow row) {
        List<String> cells = row.cells();
        int width = columns.size();
        if (cells.size() > width && cells.subList(width, cells.size()).stream().allMatch(String::isBlank)) {
            return cells.subList(0, width);
        }
        boolean leftOut = rows.leavesOutEmptyCells() || isLeftOutByExcel(cells);
        filledTo = Math.max(filledTo, lastFilled(cells));
        full++;
        if (cells.size() < width && leftOut) {
            List<String> filled = new ArrayList<>(cells);
            while (filled.size() < width) {
                filled.add("");
            }
            return filled;
        }
        return cells;
    }

    /** Excel leaves out the delimiters of columns that it finds empty in so many rows. */
    private boolean isLeftOutByExcel(List<String> cells) {
        return full >= ROWS_EXCEL_LOOKS_AT && cells.size() >= filledTo && cells.size() > 1;
    }

    private static int lastFilled(List<String> cells) {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        return last;
    }

    private static BadRow bad(RawRow row, RejectReason reason) {
        List<String> shown = row.cells().stream()
                .map(cell -> cell.length() <= LONGEST_SHOWN ? cell : cell.substring(0, LONGEST_SHOWN))
                .toList();
        return new BadRow(row.number(), shown, reason);
    }

    /** The rows as they stand in the file, for what is counted of their cells. */
    RawRows raw() {
        return rows;
    }

    @Override
    public long position() {
        return rows.position();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void close() {
        rows.close();
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
