package huni.exchange;

import huni.exchange.RawRows.RawRow;
import huni.work.imports.BadRow;
import huni.work.imports.CompressedRows;
import huni.work.imports.DateOrder;
import huni.work.imports.DecimalMark;
import huni.work.imports.Detected;
import huni.work.imports.FileProblem;
import huni.work.imports.ImportMonitor;
import huni.work.imports.TableFile;
import huni.work.imports.TableInspection;
import huni.work.imports.TableLine;
import huni.work.imports.TableOverrides;
import huni.work.imports.TableRow;
import huni.work.imports.TableShape;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Reads a whole file once to say what it is, with what the person decided instead of what would be detected. */
final class Inspector {

    private static final int SAMPLE_CHARS = 1 << 18;
    private static final String NO_ENCODING = "UTF-8";
    private static final int ROWS_BETWEEN_NEWS = 256;
    /** A workbook whose texts have another decimal mark than the dot is read twice. */
    private static final double FIRST_PASS = 0.5;

    private final Path file;
    private final TableSource source;
    private final TableOverrides overrides;
    private final Detected<String> encoding;
    private final Detected<Character> delimiter;
    private final WorkbookSheets sheets;
    private final ImportMonitor monitor;
    private final List<TableRow> firstRows = new ArrayList<>();
    private final List<BadRow> firstBadRows = new ArrayList<>();
    private long all;
    private long bad;

    private Inspector(
            Path file,
            TableSource source,
            TableOverrides overrides,
            Detected<String> encoding,
            Detected<Character> delimiter,
            WorkbookSheets sheets,
            ImportMonitor monitor) {
        this.file = file;
        this.source = source;
        this.overrides = overrides;
        this.encoding = encoding;
        this.delimiter = delimiter;
        this.sheets = sheets;
        this.monitor = monitor;
    }

    static Inspector ofText(FileBytes file, TableOverrides overrides, ImportMonitor monitor)
            throws IOException, UnreadableFileException {
        Optional<Charset> chosen = overrides.encoding().map(Charset::forName);
        Detected<Charset> encoding =
                chosen.isPresent() ? Encodings.withExample(file, chosen.get(), true) : Encodings.detect(file);
        char[] sample = new char[SAMPLE_CHARS];
        int length = fill(sample, file, encoding.value());
        String beginning = new String(sample, 0, length);
        Detected<Character> found = Delimiters.detect(beginning, length < SAMPLE_CHARS);
        Detected<Character> delimiter =
                overrides.delimiter().map(found::overruledBy).orElse(found);
        if (Delimiters.widthOfFirstLine(beginning, delimiter.value()) > XlsxRows.MOST_COLUMNS) {
            throw Problems.unreadable(
                    file.path(), FileProblem.Kind.TOO_MANY_COLUMNS, String.valueOf(XlsxRows.MOST_COLUMNS));
        }
        return new Inspector(
                file.path(),
                file,
                overrides,
                new Detected<>(encoding.value().name(), encoding.certain(), encoding.example()),
                delimiter,
                WorkbookSheets.NONE,
                monitor);
    }

    static Inspector ofWorkbook(OpenWorkbook workbook, TableOverrides overrides, ImportMonitor monitor)
            throws IOException, UnreadableFileException {
        return new Inspector(
                workbook.path(),
                workbook,
                overrides,
                new Detected<>(NO_ENCODING, true, ""),
                new Detected<>(',', true, ""),
                WorkbookSheets.of(workbook, overrides.sheet()),
                monitor);
    }

    private static int fill(char[] sample, FileBytes file, Charset charset) throws IOException {
        int length = 0;
        try (Reader reader = Encodings.reader(file.fromStart(), charset)) {
            for (int read = 0; read >= 0 && length < sample.length; length += Math.max(read, 0)) {
                read = reader.read(sample, length, sample.length - length);
            }
        }
        return length;
    }

