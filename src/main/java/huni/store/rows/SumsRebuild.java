package huni.store.rows;

import huni.domain.history.StageHistory;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.StageEvent;
import huni.store.sql.Prepared;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Recalculates what depends on the order of the stages, after that was changed: how far each prospect has come, and the
 * sums of stages and steps. It reads the events of all prospects, page by page.
 */
public final class SumsRebuild {

    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final Pipeline pipeline;
    private final Map<StepTotals.Step, Long> steps = new HashMap<>();

    public SumsRebuild(Connection connection, Pipeline pipeline) {
        this.connection = connection;
        this.pipeline = pipeline;
    }

    /** A prospect as it is stored. */
    private record Counted(String furthest, boolean undated, boolean removed, List<StageEvent> events) {}

    /** Whether the same events give different figures with the two pipelines. */
    public static boolean isNeeded(Pipeline before, Pipeline after) {
        return before.keys().stream()
                .filter(after.keys()::contains)
                .anyMatch(one -> isNeededOfOne(before.of(one), after.of(one)));
    }

    private static boolean isNeededOfOne(Pipeline before, Pipeline after) {
        return !common(before, after).equals(common(after, before))
                || !before.first().key().equals(after.first().key());
    }

    private static List<StageKey> common(Pipeline of, Pipeline other) {
        return of.steps().stream()
                .map(stage -> stage.key())
                .filter(key -> other.find(key).isPresent())
                .toList();
    }

    /** Recalculates and writes everything. */
    public void write(Prepared sql) throws SQLException {
        UUID last = new UUID(0, 0);
        for (Map<UUID, Counted> page = page(last); !page.isEmpty(); page = page(last)) {
            List<@Nullable Object[]> changed = new ArrayList<>();
            for (Map.Entry<UUID, Counted> one : page.entrySet()) {
                count(one.getKey(), one.getValue(), changed);
                last = one.getKey();
            }
            Sql.batch(connection, "update prospect set furthest = ?, undated = ? where id = ?", changed);
        }
        StepTotals steppedOn = new StepTotals();
        steppedOn.add(steps);
        Sql.update(connection, "delete from step_total");
        steppedOn.write(sql);
        StageTotals totals = new StageTotals();
        Sql.each(
                connection,
                StageTotals.COUNTED + "where removed = false" + StageTotals.GROUPED,
                row -> totals.add(StageTotals.group(row), StageTotals.sum(row), 1));
        Sql.update(connection, "delete from stage_total");
        totals.write(sql);
    }

    private void count(UUID prospect, Counted counted, List<@Nullable Object[]> changed) {
        StageHistory history = StageHistory.of(counted.events);
        String furthest = history.furthest(pipeline).value();
        boolean undated = history.last().filter(StageEvent::undated).isPresent();
        if (!furthest.equals(counted.furthest) || undated != counted.undated) {
            changed.add(new Object[] {furthest, undated, prospect});
        }
        if (!counted.removed) {
            StepTotals.each(history, pipeline, 1, steps);
        }
    }

    private Map<UUID, Counted> page(UUID after) throws SQLException {
        Map<UUID, Counted> page = new LinkedHashMap<>();
        Sql.each(
                connection,
                "select p.id, p.furthest, p.undated, p.removed, " + StageEventRows.TABLE.names("e")
                        + " from (select id, furthest, undated, removed from prospect where id > ? order by id limit ?) p"
                        + " join stage_event e on e.prospect_id = p.id order by p.id, e.happened_at, e.id",
                row -> {
                    Counted one =
                            new Counted(row.getString(2), row.getBoolean(3), row.getBoolean(4), new ArrayList<>());
                    @Nullable Counted known = page.putIfAbsent(row.getObject(1, UUID.class), one);
                    (known == null ? one : known).events.add(StageEventRows.event(StageEventRows.TABLE.read(row, 4)));
                },
                after,
                AT_ONCE);
        return page;
    }
}
