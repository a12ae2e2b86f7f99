package huni.store.rows;

import static huni.store.sql.Table.id;
import static huni.store.sql.Table.instant;
import static huni.store.sql.Table.integer;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.call.Call;
import huni.store.sql.Row;
import huni.store.sql.Table;

/** Calls as rows. */
public final class CallRows {

    public static final Table TABLE = Table.of(
            "sales_call",
            1,
            0,
            id("id"),
            id("prospect_id"),
            text("kind"),
            id("edition_id"),
            instant("begun_at"),
            instant("ended_at"),
            integer("talked_seconds"),
            text("outcome"),
            id("activity_id"),
            version());

    public static final RowType<Call> TYPE =
            RowType.ofProspect(Call.class, TABLE, CallRows::row, CallRows::call, "begun_at, id");

    private CallRows() {}

    static Row row(Call call) {
        return TABLE.row(
                call.id(),
                call.prospect().value(),
                call.kind(),
                call.edition().orElse(null),
                call.begun(),
                call.ended().orElse(null),
                call.talkedSeconds(),
                call.outcome(),
                call.activity().map(ActivityId::value).orElse(null),
                call.version());
    }

    static Call call(Row row) {
        return new Call(
                row.id("id"),
                new ProspectId(row.id("prospect_id")),
                row.one(Call.Kind.class, "kind"),
                row.maybeId("edition_id"),
                row.instant("begun_at"),
                row.maybeInstant("ended_at"),
                row.integer("talked_seconds"),
                row.text("outcome"),
                row.maybeId("activity_id").map(ActivityId::new),
                row.integer("version"));
    }
}
