package huni.store.rows;

import huni.store.sql.Row;
import huni.store.sql.Table;
import java.util.Optional;
import java.util.UUID;

/** A row as it was and as it is now; one of the two is missing where it was new or is gone. */
public record RowChange(Table table, Optional<Row> before, Optional<Row> after) {

    public static RowChange of(Optional<Row> before, Optional<Row> after) {
        Table table = after.or(() -> before).map(Row::table).orElseThrow();
        return new RowChange(table, before, after);
    }

    /** The prospect it is about now, or was about; empty for what the user has set up. */
    public Optional<UUID> prospect() {
        return after.flatMap(RowChange::prospect).or(() -> before.flatMap(RowChange::prospect));
    }

    /** The prospect a row is about. */
    public static Optional<UUID> prospect(Row row) {
        return RowTypes.of(row.table()).prospect(row);
    }
}
