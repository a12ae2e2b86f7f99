package huni.store.rows;

import static huni.store.sql.Table.integer;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistItem;
import huni.store.sql.Row;
import huni.store.sql.Sql;
import huni.store.sql.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Checklists as rows, without their questions. */
public final class ChecklistRows {

    public static final Table TABLE =
            Table.of("checklist", 1, 0, text("checklist_key"), text("name"), integer("place"), version());

    public static final RowType<Heading> TYPE =
            RowType.setUp(Heading.class, TABLE, ChecklistRows::row, ChecklistRows::heading, "place, checklist_key");

    private ChecklistRows() {}

    /** What a checklist is but for its questions. */
    public record Heading(String key, Optional<String> name, int position, long version) {}

    static Row row(Heading heading) {
        return TABLE.row(heading.key(), heading.name().orElse(null), heading.position(), heading.version());
    }

    static Heading heading(Row row) {
        return new Heading(
                row.text("checklist_key"), row.maybeText("name"), (int) row.integer("place"), row.integer("version"));
    }

    /** All checklists, each with its questions. */
    public static List<Checklist> checklists(Connection connection) throws SQLException {
        List<ChecklistItem> items = ChecklistItemRows.items(connection);
        return Sql.list(connection, TYPE.selectAll(), result -> {
            Heading heading = TYPE.read(result);
            return new Checklist(
                    heading.key(),
                    heading.name(),
                    items.stream()
                            .filter(item -> item.checklist().equals(heading.key()))
                            .toList());
        });
    }
}
