package huni.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import huni.work.imports.BadRow;
import huni.work.imports.Column;
import huni.work.imports.FileProblem;
import huni.work.imports.RejectedRows;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows that were not imported, as a CSV file beside the imported one: its columns, then the row's number and the
 * reason. The file comes into being with the first row; one of an earlier import is replaced then. With a byte order
 * mark, so that Excel shows every letter.
 */
public final class RejectedRowsFile implements RejectedRows {

    private static final String SUFFIX = "-rejected.csv";
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Path target;
    private final List<String> header;
    private final char delimiter;
    private Optional<CsvWriter> writer = Optional.empty();

    /**
     * @param imported the file the rows come from
     * @param columns its columns
     * @param delimiter what parts its cells
     * @param rowTitle heading of the column with the row's number
     * @param reasonTitle heading of the column with the reason
     */
    public RejectedRowsFile(Path imported, List<Column> columns, char delimiter, String rowTitle, String reasonTitle) {
        this.target = beside(imported);
        this.delimiter = delimiter;
        List<String> titles = new ArrayList<>(columns.stream().map(Column::name).toList());
        titles.add(rowTitle);
        titles.add(reasonTitle);
        this.header = List.copyOf(titles);
    }

    /** {@code deals.csv} has its rejected rows in {@code deals-rejected.csv}. */
    static Path beside(Path imported) {
        String name = Problems.nameOf(imported);
        int dot = name.lastIndexOf('.');
        return imported.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + SUFFIX);
    }

    @Override
    public void add(BadRow row, String reason) throws UnreadableFileException {
        try {
            List<String> cells = new ArrayList<>(row.cells());
            while (cells.size() < header.size() - 2) {
                cells.add("");
            }
            cells.add(header.size() - 2, reason);
            cells.add(header.size() - 2, String.valueOf(row.number()));
            opened().writeRecord(cells);
        } catch (IOException | UncheckedIOException e) {
            throw notWritable(e);
        }
    }

    private CsvWriter opened() throws IOException {
        if (writer.isEmpty()) {
            var text = Files.newBufferedWriter(target, StandardCharsets.UTF_8);
            text.write(BYTE_ORDER_MARK);
            CsvWriter opened = CsvWriter.builder().fieldSeparator(delimiter).build(text);
            opened.writeRecord(header);
            writer = Optional.of(opened);
        }
        return writer.get();
    }

    @Override
    public Optional<Path> finish() throws UnreadableFileException {
        boolean written = writer.isPresent();
        try {
            close();
        } catch (UncheckedIOException e) {
            throw notWritable(e);
        }
        return written ? Optional.of(target) : Optional.empty();
    }

    @Override
    public void close() {
        Optional<CsvWriter> open = writer;
        writer = Optional.empty();
        open.ifPresent(RejectedRowsFile::end);
    }

    private static void end(CsvWriter open) {
        try {
            open.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UnreadableFileException notWritable(Exception cause) {
        UnreadableFileException problem = Problems.unreadable(target, FileProblem.Kind.NOT_WRITABLE);
        problem.initCause(cause);
        return problem;
    }
}
