package huni.store.file;

import huni.store.sql.Sql;
import huni.store.sql.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.h2.api.ErrorCode;

/**
 * The open database: one connection that writes and one that reads, each used by one thread at a time. What a write has
 * returned from is on the disk and survives a kill and a power cut.
 */
public final class Database implements AutoCloseable {

    /** For so long H2 keeps space that became free as it was. */
    static final long RETENTION_MILLIS = 86_400_000;

    /**
     * By default H2 acknowledges a commit half a second before it writes it, never forces it to the disk, and uses freed
     * space again at once; measured, each of the three loses commits.
     */
    private static final String SETTINGS =
            ";WRITE_DELAY=0;RETENTION_TIME=" + RETENTION_MILLIS + ";OPTIMIZE_REUSE_RESULTS=FALSE"
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE"
                    + ";TRACE_LEVEL_FILE=0";

    private static final String SUFFIX = ".mv.db";
    private static final String REPEAT = "40001";
    private static final int ATTEMPTS = 5;

    private final Object writers = new Object();
    private final Object readers = new Object();
    private final Optional<Home> home;
    private Connection writing;
    private Connection reading;
    private Optional<FirstImportCopy> aside = Optional.empty();

    private Database(Optional<Home> home, Connection writing, Connection reading) throws SQLException {
        this.home = home;
        this.writing = writing;
        this.reading = reading;
        writing.setAutoCommit(false);
        reading.setAutoCommit(false);
    }

    /** Where a database's file is, and what makes such a file. */
    private record Home(StoreFolder folder, Migrations migrations) {}

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
        try {
            return database.alone(connection -> {
                Indexes.complete(connection);
                return database;
            });
        } catch (RuntimeException e) {
            try (database) {
                throw e;
            }
        }
    }

    static Database open(StoreFolder folder, Migrations migrations) throws StoreRefusedException {
        DurableFilePath.register();
        Path file = folder.database();
        try {
            migrations.bringUpToDate(folder);
            return connected(Optional.of(new Home(folder, migrations)), file);
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw new StoreInUseException(folder.place(), e);
            }
            throw new StoreException("cannot open the database " + file, e);
        }
    }

    /** A database over two connections to any server that knows the schema; closing it closes them. */
    public static Database over(Connection writing, Connection reading) throws SQLException {
        return new Database(Optional.empty(), writing, reading);
    }

    private static Database connected(Optional<Home> home, Path file) throws SQLException {
        Connection writing = connect(file, DurableFilePath.SCHEME + ":", "");
        try {
            return new Database(home, writing, connect(file, DurableFilePath.SCHEME + ":", ""));
        } catch (SQLException | RuntimeException e) {
            try (writing) {
                throw e;
            }
        }
    }

    /** Connects to a database file with the settings of the house; the path is a checked one of a {@link StoreFolder}. */
    public static Connection connect(Path file, String fileSystem, String more) throws SQLException {
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
        synchronized (writers) {
            try {
                T result = transaction(writing, work);
                if (aside.isPresent()) {
                    putInPlace(aside.get());
                    aside = Optional.empty();
                }
                return result;
            } catch (Throwable e) {
                throwAside(e);
                throw e;
            }
        }
    }

    /** Does reading work; all that one piece of work reads is of one moment only if it is read by one statement. */
    public <T, X extends Exception> T read(Work<T, X> work) throws X {
        synchronized (readers) {
            return transaction(reading, work);
        }
    }

    /** The same as {@link #write} while nothing is read either: for changes of the schema. */
    <T, X extends Exception> T alone(Work<T, X> work) throws X {
        synchronized (writers) {
            synchronized (readers) {
                return transaction(writing, work);
            }
        }
    }

    /**
     * Leads a {@link #write} that has written nothing yet into a copy beside the store, which takes its place when the
     * work is done; what is committed on the way is kept only then. Empty if there are prospects, or if there is no file.
     */
    public Optional<Connection> aside(boolean looksUp) throws SQLException {
        throwAside(new SQLException("the work is repeated"));
        boolean empty =
                Sql.one(writing, "select 1 from prospect limit 1", row -> 1).isEmpty();
        if (home.isPresent() && empty) {
            aside = Optional.of(
                    FirstImportCopy.of(home.get().folder(), home.get().migrations(), writing, looksUp));
        }
        return aside.map(FirstImportCopy::connection);
    }

    private void throwAside(Throwable reason) {
        aside.ifPresent(copy -> copy.discard(reason));
        aside = Optional.empty();
    }

    /** The store is closed only for the moment in which the completed copy takes its place. */
    private void putInPlace(FirstImportCopy copy) {
        try {
            copy.complete();
            synchronized (readers) {
                closeBoth();
                try {
                    copy.takePlace();
                } finally {
                    connectAgain();
                }
            }
        } catch (SQLException | IOException e) {
            throw new StoreException("the first import cannot take the store's place", e);
        }
    }

    private void connectAgain() throws SQLException {
        Database again = connected(home, home.orElseThrow().folder().database());
        writing = again.writing;
        reading = again.reading;
    }

    private void closeBoth() throws SQLException {
        try (Connection first = writing;
                Connection second = reading) {
            for (Connection open : List.of(first, second)) {
                if (!open.isClosed()) {
                    open.rollback();
                }
            }
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
        synchronized (writers) {
            synchronized (readers) {
                try {
                    closeBoth();
                } catch (SQLException e) {
                    throw new StoreException("cannot close the database", e);
                }
            }
        }
    }
}
