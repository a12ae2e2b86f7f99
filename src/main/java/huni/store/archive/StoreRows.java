package huni.store.archive;

import huni.store.file.ReadConnection;
import huni.store.file.StreamedResults;
import huni.store.rows.StoredTables;
import huni.store.rows.StoredTables.StoredTable;
import huni.store.sql.Row;
import huni.store.sql.Sql;
import huni.store.sql.StoreException;
import huni.store.sql.TableColumn;
import huni.store.sql.TableColumn.Kind;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchivedRow;
import huni.work.archive.RowTaker;
import huni.work.archive.WorkspaceRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every row of the database, as of one moment. */
public final class StoreRows implements WorkspaceRows {

    private static final int ROWS_AT_ONCE = 500;

    private final ReadConnection database;

    /** @param database for long reads */
    public StoreRows(ReadConnection database) {
        this.database = database;
    }

    @Override
    public <T> T snapshot(Reading<T> reading) throws IOException, ArchiveRefusedException {
        try {
            return database.<T, ArchiveRefusedException>read(connection -> {
                int usual = connection.getTransactionIsolation();
                connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
                try (StreamedResults _ = StreamedResults.on(connection)) {
                    return reading.of(new StoredMoment(connection));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } finally {
                    connection.rollback();
                    connection.setTransactionIsolation(usual);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A snapshot in the transaction that runs. */
    private static final class StoredMoment implements OneMoment {

        private final Connection connection;
        private final int schema;
        private final Map<String, StoredTable> tables;

        StoredMoment(Connection connection) throws SQLException {
            this.connection = connection;
            this.schema = Math.toIntExact(Sql.number(connection, "select schema_number from store_schema"));
            this.tables = StoredTables.of(connection).all();
        }

        @Override
        public int schema() {
            return schema;
        }

        @Override
        public List<String> tables() {
            return List.copyOf(tables.keySet());
        }

        @Override
        public long count(String table) {
            try {
                return Sql.number(
                        connection,
                        "select count(*) from " + known(table).table().name());
            } catch (SQLException e) {
                throw new StoreException("the rows of " + table + " cannot be counted", e);
            }
        }

        @Override
        public void each(String table, RowTaker taker) throws IOException, ArchiveRefusedException {
            StoredTable stored = known(table);
            try (PreparedStatement statement = connection.prepareStatement(stored.selectInOrder())) {
                statement.setFetchSize(ROWS_AT_ONCE);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        taker.take(archived(stored.table().read(rows)));
                    }
                }
            } catch (SQLException e) {
                throw new StoreException("the rows of " + table + " cannot be read", e);
            }
        }

        private StoredTable known(String table) {
            return Optional.ofNullable(tables.get(table))
                    .orElseThrow(() -> new IllegalArgumentException("no table " + table));
        }

        private static ArchivedRow archived(Row row) {
            Map<String, Object> values = new LinkedHashMap<>();
            List<TableColumn> columns = row.table().columns();
            for (int i = 0; i < columns.size(); i++) {
                Object value = row.value(i);
                if (value != null) {
                    values.put(columns.get(i).name(), text(columns.get(i).kind(), value));
                }
            }
            return new ArchivedRow(values);
        }

        /** Amounts are text, since many programs read a number as a binary fraction. */
        private static Object text(Kind kind, Object value) {
            return switch (kind) {
                case INTEGER, FLAG -> value;
                case AMOUNT, FRACTION, RATE -> ((BigDecimal) value).toPlainString();
                case BYTES -> HexFormat.of().formatHex((byte[]) value);
                case ID, TEXT, DAY, TIME, INSTANT -> value.toString();
            };
        }
    }
}
