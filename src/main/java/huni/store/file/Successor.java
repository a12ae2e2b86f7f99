package huni.store.file;

import java.sql.Connection;
import java.sql.SQLException;

/** What takes the place of a database: every row of it, written in the schema of some number. */
public interface Successor<X extends Exception> {

    int schema();

    /** Writes all rows into the empty database, and may commit a part of them in between. */
    void fill(Connection connection, PartEnd part) throws SQLException, X;

    /** Commits what was written until now. */
    @FunctionalInterface
    interface PartEnd {
        void commit() throws SQLException;
    }

    /** Looks at the finished database before it takes the place. */
    void inspect(ReadConnection finished) throws X;
}
