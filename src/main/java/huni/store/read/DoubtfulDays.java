package huni.store.read;

import huni.domain.ProspectId;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.StageEvent;
import huni.store.rows.StageEventRows;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Finds prospects whose present entry may not be on its day, prospect by prospect. */
final class DoubtfulDays {

    private static final String EVENTS = "select p.id as chosen, p.stage_key as chosen_stage, "
            + StageEventRows.TABLE.names("e")
            + " from (select id, stage_key from prospect where removed = false and id > ? order by id limit ?) p"
            + " join stage_event e on e.prospect_id = p.id order by p.id, e.happened_at, e.id";

    private DoubtfulDays() {}

    static List<ProspectId> of(Connection connection) throws SQLException {
        List<ProspectId> found = new ArrayList<>();
        UUID last = new UUID(0, 0);
        Map<UUID, List<StageEvent>> page = new LinkedHashMap<>();
        do {
            Map<UUID, List<StageEvent>> events = new LinkedHashMap<>();
            Map<UUID, StageKey> stages = new LinkedHashMap<>();
            Sql.each(
                    connection,
                    EVENTS,
                    row -> {
                        UUID id = row.getObject(1, UUID.class);
                        stages.put(id, new StageKey(row.getString(2)));
                        events.computeIfAbsent(id, _ -> new ArrayList<>())
                                .add(StageEventRows.event(StageEventRows.TABLE.read(row, 2)));
                    },
                    last,
                    StoreHistory.AT_ONCE);
            for (Map.Entry<UUID, List<StageEvent>> one : events.entrySet()) {
                StageHistory history = StageHistory.of(one.getValue());
                last = one.getKey();
                if (!history.isLastIn(Objects.requireNonNull(stages.get(last)))
                        || history.lastDatedByCreation().isPresent()) {
                    found.add(new ProspectId(last));
                }
            }
            page = events;
        } while (!page.isEmpty());
        return found;
    }
}
