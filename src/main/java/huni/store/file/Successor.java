package huni.store.file;

import java.sql.Connection;
import java.sql.SQLException;

/** What takes the place of a database: every row of it, written in the schema of some number. */
public interface Successor<X extends Exception> {

    int schema();

    /** Writes all rows into the empty database, and may commit in between. */
    void fill(Connection connection) throws SQLException, X;

    /** Looks at the finished database before it takes the place. */
    void inspect(ReadConnection finished) throws X;
}
