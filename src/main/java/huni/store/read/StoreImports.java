package huni.store.read;

import huni.domain.prospect.ImportQuery;
import huni.domain.prospect.PastImport;
import huni.store.file.ReadConnection;
import huni.store.sql.Sql;
import java.util.List;
import java.util.UUID;

/**
 * The imports that were made, from the database. The last entry of the journal that is about an import says whether it
 * stands: it was done, or its being taken back was undone.
 */
public final class StoreImports implements ImportQuery {

    private static final String IMPORTS = """
        select b.id, b.file_name, b.begun_at,
            (select count(*) from prospect p where p.batch_id = b.id and p.removed = false) as created,
            (select count(*) from import_row r where r.batch_id = b.id and r.outcome = 'UPDATED') as updated,
            (select count(*) from import_row r where r.batch_id = b.id and r.outcome = 'SKIPPED') as skipped,
            (select count(*) from import_row r where r.batch_id = b.id and r.outcome = 'REJECTED') as rejected,
            (select count(*) from import_row r where r.batch_id = b.id and r.outcome = 'WAITING') as waiting,
            (j.operation = 'import') = (j.kind <> 'UNDONE') as stands
        from import_batch b
            join journal j on j.seq = (select max(l.seq) from journal l where l.batch_id = b.id)
        where b.file_name <> ''
        order by b.begun_at desc, b.id desc limit ?
        """;

    private final ReadConnection database;

    public StoreImports(ReadConnection database) {
        this.database = database;
    }

    @Override
    public List<PastImport> imports(int limit) {
        return database.read(connection -> Sql.list(
                connection,
                IMPORTS,
                row -> new PastImport(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        row.getObject("begun_at", java.time.OffsetDateTime.class)
                                .toInstant(),
                        row.getLong("created"),
                        row.getLong("updated"),
                        row.getLong("skipped"),
                        row.getLong("rejected"),
                        row.getLong("waiting"),
                        row.getBoolean("stands")),
                limit));
    }
}
