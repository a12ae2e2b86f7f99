package huni.store.read;

import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistQuery;
import huni.store.file.ReadConnection;
import huni.store.rows.ChecklistRows;
import java.util.List;

/** The questions as the database has them. */
public final class StoreChecklists implements ChecklistQuery {

    private final ReadConnection database;

    public StoreChecklists(ReadConnection database) {
        this.database = database;
    }

    @Override
    public List<Checklist> checklists() {
        return database.read(ChecklistRows::checklists);
    }
}
