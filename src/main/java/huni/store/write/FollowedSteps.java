package huni.store.write;

import huni.store.file.Database;
import huni.store.file.LastStep;
import huni.store.file.ReadConnection;
import huni.store.rows.RowTypes;
import huni.store.rows.StoredTables;
import huni.store.rows.StoredTables.StoredTable;
import huni.store.sql.Prepared;
import huni.store.sql.Row;
import huni.store.sql.Sql;
import huni.store.sql.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Steps that were done at the server, for this machine's copy: the rows that they name as they are now, and what the journal says. */
public final class FollowedSteps {

    private static final int MOST_STEPS = 500;
    private static final int MOST_ROWS = 5_000;

    /** The tables of the journal, that of the steps themselves first. */
    private static final List<String> JOURNAL = List.of("journal", "journal_change", "taken_back");

    private final List<Named> rows;
    private final List<Row> journal;

    private FollowedSteps(List<Named> rows, List<Row> journal) {
        this.rows = rows;
        this.journal = journal;
    }

    /** A row that was written, as it is now; empty if it is not there any more. */
    private record Named(Table table, @Nullable Object[] key, Optional<Row> now) {}

    /**
     * What was done since.
     *
     * @param last the last step in the copy, if it has one
     * @return empty if it is not told row by row, or is too much, or the server has another past: then all is to be copied again
     */
    public static Optional<FollowedSteps> since(Optional<LastStep> last, ReadConnection server) {
        boolean nothing = server.read(connection -> Sql.one(
                        connection,
                        "select seq, id from journal order by seq desc limit 1",
                        row -> new LastStep(row.getLong(1), row.getObject(2, UUID.class)))
                .equals(last));
        if (nothing) {
            return Optional.of(new FollowedSteps(List.of(), List.of()));
        }
        if (last.isEmpty()) {
            return Optional.empty();
        }
        return server.read(connection -> {
            int usual = connection.getTransactionIsolation();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return read(last.get(), connection);
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(usual);
            }
        });
    }

    private static Optional<FollowedSteps> read(LastStep last, Connection server) throws SQLException {
        boolean same = Sql.one(
                        server, "select id from journal where seq = ?", row -> row.getObject(1, UUID.class), last.seq())
                .equals(Optional.of(last.id()));
        long unnamed = Sql.number(server, """
            select count(*) from journal j where seq > ? and (batch_id is not null
                or not exists (select 1 from journal_change c where c.seq = j.seq and (c.row_before is not null or c.row_after is not null)))
            """, last.seq());
        long steps = Sql.number(server, "select count(*) from journal where seq > ?", last.seq());
        if (!same || unnamed > 0 || steps > MOST_STEPS) {
            return Optional.empty();
        }
        List<Row> named = Sql.list(
                server,
                "select table_name, row_before, row_after from journal_change where seq > ? order by seq, place limit "
                        + (MOST_ROWS + 1),
                FollowedSteps::row,
                last.seq());
        return named.size() > MOST_ROWS
                ? Optional.empty()
                : Optional.of(new FollowedSteps(rows(named, server), journal(last.seq(), server)));
    }

    private static Row row(ResultSet change) throws SQLException {
        @Nullable String after = change.getString(3);
        return RowTypes.fromJournal(change.getString(1), after == null ? change.getString(2) : after);
    }

    private static List<Named> rows(List<Row> named, Connection server) throws SQLException {
        Set<List<@Nullable Object>> seen = new HashSet<>();
        List<Named> rows = new ArrayList<>();
        for (Row row : named) {
            Table table = row.table();
            List<@Nullable Object> key = new ArrayList<>(Arrays.asList(row.key()));
            key.add(table.name());
            if (seen.add(key)) {
                rows.add(new Named(table, row.key(), Sql.one(server, table.selectByKey(), table::read, row.key())));
            }
        }
        return rows;
    }

    private static List<Row> journal(long after, Connection server) throws SQLException {
        List<Row> rows = new ArrayList<>();
        for (String name : JOURNAL) {
            for (StoredTable stored : StoredTables.of(server).all().values()) {
                if (stored.table().name().equals(name)) {
                    rows.addAll(Sql.list(
                            server,
                            stored.table().select() + "where seq > ? order by seq",
                            stored.table()::read,
                            after));
                }
            }
        }
        return rows;
    }

    /** Whether nothing was done. */
    public boolean isEmpty() {
        return journal.isEmpty();
    }

    /** Writes them into the copy, where they are no steps of anybody here. */
    public void write(Database copy) {
        copy.write(connection -> {
            try (Prepared sql = new Prepared(connection)) {
                Journal unseen = new Journal(sql, Optional.empty());
                unseen.keepNothing();
                RowWriter writing = new RowWriter(sql, unseen, new DatabaseCopies(copy, _ -> {}));
                for (Named row : rows) {
                    write(row, sql, writing);
                }
                writing.finish();
                for (Row row : journal) {
                    sql.update(row.table().insert(), row.values());
                }
                return true;
            }
        });
    }

    private static void write(Named row, Prepared sql, RowWriter writing) throws SQLException {
        writing.writePending();
        Optional<Row> before = sql.one(row.table().selectByKey(), row.table()::read, row.key());
        if (row.now().isEmpty()) {
            if (before.isPresent() && row.table().hasVersion()) {
                writing.delete(before.get());
            }
        } else if (before.isEmpty()) {
            writing.insert(row.now().get());
        } else if (row.table().hasVersion()
                && !Arrays.deepEquals(before.get().values(), row.now().get().values())) {
            writing.update(before.get(), row.now().get());
        }
    }
}
