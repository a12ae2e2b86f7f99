package huni.store.rows;

import static huni.store.sql.Table.flag;
import static huni.store.sql.Table.integer;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.checklist.ChecklistItem;
import huni.domain.checklist.Fact;
import huni.domain.pipeline.StageKey;
import huni.store.sql.Json;
import huni.store.sql.Row;
import huni.store.sql.Sql;
import huni.store.sql.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Questions of checklists as rows. */
public final class ChecklistItemRows {

    public static final Table TABLE = Table.of(
            "checklist_item",
            1,
            0,
            text("item_key"),
            text("checklist_key"),
            text("fact"),
            text("question"),
            text("why"),
            integer("place"),
            text("quick_answers").addedLater(),
            text("condition_item"),
            text("condition_answer"),
            text("required_before"),
            flag("retired").addedLater(),
            version());

    public static final RowType<ChecklistItem> TYPE = RowType.setUp(
            ChecklistItem.class, TABLE, ChecklistItemRows::row, ChecklistItemRows::item, "checklist_key, place");

    private ChecklistItemRows() {}

    public static Row row(ChecklistItem item) {
        return TABLE.row(
                item.key(),
                item.checklist(),
                item.fact(),
                item.question().orElse(null),
                item.why().orElse(null),
                item.position(),
                Json.of(item.quickAnswers()),
                item.condition().map(ChecklistItem.Condition::item).orElse(null),
                item.condition().map(ChecklistItem.Condition::answer).orElse(null),
                item.requiredBefore().map(StageKey::value).orElse(null),
                item.retired(),
                item.version());
    }

    public static ChecklistItem item(Row row) {
        return new ChecklistItem(
                row.text("item_key"),
                row.text("checklist_key"),
                row.one(Fact.class, "fact"),
                row.maybeText("question"),
                row.maybeText("why"),
                (int) row.integer("place"),
                row.maybeText("quick_answers").map(Json::list).orElse(List.of()),
                row.maybeText("condition_item")
                        .map(item -> new ChecklistItem.Condition(
                                item, row.maybeText("condition_answer").orElse(""))),
                row.maybeText("required_before").map(StageKey::new),
                row.maybeFlag("retired").orElse(false),
                row.integer("version"));
    }

    public static List<ChecklistItem> items(Connection connection) throws SQLException {
        return Sql.list(connection, TABLE.select() + "order by checklist_key, place", row -> item(TABLE.read(row)));
    }
}
