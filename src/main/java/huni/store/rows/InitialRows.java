package huni.store.rows;

import huni.domain.call.Objection;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.checklist.ChecklistItem;
import huni.domain.pipeline.LostReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.Stage;
import huni.store.sql.Row;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;

/** What a new store begins with: a pipeline with the standard stages, lost reasons, objections and a checklist. */
public final class InitialRows {

    private InitialRows() {}

    public static void write(Connection connection) throws SQLException {
        insert(connection, PipelineHeadingRows.row(PipelineHeading.first()));
        for (Stage stage : Pipeline.standard().stages()) {
            insert(connection, StageRows.row(stage));
        }
        for (LostReason reason : LostReason.standard()) {
            insert(connection, LostReasonRows.row(reason));
        }
        for (Objection objection : Objection.standard()) {
            insert(connection, ObjectionRows.row(objection));
        }
        Checklist checklist = Checklist.standard();
        insert(connection, ChecklistRows.row(ChecklistHeading.of(checklist.key(), checklist.name(), 0)));
        for (ChecklistItem item : checklist.items()) {
            insert(connection, ChecklistItemRows.row(item));
        }
    }

    private static void insert(Connection connection, Row row) throws SQLException {
        Sql.update(connection, row.table().insert(), row.with("version", 1).values());
    }
}
