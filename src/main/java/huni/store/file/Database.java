package huni.store.file;

import huni.store.sql.Sql;
import huni.store.sql.StoreException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.api.ErrorCode;

/**
 * The open database: one connection that writes, one that reads for the screens, and one for reads that take long, each
 * used by one thread at a time. What a write has returned from is on the disk and survives a kill and a power cut.
 */
public final class Database implements ReadConnection, AutoCloseable {

    private final Optional<Home> home;
    private final SharedReads shared = new SharedReads();
    private final Transactions writing;
    private final Transactions reading;
    private final Transactions readingLong;
    private Optional<FirstImportCopy> firstImport = Optional.empty();

    private Database(Optional<Home> home, Connection writing, Connection reading, Connection readingLong)
            throws SQLException {
        this.home = home;
        this.writing = new Transactions(writing, shared);
        this.reading = new Transactions(reading, shared);
        this.readingLong = new Transactions(readingLong, shared);
    }

    /** The folder of an open database, and the migrations that create its file. */
    private record Home(StoreFolder folder, Migrations migrations) {
        StoreFile file() {
            return StoreFile.durable(folder.database());
        }
    }

    /**
     * Opens the database of the folder; makes it where there is none, and migrates it where it is older than the program.
     *
     * @throws StoreInUseException if another program has the database open
     * @throws StoreTooNewException if a later version of the program wrote it; it is left untouched
     * @throws StoreForeignException if it holds what Huni never makes; nothing of it is run
     * @throws StoreDamagedException if its file cannot be understood
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
        Home home = new Home(folder, migrations);
        try {
            migrations.bringUpToDate(folder);
            return opened(home);
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw new StoreInUseException(folder.place(), e);
            }
            throw new StoreException("cannot open the database " + folder.database(), e);
        }
    }

    private static Database opened(Home home) throws SQLException {
        StoreFile file = home.file();
        Connection writing = file.connect();
        try {
            Connection reading = file.connect();
            try {
                return new Database(Optional.of(home), writing, reading, file.connect());
            } catch (SQLException | RuntimeException e) {
                try (reading) {
                    throw e;
                }
            }
        } catch (SQLException | RuntimeException e) {
            try (writing) {
                throw e;
            }
        }
    }

    /** A database over three connections to any server that knows the schema; closing it closes them. */
    public static Database over(Connection writing, Connection reading, Connection readingLong) throws SQLException {
        return new Database(Optional.empty(), writing, reading, readingLong);
    }

    /**
     * Does the work in one transaction and answers when it is on the disk. What throws is undone; a transaction the
     * database asks to repeat is repeated.
     *
     * @throws StoreException if the database refuses; after a failed write to the disk it refuses everything
     */
    public <T, X extends Exception> T write(Work<T, X> work) throws X {
        synchronized (writing) {
            try {
                T result = writing.run(work);
                if (firstImport.isPresent()) {
                    putInPlace(firstImport.get());
                    firstImport = Optional.empty();
                }
                return result;
            } catch (Throwable e) {
                discardFirstImport(e);
                throw e;
            } finally {
                shared.forget();
            }
        }
    }

    /** Runs a short read for a screen. All screens share this connection, so a slow read delays the next one. */
    @Override
    public <T, X extends Exception> T read(Work<T, X> work) throws X {
        return reading.read(work);
    }

    @Override
    public SharedReads shared() {
        return shared;
    }

    /**
     * The connection for reads that take long, such as the checks of an import, the funnel, backup and export: what the
     * screens read meanwhile does not wait for them.
     */
    public ReadConnection longReads() {
        return readingLong;
    }

    /** Like {@link #write}, but no read runs at the same time: for changes of the schema. */
    <T, X extends Exception> T alone(Work<T, X> work) throws X {
        synchronized (writing) {
            synchronized (reading) {
                synchronized (readingLong) {
                    return writing.run(work);
                }
            }
        }
    }

    /**
     * Redirects the running {@link #write}, which must not have written anything yet, into a copy of the database file.
     * When the write ends, the copy replaces the file; until then nothing of it is visible, even what it has committed.
     * Empty if the store already has prospects, or is no file.
     */
    public Optional<Connection> copyForFirstImport(boolean looksUp) throws SQLException {
        discardFirstImport(new SQLException("the work is repeated"));
        Connection store = writing.connection();
        boolean empty =
                Sql.one(store, "select 1 from prospect limit 1", row -> 1).isEmpty();
        if (home.isPresent() && empty) {
            firstImport = Optional.of(
                    FirstImportCopy.of(home.get().folder(), home.get().migrations(), store, looksUp));
        }
        return firstImport.map(FirstImportCopy::connection);
    }

    private void discardFirstImport(Throwable reason) {
        firstImport.ifPresent(copy -> copy.discard(reason));
        firstImport = Optional.empty();
    }

    /** Closes the store only while the finished copy replaces its file. */
    private void putInPlace(FirstImportCopy copy) {
        try {
            copy.complete();
            synchronized (reading) {
                synchronized (readingLong) {
                    closeAll();
                    try {
                        copy.takePlace();
                    } finally {
                        connectAgain(home.orElseThrow().file());
                    }
                }
            }
        } catch (SQLException | IOException e) {
            throw new StoreException("the first import cannot take the store's place", e);
        }
    }

    private void connectAgain(StoreFile file) throws SQLException {
        writing.goOn(file.connect());
        reading.goOn(file.connect());
        readingLong.goOn(file.connect());
    }

    /** Whichever of them fails, the others are closed too. */
    private void closeAll() throws SQLException {
        try {
            writing.close();
        } finally {
            try {
                reading.close();
            } finally {
                readingLong.close();
            }
        }
    }

    /**
     * Closes each connection when the work that runs on it has ended. With the last one H2 closes the file, which makes
     * it smaller.
     */
    @Override
    public void close() {
        try {
            closeAll();
        } catch (SQLException e) {
            throw new StoreException("cannot close the database", e);
        }
    }
}
