package huni.work.imports;

import java.util.Optional;

/** The rows of a table below its header, read from the first to the last, once, one row at a time. */
public interface TableLines extends AutoCloseable {

    /**
     * The next row with content, or empty at the end.
     *
     * @throws UnreadableFileException when the file goes away or breaks off while it is read
     */
    Optional<TableLine> next() throws UnreadableFileException;

    @Override
    void close();
}
