package huni.store.rows;

import static huni.store.sql.Table.id;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.ProspectId;
import huni.domain.prospect.Tie;
import huni.store.sql.Row;
import huni.store.sql.Table;

/** What prospects are to one another, as rows. */
public final class TieRows {

    public static final Table TABLE =
            Table.of("prospect_tie", 1, 0, id("id"), id("prospect_id"), id("other_id"), text("kind"), version());

    public static final RowType<Tie> TYPE =
            RowType.ofProspect(Tie.class, TABLE, TieRows::row, TieRows::tie, "kind, other_id");

    private TieRows() {}

    static Row row(Tie tie) {
        return TABLE.row(tie.id(), tie.prospect().value(), tie.other().value(), tie.kind(), tie.version());
    }

    static Tie tie(Row row) {
        return new Tie(
                row.id("id"),
                new ProspectId(row.id("prospect_id")),
                new ProspectId(row.id("other_id")),
                row.one(Tie.Kind.class, "kind"),
                row.integer("version"));
    }
}
