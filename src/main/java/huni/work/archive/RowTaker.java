package huni.work.archive;

import java.io.IOException;

/** Takes the rows of a table one after the other. */
@FunctionalInterface
public interface RowTaker {
    void take(ArchivedRow row) throws IOException, ArchiveRefusedException;
}
