package huni.store.read;

import huni.domain.ProspectId;
import huni.domain.activity.DueQuery;
import huni.domain.pipeline.StageKey;
import huni.store.file.Database;
import huni.store.sql.Sql;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What is planned, by its time, from the database. */
public final class StoreDue implements DueQuery {

    private final Database database;

    public StoreDue(Database database) {
        this.database = database;
    }

    @Override
    public Map<ProspectId, StageKey> planned(LocalDateTime from, LocalDateTime until) {
        Map<ProspectId, StageKey> planned = new HashMap<>();
        database.read(connection -> {
            Sql.each(
                    connection,
                    """
                    select p.id, p.stage_key from activity a join prospect p on p.id = a.prospect_id
                    where a.state = 'PLANNED' and a.due_day = ? and a.due_time >= ? and a.due_time < ?
                        and p.removed = false
                    """,
                    row -> planned.put(new ProspectId(row.getObject(1, UUID.class)), new StageKey(row.getString(2))),
                    from.toLocalDate(),
                    from.toLocalTime(),
                    until.toLocalTime());
            return planned;
        });
        return Map.copyOf(planned);
    }
}
