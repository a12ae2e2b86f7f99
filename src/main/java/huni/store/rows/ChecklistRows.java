package huni.store.rows;

import static huni.store.sql.Table.flag;
import static huni.store.sql.Table.integer;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.store.sql.Json;
import huni.store.sql.Row;
import huni.store.sql.Sql;
import huni.store.sql.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Checklists as rows, without their questions. */
public final class ChecklistRows {

    public static final Table TABLE = Table.of(
            "checklist",
            1,
            0,
            text("checklist_key"),
            text("name"),
            integer("place"),
            text("pipeline_key").addedLater(),
            text("opens_in").addedLater(),
            text("outcomes").addedLater(),
            flag("retired").addedLater(),
            version());

    public static final RowType<ChecklistHeading> TYPE = RowType.setUp(
            ChecklistHeading.class, TABLE, ChecklistRows::row, ChecklistRows::heading, "place, checklist_key");

    private ChecklistRows() {}

    static Row row(ChecklistHeading heading) {
        return TABLE.row(
                heading.key(),
                heading.name().orElse(null),
                heading.position(),
                heading.pipeline().value(),
                Json.of(heading.opensIn().stream().map(StageKey::value).toList()),
                Json.of(heading.outcomes()),
                heading.retired(),
                heading.version());
    }

    static ChecklistHeading heading(Row row) {
        return new ChecklistHeading(
                row.text("checklist_key"),
                row.maybeText("name"),
                (int) row.integer("place"),
                row.maybeText("pipeline_key").map(PipelineKey::new).orElse(PipelineKey.FIRST),
                row.maybeText("opens_in").map(Json::list).orElse(List.of()).stream()
                        .map(StageKey::new)
                        .toList(),
                row.maybeText("outcomes").map(Json::list).orElse(List.of()),
                row.maybeFlag("retired").orElse(false),
                row.integer("version"));
    }

    /** All checklists, each with its questions. */
    public static List<Checklist> checklists(Connection connection) throws SQLException {
        return Checklist.of(Sql.list(connection, TYPE.selectAll(), TYPE::read), ChecklistItemRows.items(connection));
    }
}
