package huni.store.read;

import huni.domain.ProspectId;
import huni.domain.activity.DueQuery;
import huni.domain.pipeline.StageKey;
import huni.store.file.ReadConnection;
import huni.store.sql.Sql;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What is planned, by its time, from the database. */
public final class StoreDue implements DueQuery {

    private final ReadConnection database;

    public StoreDue(ReadConnection database) {
        this.database = database;
    }

    @Override
    public Map<ProspectId, StageKey> planned(LocalDateTime from, LocalDateTime until) {
        Map<ProspectId, StageKey> planned = new HashMap<>();
        database.read(connection -> {
            Sql.each(
                    connection,
                    """
                    select id, stage_key from prospect where removed = false and id in (
                        select prospect_id from activity
                        where state = 'PLANNED' and due_day = ? and due_time >= ? and due_time < ?)
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
