package huni.store.read;

import huni.domain.ProspectId;
import huni.domain.dossier.ExportQuery;
import huni.domain.prospect.Prospect;
import huni.store.file.ReadConnection;
import huni.store.rows.ProspectRows;
import huni.store.sql.Conditions;
import huni.store.sql.Sql;
import java.util.List;

/** Many prospects at once, from the database. */
public final class StoreExports implements ExportQuery {

    private final ReadConnection database;

    public StoreExports(ReadConnection database) {
        this.database = database;
    }

    @Override
    public List<Prospect> prospects(List<ProspectId> ids) {
        Conditions these = new Conditions()
                .andOneOf("id", ids.stream().map(ProspectId::value).toList());
        return database.read(connection -> Sql.list(
                connection,
                ProspectRows.TABLE.select() + these.where() + " and removed = false",
                ProspectRows.TYPE::read,
                these.values()));
    }
}
