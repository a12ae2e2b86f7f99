package huni.store.rows;

import static huni.store.sql.Table.flag;
import static huni.store.sql.Table.integer;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.StageType;
import huni.store.sql.Row;
import huni.store.sql.Sql;
import huni.store.sql.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Reasons of wins and losses as rows. The table and the column of prospects are named for the losses, which came first. */
public final class ClosingReasonRows {

    private static final String ORDER = "outcome, place, reason_key";

    public static final Table TABLE = Table.of(
            "lost_reason",
            1,
            0,
            text("reason_key"),
            text("name"),
            integer("place"),
            flag("retired").addedLater(),
            text("outcome").addedLater(),
            version());

    public static final RowType<ClosingReason> TYPE =
            RowType.setUp(ClosingReason.class, TABLE, ClosingReasonRows::row, ClosingReasonRows::reason, ORDER);

    private ClosingReasonRows() {}

    public static Row row(ClosingReason reason) {
        return TABLE.row(
                reason.key(),
                reason.name().orElse(null),
                reason.position(),
                reason.retired(),
                reason.outcome(),
                reason.version());
    }

    public static ClosingReason reason(Row row) {
        return new ClosingReason(
                row.text("reason_key"),
                row.maybeText("outcome").map(StageType::valueOf).orElse(StageType.LOST),
                row.maybeText("name"),
                (int) row.integer("place"),
                row.maybeFlag("retired").orElse(false),
                row.integer("version"));
    }

    public static List<ClosingReason> reasons(Connection connection) throws SQLException {
        return Sql.list(connection, TABLE.select() + "order by " + ORDER, row -> reason(TABLE.read(row)));
    }
}
