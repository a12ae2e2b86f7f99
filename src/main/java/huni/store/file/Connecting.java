package huni.store.file;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens one more connection to a database. */
@FunctionalInterface
public interface Connecting {
    Connection connect() throws SQLException;
}
