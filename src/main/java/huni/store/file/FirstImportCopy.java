package huni.store.file;

import huni.store.sql.Sql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a store without prospects, in a file beside it, into which the first import is written. As nobody else knows
 * it, it can be committed now and then, without the indexes that are for reading, and is made small at the end; then it
 * takes the store's place in one step. Until then the store is as it was, whenever the program is killed.
 */
final class FirstImportCopy {

    /** In milliseconds; H2 writes the copy when it has gathered much, in a thread beside. */
    private static final int WRITE_DELAY = 10_000;

    private final StoreFolder folder;
    private final Path file;
    private final Connection connection;

    private FirstImportCopy(StoreFolder folder, Path file, Connection connection) {
        this.folder = folder;
        this.file = file;
        this.connection = connection;
    }

    /** Makes the copy; the indexes by which prospects are looked up are only made where the import looks them up. */
    static FirstImportCopy of(StoreFolder folder, Migrations migrations, Connection store, boolean looksUp)
            throws SQLException {
        try {
            Migrations.removeUnfinished(folder.place());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path file = Migrations.unfinished(folder, "import");
        Connection connection = StoreFile.durable(file).connect();
        FirstImportCopy copy = new FirstImportCopy(folder, file, connection);
        try {
            settings(connection, 0, WRITE_DELAY);
            migrations.makeSchema(connection);
            connection.setAutoCommit(false);
            Sql.update(connection, "set referential_integrity false");
            for (String table : Migrations.tables(store)) {
                copy(store, connection, table);
            }
            Sql.update(connection, "set referential_integrity true");
            Indexes.leaveOut(connection, looksUp);
            return copy;
        } catch (SQLException | RuntimeException e) {
            copy.discard(e);
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    /** Completes the copy and closes it; it is on the disk as a whole then. */
    void complete() throws SQLException, IOException {
        connection.commit();
        Indexes.complete(connection);
        connection.commit();
        settings(connection, StoreFile.RETENTION_MILLIS, 0);
        Sql.update(connection, "shutdown compact");
        try (FileChannel whole = FileChannel.open(file, StandardOpenOption.WRITE)) {
            whole.force(true);
        }
    }

    /** Puts the completed copy in the store's place, which nobody has open. */
    void takePlace() throws IOException {
        Migrations.swapIn(file, folder);
    }

    /** Throws the copy away. */
    void discard(Throwable reason) {
        try {
            if (!connection.isClosed()) {
                Sql.update(connection, "shutdown immediately");
            }
            connection.close();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
        try {
            Migrations.removeUnfinished(folder.place());
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    /** What the store's own settings forbid it harms nobody here: freed space is used again, commits reach the disk late. */
    private static void settings(Connection connection, long retention, int writeDelay) throws SQLException {
        Sql.update(connection, "set retention_time " + retention);
        Sql.update(connection, "set write_delay " + writeDelay);
    }

    private static void copy(Connection from, Connection to, String table) throws SQLException {
        List<@Nullable Object[]> rows = Sql.list(from, "select * from " + table, row -> {
            @Nullable Object[] values = new Object[row.getMetaData().getColumnCount()];
            for (int i = 0; i < values.length; i++) {
                values[i] = row.getObject(i + 1);
            }
            return values;
        });
        if (!rows.isEmpty()) {
            String places = Arrays.stream(rows.getFirst()).map(_ -> "?").collect(Collectors.joining(", "));
            Sql.batch(to, "insert into " + table + " values (" + places + ")", rows);
        }
    }
}
