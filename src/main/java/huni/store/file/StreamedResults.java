package huni.store.file;

import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/**
 * While it is open, the rows of a query come one after the other as they are read, where H2 would otherwise keep all of them
 * first: in memory, and beyond some number in a temporary file, which an encrypted store must not have and for which there is
 * not enough memory either where a journal is large. It ends the transaction that runs when
 * it is opened and when it is closed, and a query must have been read to its end before another one begins.
 */
public final class StreamedResults implements AutoCloseable {

    private final Connection connection;
    private final boolean on;

    private StreamedResults(Connection connection, boolean on) {
        this.connection = connection;
        this.on = on;
    }

    /** On that connection; where it is of another database nothing changes. */
    public static StreamedResults on(Connection connection) throws SQLException {
        boolean kept = connection.isWrapperFor(JdbcConnection.class)
                && connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal;
        if (kept) {
            Sql.update(connection, "set lazy_query_execution true");
        }
        return new StreamedResults(connection, kept);
    }

    @Override
    public void close() throws SQLException {
        if (on) {
            Sql.update(connection, "set lazy_query_execution false");
        }
    }

    /** A read whose queries are all answered so. */
    public static <T, X extends Exception> T read(ReadConnection database, Work<T, X> work) throws X {
        return database.read(connection -> {
            try (StreamedResults _ = on(connection)) {
                return work.on(connection);
            }
        });
    }
}
