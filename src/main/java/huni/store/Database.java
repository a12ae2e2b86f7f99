package huni.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.api.ErrorCode;

/**
 * The open database: one connection that writes and one that reads, each used by one thread at a time. What a write has
 * returned from is on the disk and survives a kill and a power cut.
 */
public final class Database implements AutoCloseable {

    /**
     * By default H2 acknowledges a commit half a second before it writes it, never forces it to the disk, and uses freed
     * space again at once; measured, each of the three loses commits.
     */
    private static final String SETTINGS = ";WRITE_DELAY=0;RETENTION_TIME=86400000;OPTIMIZE_REUSE_RESULTS=FALSE"
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE"
            + ";TRACE_LEVEL_FILE=0";

    private static final String SUFFIX = ".mv.db";
    private static final String REPEAT = "40001";
    private static final int ATTEMPTS = 5;

    private final Connection writing;
    private final Connection reading;

    private Database(Connection writing, Connection reading) {
        this.writing = writing;
        this.reading = reading;
    }

    /** Something to do with a connection, in one transaction. It may be run again, so it changes nothing else. */
    @FunctionalInterface
    public interface Work<T, X extends Exception> {
        T on(Connection connection) throws SQLException, X;
    }

    /**
     * Opens the database of the folder; makes it where there is none, and migrates it where it is older than the program.
     *
     * @throws StoreInUseException if another program has the database open
     * @throws StoreTooNewException if a later version of the program wrote it; it is left untouched
     */
    public static Database open(StoreFolder folder) throws StoreRefusedException {
        Database database = open(folder, Migrations.bundled());
        database.alone(connection -> {
            Indexes.complete(connection);
            return true;
        });
        return database;
    }

    static Database open(StoreFolder folder, Migrations migrations) throws StoreRefusedException {
        DurableFilePath.register();
        Path file = folder.database();
        try {
            migrations.bringUpToDate(folder);
            Connection writing = connect(file, DurableFilePath.SCHEME + ":", "");
            return over(writing, connect(file, DurableFilePath.SCHEME + ":", ""));
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw new StoreInUseException(folder.place(), e);
            }
            throw new StoreException("cannot open the database " + file, e);
        }
    }

    /** A database over two connections to any server that knows the schema; closing it closes them. */
    static Database over(Connection writing, Connection reading) throws SQLException {
        writing.setAutoCommit(false);
        reading.setAutoCommit(false);
        return new Database(writing, reading);
    }

    /** Connects to a database file with the settings of the house; the path is a checked one of a {@link StoreFolder}. */
    static Connection connect(Path file, String fileSystem, String more) throws SQLException {
        return DriverManager.getConnection(url(file, fileSystem) + more, "sa", "");
    }

    /** The address of a database file, whose name ends with {@code .mv.db}. */
    static String url(Path file, String fileSystem) {
        String path = file.toString();
        if (!file.isAbsolute() || !path.endsWith(SUFFIX) || path.indexOf(';') >= 0) {
            throw new IllegalArgumentException("not a checked path of a database: " + path);
        }
        return "jdbc:h2:" + fileSystem + path.substring(0, path.length() - SUFFIX.length()) + SETTINGS;
    }

    /**
     * Does the work in one transaction and answers when it is on the disk. What throws is undone; a transaction the
     * database asks to repeat is repeated.
     *
     * @throws StoreException if the database refuses; after a failed write to the disk it refuses everything
     */
    public <T, X extends Exception> T write(Work<T, X> work) throws X {
        synchronized (writing) {
            return transaction(writing, work);
        }
    }

    /** Does reading work; all that one piece of work reads is of one moment only if it is read by one statement. */
    public <T, X extends Exception> T read(Work<T, X> work) throws X {
        synchronized (reading) {
            return transaction(reading, work);
        }
    }

    /** The same as {@link #write} while nothing is read either: for changes of the schema. */
    <T, X extends Exception> T alone(Work<T, X> work) throws X {
        synchronized (writing) {
            synchronized (reading) {
                return transaction(writing, work);
            }
        }
    }

    /** Waits until nothing is read, and lets nothing be read meanwhile; called in the middle of a {@link #write}. */
    <X extends Exception> void withoutReaders(Work<?, X> work) throws SQLException, X {
        synchronized (reading) {
            work.on(writing);
        }
    }

    private static <T, X extends Exception> T transaction(Connection connection, Work<T, X> work) throws X {
        for (int attempt = 1; ; attempt++) {
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException e) {
                undo(connection, e);
                if (!REPEAT.equals(e.getSQLState()) || attempt == ATTEMPTS) {
                    throw new StoreException("the database refused a statement", e);
                }
            } catch (Throwable e) {
                undo(connection, e);
                throw e;
            }
        }
    }

    private static void undo(Connection connection, Throwable reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    /** Ends both connections; the last one closes the file, which shrinks it. */
    @Override
    public void close() {
        synchronized (writing) {
            synchronized (reading) {
                try (writing;
                        reading) {
                    if (!reading.isClosed()) {
                        reading.rollback();
                    }
                } catch (SQLException e) {
                    throw new StoreException("cannot close the database", e);
                }
            }
        }
    }
}
