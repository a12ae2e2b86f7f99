package huni.work.archive;

import java.io.IOException;
import java.util.List;

/** Every row of a workspace; kept by the store. */
public interface WorkspaceRows {

    /**
     * Reads from all tables as they are at one moment, whatever is written meanwhile. It is for the lane of long reads,
     * and may be repeated by the database from its beginning.
     */
    <T> T snapshot(Reading<T> reading) throws IOException, ArchiveRefusedException;

    /** What is done with the rows of one moment. */
    @FunctionalInterface
    interface Reading<T> {
        T of(OneMoment rows) throws IOException, ArchiveRefusedException;
    }

    /** The rows of one moment. */
    interface OneMoment {

        /** The number of the schema they are of. */
        int schema();

        /** The tables that do not follow from others, in an order in which none names a row of a later one. */
        List<String> tables();

        long count(String table);

        /** All rows of a table in the order of their keys, one at a time. */
        void each(String table, RowTaker taker) throws IOException, ArchiveRefusedException;
    }
}
