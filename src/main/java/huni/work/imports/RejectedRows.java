package huni.work.imports;

import java.nio.file.Path;
import java.util.Optional;

/** Keeps the rows that were not imported, for the person to repair and import again. */
public interface RejectedRows extends AutoCloseable {

    /**
     * Keeps one row.
     *
     * @param reason in the person's language
     * @throws UnreadableFileException when it cannot be written
     */
    void add(BadRow row, String reason) throws UnreadableFileException;

    /** Ends the file, and says where it is; empty when no row was added, for then there is no file. */
    Optional<Path> finish() throws UnreadableFileException;

    /** Ends the file if that was not done. */
    @Override
    void close();
}
