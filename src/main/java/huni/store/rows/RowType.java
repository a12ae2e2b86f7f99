package huni.store.rows;

import huni.store.sql.Row;
import huni.store.sql.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * How one kind of record lies in its table. A new kind of record costs its class, its table and one of these in
 * {@link RowTypes}: it can then be put, read, removed, undone and redone, and is in the journal and in the store's check.
 */
public final class RowType<T extends Record> {

    private static final String PROSPECT_COLUMN = "prospect_id";

    private final Class<T> type;
    private final Table table;
    private final Function<T, Row> toRow;
    private final Function<Row, T> fromRow;
    private final Optional<String> prospectColumn;
    private final String order;

    private RowType(
            Class<T> type,
            Table table,
            Function<T, Row> toRow,
            Function<Row, T> fromRow,
            Optional<String> prospectColumn,
            String order) {
        this.type = type;
        this.table = table;
        this.toRow = toRow;
        this.fromRow = fromRow;
        this.prospectColumn = prospectColumn;
        this.order = order;
    }

    /** Prospects themselves. */
    static <T extends Record> RowType<T> prospects(
            Class<T> type, Table table, Function<T, Row> toRow, Function<Row, T> fromRow) {
        return new RowType<>(type, table, toRow, fromRow, Optional.of("id"), "id");
    }

    /**
     * Records that belong to a prospect, which the column {@code prospect_id} names.
     *
     * @param order the order in which those of one prospect are read, as columns of an {@code order by}
     */
    static <T extends Record> RowType<T> ofProspect(
            Class<T> type, Table table, Function<T, Row> toRow, Function<Row, T> fromRow, String order) {
        return new RowType<>(type, table, toRow, fromRow, Optional.of(PROSPECT_COLUMN), order);
    }

    /** Records that are set up for the whole workspace, read in that order. */
    static <T extends Record> RowType<T> setUp(
            Class<T> type, Table table, Function<T, Row> toRow, Function<Row, T> fromRow, String order) {
        return new RowType<>(type, table, toRow, fromRow, Optional.empty(), order);
    }

    public Class<T> type() {
        return type;
    }

    public Table table() {
        return table;
    }

    /** The row of a record of this type, derived columns included. */
    public Row row(Record record) {
        return toRow.apply(type.cast(record));
    }

    /** The record in a row; an {@link IllegalArgumentException} or another unchecked one if the row makes no sense. */
    public T record(Row row) {
        return fromRow.apply(row);
    }

    /** The record in the row a result stands at, whose first columns are this table's. */
    public T read(ResultSet result) throws SQLException {
        return record(table.read(result));
    }

    /** The prospect a row is, or belongs to; empty for what is set up. */
    public Optional<UUID> prospect(Row row) {
        return prospectColumn.flatMap(row::maybeId);
    }

    /** Whether its records belong to a prospect, without being one. */
    public boolean isOfProspect() {
        return prospectColumn.filter(PROSPECT_COLUMN::equals).isPresent();
    }

    /** The row with the derived columns that a row from the journal lacks. */
    public Row completed(Row row) {
        return row(record(row));
    }

    /** All rows, in their order. */
    public String selectAll() {
        return table.select() + "order by " + order;
    }

    /** The rows of one prospect, whose identifier is the only value, in their order. */
    public String selectOfProspect() {
        return table.select() + "where prospect_id = ? order by prospect_id, " + order;
    }

    @Override
    public String toString() {
        return table.name();
    }
}
