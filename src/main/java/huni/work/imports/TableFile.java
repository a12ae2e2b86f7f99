package huni.work.imports;

import java.util.List;
import java.util.Optional;

/** A table read from its beginning to its end, once, one row at a time: memory does not grow with the rows. */
public interface TableFile extends AutoCloseable {

    /** The columns from left to right; without a header row they are named by their letters. */
    List<FileColumn> columns();

    /**
     * The next row with content, or empty at the end.
     *
     * @throws UnreadableFileException when the file goes away or breaks off while it is read
     */
    Optional<TableLine> next() throws UnreadableFileException;

    /** How far reading has come, from 0 to {@link #size()}, in bytes of the file. */
    long position();

    /** The size of the file in bytes. */
    long size();

    @Override
    void close();
}
