package huni.work.imports;

import java.nio.file.Path;
import java.util.Optional;

/** Keeps the rows that were not imported, for the person to repair and import again. */
public interface RejectedRows extends AutoCloseable {

    /**
     * Keeps one row.
     *
     * @throws UnreadableFileException when it cannot be written
     */
    void add(BadRow row) throws UnreadableFileException;

    /** Ends the file, and says where it is; empty when no row was added, for then there is no file. */
    Optional<Path> finish() throws UnreadableFileException;

    /** Without {@link #finish} before, nothing is left of the file: the rows were not imported after all. */
    @Override
    void close();
}
