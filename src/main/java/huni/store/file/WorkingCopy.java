package huni.store.file;

import huni.store.rows.LookUp;
import huni.store.sql.Sql;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a store in a temporary file beside it, into which very many rows are written: a first import, or an import
 * that is taken back. No other connection sees it, so the work can commit in between, leave out the indexes that only
 * reads need, and make the file small at the end, which is much faster. The finished copy replaces the store's file in one
 * atomic step; if the program is killed before that, the store is unchanged.
 */
final class WorkingCopy {

    /** The SQL state of a file that cannot be read or written. */
    private static final String DISK = "58030";

    private static final long MANY = 2_000;
    private static final long PART = 4;

    /** Each row in the store itself takes about 100 KB of it until freed space is used again, and more in a larger one. */
    private static final long VERY_MANY = 10_000;

    private final StoreFolder folder;
    private final Path file;
    private final Connection connection;

    private WorkingCopy(StoreFolder folder, Path file, Connection connection) {
        this.folder = folder;
        this.file = file;
        this.connection = connection;
    }

    /**
     * Makes the copy of a store without prospects; the indexes by which prospects are looked up are only made where the
     * import looks them up.
     */
    static WorkingCopy ofEmpty(StoreFolder folder, Migrations migrations, Connection store, Set<LookUp> needed)
            throws SQLException {
        WorkingCopy copy = open(folder, _ -> {});
        Connection connection = copy.connection;
        try {
            migrations.makeSchema(connection, migrations.known());
            connection.setAutoCommit(false);
            Sql.update(connection, "set referential_integrity false");
            for (String table : AllTables.names(store)) {
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

    /** Whether so many rows are written faster to a copy of the whole store than to the store itself. */
    static boolean isWorthwhile(Connection store, long rows) throws SQLException {
        return rows >= MANY
                && isWorthwhile(
                        rows,
                        Sql.one(store, "select count(*) from prospect", row -> row.getLong(1))
                                .orElse(0L));
    }

    /** The same of a store with so many prospects. */
    static boolean isWorthwhile(long rows, long prospects) {
        return rows >= VERY_MANY || rows >= MANY && prospects <= rows * PART;
    }

    /** Makes the copy of a store that nobody has open, with the indexes by which prospects are looked up meanwhile. */
    static WorkingCopy ofWhole(StoreFolder folder, Set<LookUp> needed) throws SQLException {
        WorkingCopy copy = open(folder, file -> OwnerOnly.copy(folder.database(), file));
        try {
            copy.connection.setAutoCommit(false);
            Indexes.leaveOut(copy.connection, needed);
            return copy;
        } catch (SQLException | RuntimeException e) {
            copy.discard(e);
            throw e;
        }
    }

    /** Makes the copy of a store that nobody has open, with everything in it. */
    static WorkingCopy ofWhole(StoreFolder folder) throws SQLException {
        WorkingCopy copy = open(folder, file -> OwnerOnly.copy(folder.database(), file));
        try {
            copy.connection.setAutoCommit(false);
            return copy;
        } catch (SQLException | RuntimeException e) {
            copy.discard(e);
            throw e;
        }
    }

    /** Puts the file there that is opened; nothing for a new one. */
    @FunctionalInterface
    private interface Content {
        void put(Path file) throws IOException;
    }

    private static WorkingCopy open(StoreFolder folder, Content content) throws SQLException {
        Path file = UnfinishedFile.of(folder, "import");
        try {
            UnfinishedFile.removeAll(folder.place());
            content.put(file);
        } catch (IOException e) {
            removeUnfinished(folder, e);
            throw new SQLException("the store cannot be copied", DISK, e);
        }
        WorkingCopy copy = new WorkingCopy(folder, file, StoreFile.durable(file).connect());
        try {
            StoreFile.writeFast(copy.connection);
            return copy;
        } catch (SQLException e) {
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
        UnfinishedFile.swapIn(file, folder);
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
        removeUnfinished(folder, reason);
    }

    private static void removeUnfinished(StoreFolder folder, Throwable reason) {
        try {
            UnfinishedFile.removeAll(folder.place());
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
