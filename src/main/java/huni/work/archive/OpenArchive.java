package huni.work.archive;

import java.io.IOException;

/** An archive that is being read. What it yields is checked as it comes: whoever takes rows must wait for the last one. */
public interface OpenArchive extends AutoCloseable {

    ArchiveManifest manifest();

    /**
     * All rows of one of its tables; none of a table that it does not hold.
     *
     * @throws ArchiveRefusedException at the latest after the last row, if they are not what was written
     */
    void each(String table, RowTaker taker) throws IOException, ArchiveRefusedException;

    @Override
    void close() throws IOException;
}