    TableInspection inspect() throws IOException, UnreadableFileException {
        Detected<Integer> found = Headers.detect(beginning());
        Detected<Integer> header = overrides.headerRow().isPresent()
                ? found.overruledBy(overrides.headerRow().getAsInt())
                : found;
        CompressedRows.Writer copy = new CompressedRows.Writer();
        Profiler profiler = readAll(shape(header.value(), DecimalMark.DOT), copy);
        Detected<DateOrder> dateOrder = profiler.dateOrder();
        Detected<DecimalMark> mark = profiler.decimalMark();
        Detected<DecimalMark> decimalMark =
                overrides.decimalMark().map(mark::overruledBy).orElse(mark);
        TableShape shape = shape(header.value(), decimalMark.value());
        return new TableInspection(
                shape,
                encoding,
                delimiter,
                header,
                sheets.all(),
                overrides.dateOrder().map(dateOrder::overruledBy).orElse(dateOrder),
                decimalMark,
                profiler.profiles(overrides.dateOrder(), overrides.decimalMark(), kind() == TableShape.Kind.XLSX),
                new TableInspection.Count(all, bad),
                firstRows,
                firstBadRows,
                isWrittenAsRead(shape) ? copy.finish() : copyOf(shape));
    }

    /** The numbers of a workbook were read with a dot before it was known which mark its texts have. */
    private static boolean isWrittenAsRead(TableShape shape) {
        return shape.kind() == TableShape.Kind.CSV || shape.numbers() == DecimalMark.DOT;
    }

    private Optional<CompressedRows> copyOf(TableShape shape) throws UnreadableFileException {
        CompressedRows.Writer copy = new CompressedRows.Writer();
        try (TableFile table = HeadedTable.over(file, source.leftOpen(), shape)) {
            long rows = 0;
            for (Optional<TableLine> line = table.next(); line.isPresent(); line = table.next()) {
                goOn(table, rows++, FIRST_PASS);
                copy.add(line.get());
            }
        }
        return copy.finish();
    }

    /** @param done how much of all that is to be read was read before this table */
    private void goOn(TableFile table, long rows, double done) {
        if (monitor.isCancelled()) {
            throw new CancellationException();
        }
        if (rows % ROWS_BETWEEN_NEWS == 0) {
            double share = Math.min(1, table.position() / (double) Math.max(1, table.size()));
            boolean onlyPass = kind() == TableShape.Kind.CSV;
            monitor.progressed(rows, onlyPass ? share : Math.min(1, done + share * FIRST_PASS));
        }
    }

    private TableShape.Kind kind() {
        return sheets.equals(WorkbookSheets.NONE) ? TableShape.Kind.CSV : TableShape.Kind.XLSX;
    }

    private TableShape shape(int headerRow, DecimalMark numbers) {
        return new TableShape(kind(), encoding.value(), delimiter.value(), headerRow, sheets.read(), numbers);
    }

    private List<Headers.Numbered> beginning() throws IOException {
        List<Headers.Numbered> beginning = new ArrayList<>();
        try (RawRows rows = source.rows(shape(0, DecimalMark.DOT))) {
            for (Optional<RawRow> row = rows.next();
                    row.isPresent() && beginning.size() < Headers.ROWS_LOOKED_AT;
                    row = rows.next()) {
                if (!row.get().isBlank() && row.get().broken().isEmpty()) {
                    beginning.add(new Headers.Numbered(
                            Math.toIntExact(row.get().number()), row.get().cells()));
                }
            }
        }
        return beginning;
    }

    private Profiler readAll(TableShape shape, CompressedRows.Writer copy) throws UnreadableFileException {
        try (HeadedTable table = HeadedTable.over(file, source.leftOpen(), shape)) {
            Profiler profiler = new Profiler(table.columns(), delimiter.value());
            for (Optional<TableLine> line = table.next(); line.isPresent(); line = table.next()) {
                goOn(table, all, 0);
                all++;
                copy.add(line.get());
                switch (line.get()) {
                    case TableRow row -> {
                        profiler.see(row);
                        keep(firstRows, row);
                    }
                    case BadRow row -> {
                        bad++;
                        keep(firstBadRows, row);
                    }
                }
            }
            if (all == 0) {
                throw Problems.unreadable(file, FileProblem.Kind.NO_ROWS);
            }
            profiler.lost(table.raw().errors(), table.raw().uncalculated());
            return profiler;
        }
    }

    private static <T> void keep(List<T> rows, T row) {
        if (rows.size() < TableInspection.FIRST_ROWS) {
            rows.add(row);
        }
    }
}
