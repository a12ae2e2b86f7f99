package huni.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The little that plain JDBC lacks: bind values, map rows. Values may be null; an {@link Instant} is bound in UTC. */
public final class Sql {

    /** How many rows go to the database at once in a batch, and come from it in {@link #each}. */
    private static final int ROWS_AT_ONCE = 1_000;

    private Sql() {}

    /** Makes an object of the row a result stands at. */
    @FunctionalInterface
    public interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** Looks at the row a result stands at. */
    @FunctionalInterface
    public interface Look {
        void at(ResultSet row) throws SQLException;
    }

    /** All rows, mapped; for results whose size has a bound. */
    public static <T> List<T> list(Connection connection, String sql, RowMapper<T> row, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row.map(rows));
            }
            return List.copyOf(found);
        }
    }

    /** The first row, mapped, if there is one. */
    public static <T> Optional<T> one(Connection connection, String sql, RowMapper<T> row, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(row.map(rows)) : Optional.empty();
        }
    }

    /** The first column of the only row as a number; 0 if it is null. */
    public static long number(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        return one(connection, sql, row -> row.getLong(1), values).orElse(0L);
    }

    /** Looks at every row in turn without keeping them. */
    public static void each(Connection connection, String sql, Look look, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    look.at(rows);
                }
            }
        }
    }

    /** Changes rows; the answer is how many. */
    public static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** Runs one statement for many lists of values, and says for how many of them it changed no row. */
    public static int batch(Connection connection, String sql, Iterable<@Nullable Object[]> lists) throws SQLException {
        Iterator<@Nullable Object[]> remaining = lists.iterator();
        int missed = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            while (remaining.hasNext()) {
                bind(statement, remaining.next());
                statement.addBatch();
                waiting++;
                if (waiting == ROWS_AT_ONCE || !remaining.hasNext()) {
                    missed += withoutRow(statement.executeBatch());
                    waiting = 0;
                }
            }
        }
        return missed;
    }

    private static int withoutRow(int[] counts) {
        int missed = 0;
        for (int count : counts) {
            if (count == 0) {
                missed++;
            }
        }
        return missed;
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            bind(statement, values);
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, bindable(values[i]));
        }
    }

    /** PostgreSQL refuses a NUL in a text, even in one that is only looked for. */
    private static @Nullable Object bindable(@Nullable Object value) {
        return switch (value) {
            case Instant at -> at.atOffset(ZoneOffset.UTC);
            case String words when words.indexOf('\0') >= 0 -> words.replace("\0", "");
            case null, default -> value;
        };
    }
}
