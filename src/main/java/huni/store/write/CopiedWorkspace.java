package huni.store.write;

import huni.store.file.ReadConnection;
import huni.store.file.Successor;
import huni.store.rows.StoredTables;
import huni.store.rows.StoredTables.StoredTable;
import huni.store.sql.Sql;
import huni.store.sql.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Every row of a shared workspace as of one moment, for this machine's copy of it. */
public final class CopiedWorkspace implements Successor<RuntimeException> {

    private static final int ROWS_AT_ONCE = 500;

    private final Connection server;
    private final int schema;
    private final BooleanSupplier givenUp;

    private CopiedWorkspace(Connection server, int schema, BooleanSupplier givenUp) {
        this.server = server;
        this.schema = schema;
        this.givenUp = givenUp;
    }

    /** Puts the rows somewhere. */
    @FunctionalInterface
    public interface RowsPlace<X extends Exception> {
        void take(CopiedWorkspace rows) throws X;
    }

    /**
     * Reads them.
     *
     * @param server on a connection that nobody waits for
     * @param givenUp whether nobody wants them any more; then they are not read to the end
     */
    public static <X extends Exception> void read(ReadConnection server, BooleanSupplier givenUp, RowsPlace<X> place)
            throws X {
        server.<Boolean, X>read(connection -> {
            int usual = connection.getTransactionIsolation();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                int schema = Math.toIntExact(Sql.number(connection, "select schema_number from store_schema"));
                place.take(new CopiedWorkspace(connection, schema, givenUp));
                return true;
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(usual);
            }
        });
    }

    @Override
    public int schema() {
        return schema;
    }

    @Override
    public void fill(Connection copy, PartEnd part) throws SQLException {
        for (StoredTable stored : StoredTables.of(server).all().values()) {
            fill(stored.table(), copy, part);
        }
    }

    private void fill(Table table, Connection copy, PartEnd part) throws SQLException {
        List<@Nullable Object[]> waiting = new ArrayList<>();
        try (PreparedStatement statement = server.prepareStatement(table.select())) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    waiting.add(table.read(rows).values());
                    if (waiting.size() == ROWS_AT_ONCE) {
                        write(table, waiting, copy, part);
                    }
                }
            }
        }
        write(table, waiting, copy, part);
    }

    private void write(Table table, List<@Nullable Object[]> rows, Connection copy, PartEnd part) throws SQLException {
        if (givenUp.getAsBoolean()) {
            throw new CancellationException();
        }
        Sql.batch(copy, table.insert(), rows);
        part.commit();
        rows.clear();
    }

    @Override
    public void inspect(ReadConnection finished) {
        // The server has kept its rows sound; what follows from them was counted anew.
    }
}
