package huni.store.read;

import huni.domain.call.Objection;
import huni.domain.call.ObjectionQuery;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistQuery;
import huni.store.file.ReadConnection;
import huni.store.rows.ChecklistRows;
import huni.store.rows.ObjectionRows;
import huni.store.sql.Sql;
import java.util.List;

/** The questions and the objection cards as the database has them. */
public final class StoreChecklists implements ChecklistQuery, ObjectionQuery {

    private final ReadConnection database;

    public StoreChecklists(ReadConnection database) {
        this.database = database;
    }

    @Override
    public List<Checklist> checklists() {
        return database.read(ChecklistRows::checklists);
    }

    @Override
    public List<Objection> cards() {
        return database.read(
                connection -> Sql.list(connection, ObjectionRows.TYPE.selectAll(), ObjectionRows.TYPE::read));
    }
}
