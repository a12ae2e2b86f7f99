package huni.store.rows;

import huni.domain.call.Objection;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistItem;
import huni.domain.checklist.StandardChecklists;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.Stage;
import huni.store.sql.Row;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a new store begins with: a pipeline with the standard stages, lost reasons, checklists and objections. */
public final class InitialRows {

    private static final String COMPLETED_HEADING = """
            update checklist set opens_in = ?, outcomes = ?
            where checklist_key = ? and opens_in = '[]' and outcomes = '[]'
            """;
    private static final String COMPLETED_ITEM = """
            update checklist_item set place = ?, quick_answers = ?, condition_item = ?, condition_answer = ?
            where item_key = ? and question is null and why is null and quick_answers = '[]'
            """;

    private InitialRows() {}

    public static void write(Connection connection) throws SQLException {
        insert(connection, PipelineHeadingRows.row(PipelineHeading.first()));
        for (Stage stage : Pipeline.standard().stages()) {
            insert(connection, StageRows.row(stage));
        }
        for (ClosingReason reason : ClosingReason.standard()) {
            insert(connection, ClosingReasonRows.row(reason));
        }
        for (Objection objection : Objection.standard()) {
            insert(connection, ObjectionRows.row(objection));
        }
        complete(connection);
    }

    /**
     * Adds the standard checklists that a store from before schema 6 lacks. What it has of them gets its quick
     * answers, conditions and outcomes, unless it has others; keys, and what was answered, stay.
     */
    public static void complete(Connection connection) throws SQLException {
        for (Checklist checklist : StandardChecklists.ALL) {
            Row heading = ChecklistRows.row(checklist.heading());
            if (isThere(connection, heading)) {
                Sql.update(connection, COMPLETED_HEADING, values(heading, "opens_in", "outcomes", "checklist_key"));
            } else {
                insert(connection, heading);
            }
            for (ChecklistItem question : checklist.items()) {
                complete(connection, ChecklistItemRows.row(question));
            }
        }
    }

    private static void complete(Connection connection, Row item) throws SQLException {
        if (isThere(connection, item)) {
            Sql.update(
                    connection,
                    COMPLETED_ITEM,
                    values(item, "place", "quick_answers", "condition_item", "condition_answer", "item_key"));
        } else {
            insert(connection, item);
        }
    }

    private static boolean isThere(Connection connection, Row row) throws SQLException {
        return !Sql.list(connection, row.table().selectByKey(), row.table()::read, row.key())
                .isEmpty();
    }

    private static @Nullable Object[] values(Row row, String... columns) {
        return Stream.of(columns)
                .map(column -> row.value(row.table().index(column)))
                .toArray();
    }

    private static void insert(Connection connection, Row row) throws SQLException {
        Sql.update(connection, row.table().insert(), row.with("version", 1).values());
    }
}
