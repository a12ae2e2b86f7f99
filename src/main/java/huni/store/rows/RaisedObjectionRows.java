package huni.store.rows;

import static huni.store.sql.Table.id;
import static huni.store.sql.Table.instant;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.ProspectId;
import huni.domain.call.RaisedObjection;
import huni.store.sql.Row;
import huni.store.sql.Table;

/** Objections that were raised, as rows. */
public final class RaisedObjectionRows {

    public static final Table TABLE = Table.of(
            "raised_objection",
            1,
            0,
            id("id"),
            id("prospect_id"),
            id("call_id"),
            text("objection_key"),
            text("state"),
            instant("raised_at"),
            version());

    public static final RowType<RaisedObjection> TYPE = RowType.ofProspect(
            RaisedObjection.class, TABLE, RaisedObjectionRows::row, RaisedObjectionRows::raised, "raised_at, id");

    private RaisedObjectionRows() {}

    static Row row(RaisedObjection raised) {
        return TABLE.row(
                raised.id(),
                raised.prospect().value(),
                raised.call().orElse(null),
                raised.objection(),
                raised.state(),
                raised.at(),
                raised.version());
    }

    static RaisedObjection raised(Row row) {
        return new RaisedObjection(
                row.id("id"),
                new ProspectId(row.id("prospect_id")),
                row.maybeId("call_id"),
                row.text("objection_key"),
                row.one(RaisedObjection.State.class, "state"),
                row.instant("raised_at"),
                row.integer("version"));
    }
}
