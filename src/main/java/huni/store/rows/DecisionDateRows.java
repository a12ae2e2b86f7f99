package huni.store.rows;

import static huni.store.sql.Table.day;
import static huni.store.sql.Table.id;
import static huni.store.sql.Table.version;

import huni.domain.ProspectId;
import huni.domain.prospect.DecisionDate;
import huni.store.sql.Row;
import huni.store.sql.Table;

/** Decision dates as they were entered, as rows. */
public final class DecisionDateRows {

    public static final Table TABLE = Table.of(
            "decision_date", 1, 0, id("id"), id("prospect_id"), day("entered_on"), day("decision_by"), version());

    public static final RowType<DecisionDate> TYPE = RowType.ofProspect(
            DecisionDate.class, TABLE, DecisionDateRows::row, DecisionDateRows::date, "entered_on, id");

    private DecisionDateRows() {}

    static Row row(DecisionDate date) {
        return TABLE.row(
                date.id(),
                date.prospect().value(),
                date.enteredOn(),
                date.decisionBy().orElse(null),
                date.version());
    }

    public static DecisionDate date(Row row) {
        return new DecisionDate(
                row.id("id"),
                new ProspectId(row.id("prospect_id")),
                row.day("entered_on"),
                row.maybeDay("decision_by"),
                row.integer("version"));
    }
}
