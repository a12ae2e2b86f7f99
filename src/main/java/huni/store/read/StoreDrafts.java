package huni.store.read;

import huni.domain.prospect.Draft;
import huni.domain.prospect.DraftQuery;
import huni.store.file.ReadConnection;
import huni.store.rows.DraftRows;
import huni.store.sql.Sql;
import java.util.List;

/** Drafts from the database. */
public final class StoreDrafts implements DraftQuery {

    private final ReadConnection database;

    public StoreDrafts(ReadConnection database) {
        this.database = database;
    }

    @Override
    public List<Draft> drafts() {
        return database.read(connection ->
                Sql.list(connection, DraftRows.TABLE.select() + "order by written_at, id", DraftRows.TYPE::read));
    }
}
