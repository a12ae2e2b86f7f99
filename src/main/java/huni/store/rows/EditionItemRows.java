package huni.store.rows;

import static huni.store.sql.Table.id;
import static huni.store.sql.Table.integer;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.checklist.ChecklistItem;
import huni.domain.checklist.EditionItem;
import huni.domain.checklist.Fact;
import huni.store.sql.Json;
import huni.store.sql.Row;
import huni.store.sql.Table;

/** Questions of editions as rows. */
public final class EditionItemRows {

    public static final Table TABLE = Table.of(
            "edition_item",
            1,
            0,
            id("id"),
            id("edition_id"),
            text("item_key"),
            text("fact"),
            text("question"),
            text("why"),
            text("quick_answers"),
            text("condition_item"),
            text("condition_answer"),
            integer("place"),
            version());

    public static final RowType<EditionItem> TYPE =
            RowType.setUp(EditionItem.class, TABLE, EditionItemRows::row, EditionItemRows::item, "edition_id, place");

    private EditionItemRows() {}

    static Row row(EditionItem item) {
        return TABLE.row(
                item.id(),
                item.edition(),
                item.item(),
                item.fact(),
                item.question().orElse(null),
                item.why().orElse(null),
                Json.of(item.quickAnswers()),
                item.condition().map(ChecklistItem.Condition::item).orElse(null),
                item.condition().map(ChecklistItem.Condition::answer).orElse(null),
                item.position(),
                item.version());
    }

    static EditionItem item(Row row) {
        return new EditionItem(
                row.id("id"),
                row.id("edition_id"),
                row.text("item_key"),
                row.one(Fact.class, "fact"),
                row.maybeText("question"),
                row.maybeText("why"),
                Json.list(row.text("quick_answers")),
                row.maybeText("condition_item")
                        .map(item -> new ChecklistItem.Condition(
                                item, row.maybeText("condition_answer").orElse(""))),
                (int) row.integer("place"),
                row.integer("version"));
    }
}
