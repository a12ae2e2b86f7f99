package huni.exchange;

import huni.work.imports.FileColumn;
import huni.work.imports.FileProblem;
import huni.work.imports.ImportMonitor;
import huni.work.imports.MatchWords;
import huni.work.imports.MatchedRows;
import huni.work.imports.RejectedRows;
import huni.work.imports.RejectionWords;
import huni.work.imports.TableFile;
import huni.work.imports.TableFiles;
import huni.work.imports.TableInspection;
import huni.work.imports.TableOverrides;
import huni.work.imports.TableShape;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tables in CSV and XLSX files and contacts in vCards, told apart by their content. */
public final class FileTables implements TableFiles {

    /** How a file is opened for reading. */
    @FunctionalInterface
    interface Opening {
        SeekableByteChannel open(Path file) throws IOException;
    }

    private static final int HEAD = 4096;

    private final Opening opening;

    public FileTables() {
        this(Files::newByteChannel);
    }

    FileTables(Opening opening) {
        this.opening = opening;
    }

    @Override
    public TableInspection inspect(Path file, TableOverrides overrides, ImportMonitor monitor)
            throws UnreadableFileException {
        try (FileBytes bytes = bytes(file)) {
            if (FileKind.of(bytes) == TableShape.Kind.CSV) {
                return Inspector.ofText(bytes, overrides, monitor).inspect();
            }
            try (OpenWorkbook workbook = workbook(file)) {
                return Inspector.ofWorkbook(workbook, overrides, monitor).inspect();
            }
        } catch (IOException e) {
            throw HeadedTable.problem(file, e);
        }
    }

    @Override
    public TableFile open(Path file, TableShape shape) throws UnreadableFileException {
        try {
            return HeadedTable.over(file, source(file, shape.kind()), shape);
        } catch (IOException e) {
            throw HeadedTable.problem(file, e);
        }
    }

    private TableSource source(Path file, TableShape.Kind kind) throws IOException, UnreadableFileException {
        return switch (kind) {
            case CSV -> bytes(file);
            case XLSX -> workbook(file);
        };
    }

    private FileBytes bytes(Path file) throws IOException, UnreadableFileException {
        // A pipe or a device may never end, or not even begin.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw Problems.unreadable(file, FileProblem.Kind.NOT_A_TABLE);
        }
        FileBytes bytes = new FileBytes(file, opening.open(file));
        boolean handedOver = false;
        try {
            FileBytes table = CardTable.isCards(bytes.head(HEAD)) ? cards(bytes) : bytes;
            handedOver = true;
            return table;
        } finally {
            if (!handedOver) {
                bytes.close();
            }
        }
    }

    /** The contacts of an address book, as a table. */
    private static FileBytes cards(FileBytes bytes) throws IOException, UnreadableFileException {
        try (bytes) {
            byte[] all = bytes.head(CardTable.MOST_BYTES + 1);
            Optional<byte[]> table = all.length > CardTable.MOST_BYTES ? Optional.empty() : CardTable.of(all);
            return new FileBytes(
                    bytes.path(),
                    new ByteChannel(
                            table.orElseThrow(() -> Problems.unreadable(bytes.path(), FileProblem.Kind.VCARD))));
        }
    }

    private static OpenWorkbook workbook(Path file) throws IOException, UnreadableFileException {
        XlsxGuard.check(file);
        return new OpenWorkbook(file);
    }

    @Override
    public RejectedRows rejected(Path file, List<FileColumn> columns, char delimiter, RejectionWords words) {
        return new RejectedRowsFile(lasting(file), home(), columns, delimiter, words);
    }

    @Override
    public MatchedRows matched(Path file, char delimiter, MatchWords words) {
        return new MatchedRowsFile(lasting(file), home(), delimiter, words);
    }

    /** Rows that were pasted lie in a file that goes with the window: what is told of them goes to the person's own folder. */
    private static Path lasting(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        boolean pasted = folder != null && Problems.nameOf(folder).startsWith(CopiedRows.FOLDER);
        return pasted ? home().resolve(Problems.nameOf(file)) : file;
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home", "."));
    }
}
