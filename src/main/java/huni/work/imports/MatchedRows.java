package huni.work.imports;

import java.nio.file.Path;
import java.util.Optional;

/** Keeps the list of rows whose prospect was there already, for the person to look through. */
public interface MatchedRows extends AutoCloseable {

    /** A list that nobody keeps. */
    MatchedRows NONE = new MatchedRows() {
        @Override
        public void add(MatchedRow row) {}

        @Override
        public Optional<Path> finish() {
            return Optional.empty();
        }

        @Override
        public void close() {}
    };

    /**
     * Keeps one row.
     *
     * @throws UnreadableFileException when it cannot be written
     */
    void add(MatchedRow row) throws UnreadableFileException;

    /** Ends the file, and says where it is; empty when no row was added, for then there is no file. */
    Optional<Path> finish() throws UnreadableFileException;

    /** Without {@link #finish} before, nothing is left of the file. */
    @Override
    void close();
}
