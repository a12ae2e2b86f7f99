package huni.store.sql;

import huni.store.sql.Sql.RowMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one transaction, or of several on the same connection, each prepared once however often it is run. Of
 * very many the ones run longest ago are forgotten.
 */
public final class Prepared implements AutoCloseable {

    private static final int MOST = 400;

    private Connection connection;
    private final LinkedHashMap<String, PreparedStatement> statements = new LinkedHashMap<>(64, 0.75f, true);

    public Prepared(Connection connection) {
        this.connection = connection;
    }

    public Connection connection() {
        return connection;
    }

    /** Goes on with another connection; what follows is prepared there. */
    public void goOn(Connection other) throws SQLException {
        close();
        connection = other;
    }

    public <T> List<T> list(String sql, RowMapper<T> row, @Nullable Object... values) throws SQLException {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row.map(rows));
            }
            return found;
        }
    }

    public <T> Optional<T> one(String sql, RowMapper<T> row, @Nullable Object... values) throws SQLException {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(row.map(rows)) : Optional.empty();
        }
    }

    public int update(String sql, @Nullable Object... values) throws SQLException {
        return bound(sql, values).executeUpdate();
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
            if (statements.size() > MOST) {
                statements.pollFirstEntry().getValue().close();
            }
        }
        Sql.bind(statement, values);
        return statement;
    }

    /** Forgets them all; it can be used again. */
    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        statements.clear();
    }
}
