package huni.store.file;

import java.sql.Connection;
import java.sql.SQLException;

/** Something to do with a connection, in one transaction. It may be run again, so it changes nothing else. */
@FunctionalInterface
public interface Work<T, X extends Exception> {
    T on(Connection connection) throws SQLException, X;
}
