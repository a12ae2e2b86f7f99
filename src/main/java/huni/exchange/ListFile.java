package huni.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import huni.work.imports.FileProblem;
import huni.work.imports.UnreadableFileException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A list of rows as a CSV file beside an imported one. Where nothing can be written beside it, it goes to a folder of
 * the person's own. No file that is there is written over: where one has the name, the list gets a number. With a byte
 * order mark, so that Excel shows every letter. What a spreadsheet would calculate is written so that it does not.
 */
final class ListFile implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int BUFFER = 1 << 16;

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

    /** The list in the making: a file that the system itself takes away with the program. */
    private record Open(CsvWriter writer, FileChannel bytes) {}

    /** {@code deals.csv} has its lists in {@code deals-rejected.csv} and the like. */
    static Path beside(Path imported, String suffix) {
        String name = Problems.nameOf(imported);
        int dot = name.lastIndexOf('.');
        return imported.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + suffix);
    }

    void add(List<String> cells) throws UnreadableFileException {
        try {
            writer().writeRecord(cells.stream().map(Formulas::harmless).toList());
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
        Path unnamed = Files.createTempFile("huni-", ".csv");
        FileChannel bytes = FileChannel.open(
                unnamed, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        Writer text = new BufferedWriter(Channels.newWriter(bytes, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        CsvWriter writer = CsvWriter.builder().fieldSeparator(delimiter).build(text);
        writer.writeRecord(header.stream().map(Formulas::harmless).toList());
        return new Open(writer, bytes);
    }

    /** Ends the file, and says where it is; empty when no row was added, for then there is no file. */
    Optional<Path> finish() throws UnreadableFileException {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Open whole = open.get();
        try {
            whole.writer().flush();
            return Optional.of(placed(whole.bytes()));
        } catch (IOException | UncheckedIOException e) {
            throw notWritable(e);
        } finally {
            close();
            open = Optional.empty();
        }
    }

    private Path placed(FileChannel bytes) throws IOException {
        try {
            return placed(bytes, places.getFirst());
        } catch (IOException notThere) {
            return placed(bytes, places.getLast());
        }
    }

    private static Path placed(FileChannel bytes, Path wanted) throws IOException {
        Path target = wanted;
        for (int number = 2; Files.exists(target); number++) {
            if (isSame(bytes, target)) {
                return target;
            }
            String name = Problems.nameOf(wanted);
            int dot = name.lastIndexOf('.');
            target = wanted.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
        }
        try (FileChannel written = FileChannel.open(target, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            long copied = 0;
            while (copied < bytes.size()) {
                copied += bytes.transferTo(copied, bytes.size() - copied, written);
            }
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            Files.deleteIfExists(target);
            throw e;
        }
        return target;
    }

    private static boolean isSame(FileChannel bytes, Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) != bytes.size()) {
            return false;
        }
        try (InputStream theirs = Files.newInputStream(file)) {
            ByteBuffer ours = ByteBuffer.allocate(BUFFER);
            for (long at = 0; at < bytes.size(); at += ours.limit()) {
                ours.clear();
                bytes.read(ours, at);
                ours.flip();
                if (!ours.equals(ByteBuffer.wrap(theirs.readNBytes(ours.limit())))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Without {@link #finish} before, nothing is left of the file. */
    @Override
    public void close() {
        try {
            if (open.isPresent()) {
                open.get().writer().close();
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
