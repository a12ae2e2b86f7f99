package huni.store.read;

import huni.domain.dossier.ListScope;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.store.sql.Sql;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What stood in a stage at the end of a past day, found from what stands there now. */
final class PastHoldings {

    private PastHoldings() {}

    /** Takes a prospect that entered its present stage later, and what it is worth. */
    @FunctionalInterface
    private interface MovedLater {
        void take(ProspectEvents prospect, Holdings.OpenWorth worth);
    }

    /**
     * Moves prospects that entered their present stage after the day back to the stage they were in when it ended, and
     * leaves out those that were in none.
     */
    static void takeBack(Connection connection, Holdings holdings, StageKey stage, LocalDate day) throws SQLException {
        eachMovedLater(connection, stage, day, (prospect, worth) -> {
            holdings.move(stage, worth, -1);
            StageHistory.of(prospect.events).stageOn(day).ifPresent(stood -> holdings.move(stood, worth, 1));
        });
    }

    /** Those that stood in one of the stages when the day ended: as many as {@link #takeBack} leaves there. */
    static List<UUID> prospects(Connection connection, Pipeline all, ListScope.StoodIn scope) throws SQLException {
        List<UUID> stood = new ArrayList<>();
        for (StageKey stage : scope.stages()) {
            stood.addAll(Sql.list(
                    connection,
                    "select id from prospect where stage_key = ? and removed = false and since_day <= ?"
                            + " order by stage_key, removed, since_day, id",
                    row -> row.getObject(1, UUID.class),
                    stage.value(),
                    scope.day()));
        }
        for (Stage now : all.stages()) {
            eachMovedLater(
                    connection,
                    now.key(),
                    scope.day(),
                    (prospect, _) -> StageHistory.of(prospect.events)
                            .stageOn(scope.day())
                            .filter(scope.stages()::contains)
                            .ifPresent(_ -> stood.add(prospect.id)));
        }
        return stood;
    }

    private static void eachMovedLater(Connection connection, StageKey stage, LocalDate day, MovedLater taking)
            throws SQLException {
        LocalDate from = day.plusDays(1);
        EventReader events = new EventReader();
        UUID last = new UUID(0, 0);
        while (true) {
            Map<UUID, ProspectEvents> page = new LinkedHashMap<>();
            Map<UUID, Holdings.OpenWorth> worths = new LinkedHashMap<>();
            Sql.each(
                    connection,
                    StoreHistory.EVENTS_OF + """
                            select id as chosen, since_day as chosen_day, currency as chosen_currency,
                                budget_likely as chosen_likely
                            from prospect
                            where stage_key = ? and removed = false and since_day >= ? and (since_day > ? or id > ?)
                            order by stage_key, removed, since_day, id limit ?
                            ) p left join stage_event e on e.prospect_id = p.chosen
                            order by p.chosen_day, p.chosen, e.happened_at, e.id
                            """,
                    row -> collectWorth(page, worths, events, row),
                    stage.value(),
                    from,
                    from,
                    last,
                    StoreHistory.AT_ONCE);
            for (ProspectEvents prospect : page.values()) {
                taking.take(prospect, Objects.requireNonNull(worths.get(prospect.id)));
                from = prospect.day;
                last = prospect.id;
            }
            if (page.size() < StoreHistory.AT_ONCE) {
                return;
            }
        }
    }

    private static void collectWorth(
            Map<UUID, ProspectEvents> page, Map<UUID, Holdings.OpenWorth> worths, EventReader events, ResultSet row)
            throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        if (!page.containsKey(id)) {
            page.put(id, new ProspectEvents(id, row.getObject(2, LocalDate.class)));
            BigDecimal likely = row.getBigDecimal(4);
            worths.put(id, new Holdings.OpenWorth(row.getString(3), Optional.ofNullable(likely)));
        }
        Objects.requireNonNull(page.get(id)).add(events, row, 4);
    }
}
