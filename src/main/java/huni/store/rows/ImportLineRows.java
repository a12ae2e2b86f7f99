package huni.store.rows;

import static huni.store.sql.Table.id;
import static huni.store.sql.Table.integer;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.ProspectId;
import huni.domain.prospect.ImportLine;
import huni.store.sql.Row;
import huni.store.sql.Table;

/** Rows of imports as rows. */
public final class ImportLineRows {

    public static final Table TABLE = Table.of(
            "import_row",
            2,
            0,
            id("batch_id"),
            integer("line_number"),
            id("prospect_id"),
            text("outcome"),
            text("found_by"),
            text("reason"),
            version());

    public static final RowType<ImportLine> TYPE = RowType.ofProspect(
            ImportLine.class, TABLE, ImportLineRows::row, ImportLineRows::line, "batch_id, line_number");

    private ImportLineRows() {}

    static Row row(ImportLine line) {
        return TABLE.row(
                line.batch(),
                line.number(),
                line.prospect().map(ProspectId::value).orElse(null),
                line.outcome(),
                line.foundBy(),
                line.reason(),
                line.version());
    }

    static ImportLine line(Row row) {
        return new ImportLine(
                row.id("batch_id"),
                row.integer("line_number"),
                row.maybeId("prospect_id").map(ProspectId::new),
                row.one(ImportLine.RowResult.class, "outcome"),
                row.text("found_by"),
                row.text("reason"),
                row.integer("version"));
    }
}
