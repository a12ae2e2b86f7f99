package huni.store.file;

import huni.store.rows.LookUp;
import huni.store.sql.Sql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a store without prospects, in a temporary file beside it, into which the first import is written. No other
 * connection sees it, so the import can commit in between, leave out the indexes that only reads need, and make the
 * file small at the end, which is much faster. The finished copy replaces the store's file in one atomic step; if the
 * program is killed before that, the store is unchanged.
 */
final class FirstImportCopy {

    private final StoreFolder folder;
    private final Path file;
    private final Connection connection;

    private FirstImportCopy(StoreFolder folder, Path file, Connection connection) {
        this.folder = folder;
        this.file = file;
        this.connection = connection;
    }

    /** Makes the copy; the indexes by which prospects are looked up are only made where the import looks them up. */
    static FirstImportCopy of(StoreFolder folder, Migrations migrations, Connection store, Set<LookUp> needed)
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
            StoreFile.writeFast(connection);
            migrations.makeSchema(connection);
            connection.setAutoCommit(false);
            Sql.update(connection, "set referential_integrity false");
            for (String table : Migrations.tables(store)) {
                copy(store, connection, table);
            }
            Sql.update(connection, "set referential_integrity true");
            Indexes.leaveOut(connection, needed);
            return copy;
        } catch (SQLException | RuntimeException e) {
            copy.discard(e);
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    /** Makes the indexes that were left out, which takes long, for as long as that is wanted. */
    <X extends Exception> void index(Checkpoint<X> wanted) throws SQLException, X {
        connection.commit();
        Indexes.complete(connection, wanted);
        connection.commit();
    }

    /** Closes the copy; it is on the disk as a whole then. */
    void complete() throws SQLException, IOException {
        StoreFile.writeSafely(connection);
        Sql.update(connection, "shutdown compact");
        StoreFile.force(file);
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
