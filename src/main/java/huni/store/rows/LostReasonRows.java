package huni.store.rows;

import static huni.store.sql.Table.flag;
import static huni.store.sql.Table.integer;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.pipeline.LostReason;
import huni.store.sql.Row;
import huni.store.sql.Sql;
import huni.store.sql.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Reasons of losses as rows. */
public final class LostReasonRows {

    public static final Table TABLE = Table.of(
            "lost_reason",
            1,
            0,
            text("reason_key"),
            text("name"),
            integer("place"),
            flag("retired").addedLater(),
            version());

    public static final RowType<LostReason> TYPE =
            RowType.setUp(LostReason.class, TABLE, LostReasonRows::row, LostReasonRows::reason, "place, reason_key");

    private LostReasonRows() {}

    public static Row row(LostReason reason) {
        return TABLE.row(
                reason.key(), reason.name().orElse(null), reason.position(), reason.retired(), reason.version());
    }

    public static LostReason reason(Row row) {
        return new LostReason(
                row.text("reason_key"),
                row.maybeText("name"),
                (int) row.integer("place"),
                row.maybeFlag("retired").orElse(false),
                row.integer("version"));
    }

    public static List<LostReason> reasons(Connection connection) throws SQLException {
        return Sql.list(connection, TABLE.select() + "order by place, reason_key", row -> reason(TABLE.read(row)));
    }
}
