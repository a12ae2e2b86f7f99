package huni.store.rows;

import static huni.store.sql.Table.id;
import static huni.store.sql.Table.instant;
import static huni.store.sql.Table.integer;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.checklist.ChecklistEdition;
import huni.store.sql.Row;
import huni.store.sql.Table;

/** Editions of checklists as rows. */
public final class ChecklistEditionRows {

    public static final Table TABLE = Table.of(
            "checklist_edition",
            1,
            0,
            id("id"),
            text("checklist_key"),
            integer("number"),
            instant("made_at"),
            version());

    public static final RowType<ChecklistEdition> TYPE = RowType.setUp(
            ChecklistEdition.class,
            TABLE,
            ChecklistEditionRows::row,
            ChecklistEditionRows::edition,
            "checklist_key, number");

    private ChecklistEditionRows() {}

    static Row row(ChecklistEdition edition) {
        return TABLE.row(edition.id(), edition.checklist(), edition.number(), edition.madeAt(), edition.version());
    }

    static ChecklistEdition edition(Row row) {
        return new ChecklistEdition(
                row.id("id"),
                row.text("checklist_key"),
                (int) row.integer("number"),
                row.instant("made_at"),
                row.integer("version"));
    }
}
