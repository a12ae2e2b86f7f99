package huni.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import huni.work.imports.BadRow;
import huni.work.imports.Column;
import huni.work.imports.FileProblem;
import huni.work.imports.RejectedRows;
import huni.work.imports.RejectionWords;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rows that were not imported, as a CSV file beside the imported one: its columns, then the row's number and the
 * reason. The file comes into being with the first row; one of an earlier import is replaced then. With a byte order
 * mark, so that Excel shows every letter.
 */
final class RejectedRowsFile implements RejectedRows {

    private static final String SUFFIX = "-rejected.csv";
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final Logger LOG = LoggerFactory.getLogger(RejectedRowsFile.class);

    private final Path target;
    private final List<String> header;
    private final char delimiter;
    private final RejectionWords words;
    private Optional<CsvWriter> writer = Optional.empty();

    RejectedRowsFile(Path imported, List<Column> columns, char delimiter, RejectionWords words) {
        this.words = words;
        this.target = beside(imported);
        this.delimiter = delimiter;
        List<String> titles = new ArrayList<>(columns.stream().map(Column::name).toList());
        titles.add(words.rowTitle());
        titles.add(words.reasonTitle());
        this.header = List.copyOf(titles);
    }

    /** {@code deals.csv} has its rejected rows in {@code deals-rejected.csv}. */
    static Path beside(Path imported) {
        String name = Problems.nameOf(imported);
        int dot = name.lastIndexOf('.');
        return imported.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + SUFFIX);
    }

    @Override
    public void add(BadRow row) throws UnreadableFileException {
        try {
            List<String> cells = new ArrayList<>(row.cells());
            while (cells.size() < header.size() - 2) {
                cells.add("");
            }
            cells.add(header.size() - 2, words.reason().apply(row.reason()));
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
        Optional<CsvWriter> open = writer;
        writer = Optional.empty();
        try {
            if (open.isPresent()) {
                open.get().close();
            }
        } catch (IOException | UncheckedIOException e) {
            throw notWritable(e);
        }
        return open.map(_ -> target);
    }

    @Override
    public void close() {
        if (writer.isEmpty()) {
            return;
        }
        try {
            finish();
            Files.deleteIfExists(target);
        } catch (IOException | UnreadableFileException leftOver) {
            LOG.warn("rejected rows of an import that was not kept could not be removed", leftOver);
        }
    }

    private UnreadableFileException notWritable(Exception cause) {
        UnreadableFileException problem = Problems.unreadable(target, FileProblem.Kind.NOT_WRITABLE);
        problem.initCause(cause);
        return problem;
    }
}
