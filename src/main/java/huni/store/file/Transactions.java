package huni.store.file;

import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** A connection and the transactions on it, one after the other. */
final class Transactions implements ReadConnection {

    /**
     * SQL states of a conflict with another transaction: serialization failure, deadlock, duplicate key. The transaction
     * is repeated.
     */
    private static final Set<String> REPEATED = Set.of("40001", "40P01", "23505");

    private static final int ATTEMPTS = 5;

    /** As if the server had ended the connection: nothing goes on with this program. */
    private static final String GONE = "57P99";

    /** What a server is said to be that a later version works with. */
    static final String LATER = "a later version of Huni has changed its tables";

    private final SharedReads shared;
    private final Failures failures;
    private final String turn;
    private Connection connection;

    /**
     * @param shared the same for all connections to a store
     * @param turn the statement that each transaction begins with; empty for none
     */
    Transactions(Connection connection, SharedReads shared, Failures failures, String turn) throws SQLException {
        this.connection = connection;
        this.shared = shared;
        this.failures = failures;
        this.turn = turn;
        connection.setAutoCommit(false);
    }

    /** For what is asked between the transactions of {@link #run}, or within one. */
    Connection connection() {
        return connection;
    }

    @Override
    public SharedReads shared() {
        return shared;
    }

    @Override
    public <T, X extends Exception> T read(Work<T, X> work) throws X {
        return run(work);
    }

    /**
     * Does the work in one transaction and answers when that is committed. What throws is undone; a transaction that met
     * another one is repeated.
     */
    synchronized <T, X extends Exception> T run(Work<T, X> work) throws X {
        for (int attempt = 1; ; attempt++) {
            boolean committing = false;
            try {
                if (!turn.isEmpty()) {
                    requireTurn();
                }
                T result = work.on(connection);
                committing = true;
                connection.commit();
                return result;
            } catch (SQLException e) {
                undo(e);
                if (!REPEATED.contains(e.getSQLState()) || attempt == ATTEMPTS) {
                    throw failures.of(e, !committing);
                }
            } catch (Throwable e) {
                undo(e);
                throw e;
            }
        }
    }

    private void requireTurn() throws SQLException {
        try {
            if (Sql.one(connection, turn, _ -> true).isEmpty()) {
                throw new SQLException(LATER, GONE);
            }
        } catch (SQLException e) {
            throw Failures.NOT_ALLOWED.equals(e.getSQLState())
                    ? new SQLException("the role may not write", Failures.LOOKS_ONLY, e)
                    : e;
        }
    }

    private void undo(Throwable reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    /** Continues with another connection; the previous one must already be closed. */
    synchronized void goOn(Connection other) throws SQLException {
        other.setAutoCommit(false);
        connection = other;
    }

    /** Lets go of a connection to a server that may not be there any more. */
    synchronized void drop() {
        try {
            connection.close();
        } catch (SQLException _) {
            // It was broken.
        }
    }

    /** Closes the connection without writing anything more. */
    synchronized void abandon() {
        try (Connection ended = connection;
                Statement statement = ended.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException _) {
            // It is closed already, or cannot be closed any better.
        }
    }

    /** Closes the connection, once what runs on it has ended. */
    synchronized void close() throws SQLException {
        try (Connection ended = connection) {
            if (!ended.isClosed()) {
                ended.rollback();
            }
        }
    }
}
