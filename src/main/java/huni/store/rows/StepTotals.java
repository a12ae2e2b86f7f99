package huni.store.rows;

import huni.domain.history.FirstEntries.FirstEntry;
import huni.domain.history.HistoryQuery.EntryCount;
import huni.domain.history.StageHistory;
import huni.domain.history.StageTime;
import huni.domain.pipeline.Pipeline;
import huni.store.sql.Prepared;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** By how much the kept sums of journeys change in a transaction. The only place that writes them. */
public final class StepTotals {

    /** First entered on that day, in days since 1970; no step rate counts it. */
    public static final String ENTERED = "ENTERED";

    /** The same, and a step rate counts it. */
    public static final String TRIED = "TRIED";

    /** First entered on a day nobody knows; the number of days is 0. */
    public static final String UNDATED = "UNDATED";

    /** Is won, so many days after the first entry. */
    static final String WON = "WON";

    /** Before the kinds of {@link StageTime}: how long prospects were in a stage, or how long their sales took. */
    public static final String TIME = "T_";

    private final Map<Step, Long> changes = new HashMap<>();

    /** @param passedAfter of entries the days to the next step, {@link EntryCount#NOT_YET} if there is none, or it is none */
    public record Step(String stage, String goal, long days, long passedAfter) {

        private Step(String stage, String goal, long days) {
            this(stage, goal, days, EntryCount.NOT_YET);
        }
    }

    /** Adds what a prospect's history counts for ({@code times} 1) or takes it away (-1). */
    public void add(StageHistory history, Pipeline pipeline, long times) {
        each(history, pipeline, times, changes);
    }

    /** Adds what one history counts for. */
    public static void each(StageHistory history, Pipeline pipeline, long times, Map<Step, Long> sums) {
        for (FirstEntry entry : history.firstEntries(pipeline)) {
            String stage = entry.stage().value();
            sums.merge(entered(stage, entry), times, Long::sum);
            entry.wonAfter().ifPresent(days -> sums.merge(new Step(stage, WON, days), times, Long::sum));
        }
        history.times(pipeline)
                .forEach(time ->
                        sums.merge(new Step(time.stage().value(), TIME + time.kind(), time.days()), times, Long::sum));
    }

    private static Step entered(String stage, FirstEntry entry) {
        return entry.day()
                .map(day -> new Step(
                        stage,
                        entry.trial() ? TRIED : ENTERED,
                        day.toEpochDay(),
                        entry.passedAfter().orElse(EntryCount.NOT_YET)))
                .orElse(new Step(stage, UNDATED, 0));
    }

    /** Adds what the journeys count for that were counted elsewhere. */
    public void add(Map<Step, Long> counted) {
        counted.forEach((step, prospects) -> changes.merge(step, prospects, Long::sum));
    }

    /** Writes the changes, and forgets them. */
    public void write(Prepared sql) throws SQLException {
        for (Map.Entry<Step, Long> change : changes.entrySet()) {
            if (change.getValue() != 0) {
                write(sql, change.getKey(), change.getValue());
            }
        }
        changes.clear();
    }

    private static void write(Prepared sql, Step step, long prospects) throws SQLException {
        int met = sql.update(
                "update step_total set prospects = prospects + ? where stage_key = ? and goal = ? and days = ?"
                        + " and passed_after = ?",
                prospects,
                step.stage(),
                step.goal(),
                step.days(),
                step.passedAfter());
        if (met == 0) {
            sql.update(
                    "insert into step_total (prospects, stage_key, goal, days, passed_after) values (?, ?, ?, ?, ?)",
                    prospects,
                    step.stage(),
                    step.goal(),
                    step.days(),
                    step.passedAfter());
        }
    }
}
