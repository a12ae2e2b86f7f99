package huni.store.rows;

import static huni.store.sql.Table.flag;
import static huni.store.sql.Table.integer;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.call.Objection;
import huni.store.sql.Row;
import huni.store.sql.Table;

/** Objections as rows. */
public final class ObjectionRows {

    public static final Table TABLE = Table.of(
            "objection",
            1,
            0,
            text("objection_key"),
            text("word"),
            text("answer"),
            text("counter_question"),
            integer("place"),
            flag("retired"),
            version());

    public static final RowType<Objection> TYPE =
            RowType.setUp(Objection.class, TABLE, ObjectionRows::row, ObjectionRows::objection, "place, objection_key");

    private ObjectionRows() {}

    static Row row(Objection objection) {
        return TABLE.row(
                objection.key(),
                objection.word().orElse(null),
                objection.answer().orElse(null),
                objection.counterQuestion().orElse(null),
                objection.position(),
                objection.retired(),
                objection.version());
    }

    static Objection objection(Row row) {
        return new Objection(
                row.text("objection_key"),
                row.maybeText("word"),
                row.maybeText("answer"),
                row.maybeText("counter_question"),
                (int) row.integer("place"),
                row.flag("retired"),
                row.integer("version"));
    }
}
