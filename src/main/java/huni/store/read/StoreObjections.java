package huni.store.read;

import huni.domain.call.Objection;
import huni.domain.call.ObjectionQuery;
import huni.store.file.ReadConnection;
import huni.store.rows.ObjectionRows;
import huni.store.sql.Sql;
import java.util.List;

/** The objection cards as the database has them. */
public final class StoreObjections implements ObjectionQuery {

    private final ReadConnection database;

    public StoreObjections(ReadConnection database) {
        this.database = database;
    }

    @Override
    public List<Objection> cards() {
        return database.read(
                connection -> Sql.list(connection, ObjectionRows.TYPE.selectAll(), ObjectionRows.TYPE::read));
    }
}
