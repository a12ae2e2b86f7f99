package huni.store.archive;

import huni.domain.PersonId;
import huni.store.file.ReadConnection;
import huni.store.file.StreamedResults;
import huni.store.rows.ProspectRows;
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
import java.util.UUID;

/** Every row of the database, as of one moment. */
public final class StoreRows implements WorkspaceRows {

    private static final int ROWS_AT_ONCE = 500;

    private final ReadConnection database;
    private final Optional<PersonId> bringer;

    /** @param database for long reads */
    public StoreRows(ReadConnection database) {
        this(database, Optional.empty());
    }

    private StoreRows(ReadConnection database, Optional<PersonId> bringer) {
        this.database = database;
        this.bringer = bringer;
    }

    /**
     * The same as they are brought to a workspace by somebody: what one person had alone is looked after by them there. Where
     * persons are known, it is as it was.
     */
    public static StoreRows broughtBy(PersonId bringer, ReadConnection database) {
        return new StoreRows(database, Optional.of(bringer));
    }

    @Override
    public <T> T snapshot(Reading<T> reading) throws IOException, ArchiveRefusedException {
        try {
            return database.<T, ArchiveRefusedException>read(connection -> {
                int usual = connection.getTransactionIsolation();
                connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
                try (StreamedResults _ = StreamedResults.on(connection)) {
                    return reading.of(new StoredMoment(connection, bringer));
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
        private final Optional<UUID> owner;

        StoredMoment(Connection connection, Optional<PersonId> bringer) throws SQLException {
            this.connection = connection;
            boolean alone = bringer.isPresent() && Sql.number(connection, "select count(*) from person") == 0;
            this.owner = bringer.filter(_ -> alone).map(PersonId::value);
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
                        taker.take(archived(owned(stored.table().read(rows))));
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

        private Row owned(Row row) {
            return owner.isPresent()
                            && row.table().name().equals(ProspectRows.TABLE.name())
                            && row.maybeId("owner_id").isEmpty()
                    ? row.with("owner_id", owner.get())
                    : row;
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
