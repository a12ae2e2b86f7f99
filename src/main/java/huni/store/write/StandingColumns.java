package huni.store.write;

import huni.domain.history.StageHistory;
import huni.domain.pipeline.Pipeline;
import huni.domain.prospect.StageEvent;
import huni.store.rows.ProspectRows;
import huni.store.rows.RowChange;
import huni.store.sql.Prepared;
import huni.store.sql.Row;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** How far a prospect has come and since when it is where it is, which follow from its events. */
final class StandingColumns {

    private StandingColumns() {}

    /** Writes them into the prospect's row; what changed by that, if anything. */
    static Optional<RowChange> write(Prepared sql, UUID prospect, StageHistory history, Pipeline pipeline)
            throws SQLException {
        Optional<Row> before = sql.one(ProspectRows.TABLE.selectByKey(), ProspectRows.TABLE::read, prospect);
        Optional<StageEvent> last = history.last();
        if (before.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        Row row = before.get();
        Row after = row.with("furthest", history.furthest(pipeline).value())
                .with("undated", last.get().undated());
        if (!row.instant("since").equals(last.get().at())) {
            after = after.with("since", last.get().at())
                    .with("since_day", last.get().day());
        }
        if (Arrays.equals(row.values(), after.values())) {
            return Optional.empty();
        }
        sql.update(
                "update prospect set furthest = ?, undated = ?, since = ?, since_day = ? where id = ?",
                after.text("furthest"),
                after.flag("undated"),
                after.instant("since"),
                after.day("since_day"),
                prospect);
        return Optional.of(RowChange.of(before, Optional.of(after)));
    }
}
