package huni.store.read;

import huni.domain.ProspectId;
import huni.domain.quota.EffortQuery;
import huni.domain.quota.PastCall;
import huni.store.file.ReadConnection;
import huni.store.sql.Sql;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The calls of the last weeks, from the database: by the index of what happened. */
public final class StoreEffort implements EffortQuery {

    private final ReadConnection database;

    public StoreEffort(ReadConnection database) {
        this.database = database;
    }

    @Override
    public List<PastCall> calls(Instant from) {
        return database.read(connection -> Sql.list(
                connection,
                """
                select a.prospect_id, a.happened_at
                from activity a join prospect p on p.id = a.prospect_id and p.removed = false
                where a.state = 'DONE' and a.kind = 'CALL' and a.happened_at >= ?
                """,
                row -> new PastCall(
                        new ProspectId(row.getObject(1, UUID.class)),
                        row.getObject(2, OffsetDateTime.class).toInstant()),
                from));
    }
}
