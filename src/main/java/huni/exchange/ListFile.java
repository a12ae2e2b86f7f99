package huni.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import huni.work.imports.FileProblem;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A list of rows as a CSV file beside an imported one. Where nothing can be written beside it, it goes to a folder of
 * the person's own. One of an earlier import is replaced when all rows are in. With a byte order mark, so that Excel
 * shows every letter.
 */
final class ListFile implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final Logger LOG = LoggerFactory.getLogger(ListFile.class);

    private final List<Path> places;
    private final List<String> header;
    private final char delimiter;
    private Optional<Open> open = Optional.empty();

    /**
     * @param beside where it goes
     * @param elsewhere the folder that is written to where that cannot be
     */
    ListFile(Path beside, Path elsewhere, List<String> header, char delimiter) {
        this.places = List.of(beside, elsewhere.resolve(Problems.nameOf(beside)));
        this.header = List.copyOf(header);
        this.delimiter = delimiter;
    }

    /** The file in the making, under a name of its own until it is whole. */
    private record Open(CsvWriter writer, Path unfinished, Path target) {}

    /** {@code deals.csv} has its lists in {@code deals-rejected.csv} and the like. */
    static Path beside(Path imported, String suffix) {
        String name = Problems.nameOf(imported);
        int dot = name.lastIndexOf('.');
        return imported.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + suffix);
    }

    void add(List<String> cells) throws UnreadableFileException {
        try {
            writer().writeRecord(cells);
        } catch (IOException | UncheckedIOException e) {
            throw notWritable(e);
        }
    }

    private CsvWriter writer() throws IOException {
        if (open.isEmpty()) {
            open = Optional.of(begun());
        }
        return open.get().writer();
    }

    private Open begun() throws IOException {
        Path target = places.getFirst();
        Path unfinished;
        try {
            unfinished = unfinished(target);
        } catch (IOException notThere) {
            target = places.getLast();
            unfinished = unfinished(target);
        }
        var text = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter writer = CsvWriter.builder().fieldSeparator(delimiter).build(text);
        writer.writeRecord(header);
        return new Open(writer, unfinished, target);
    }

    private static Path unfinished(Path target) throws IOException {
        return Files.createTempFile(target.getParent(), "huni-", ".csv");
    }

    /** Ends the file, and says where it is; empty when no row was added, for then there is no file. */
    Optional<Path> finish() throws UnreadableFileException {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Open whole = open.get();
        try {
            whole.writer().close();
            Files.move(whole.unfinished(), whole.target(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException e) {
            throw notWritable(e);
        }
        open = Optional.empty();
        return Optional.of(whole.target());
    }

    /** Without {@link #finish} before, nothing is left of the file. */
    @Override
    public void close() {
        try {
            if (open.isPresent()) {
                open.get().writer().close();
                Files.deleteIfExists(open.get().unfinished());
            }
        } catch (IOException | UncheckedIOException leftOver) {
            LOG.warn("a list of rows of an import that was not kept could not be removed", leftOver);
        }
    }

    private UnreadableFileException notWritable(Exception cause) {
        UnreadableFileException problem = Problems.unreadable(places.getFirst(), FileProblem.Kind.NOT_WRITABLE);
        problem.initCause(cause);
        return problem;
    }
}
