package huni.store.rows;

import huni.domain.history.FirstEntries;
import huni.store.sql.Prepared;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By how much the kept sums of journeys change in a transaction. The only place that writes them. */
public final class StepTotals {

    /** First entered on that day, in days since 1970. */
    static final String ENTERED = "ENTERED";

    /** First entered on a day nobody knows; the number of days is 0. */
    static final String UNDATED = "UNDATED";

    /** Went on to a later step after so many days. */
    static final String PASSED = "PASSED";

    /** Is won, so many days after the first entry. */
    static final String WON = "WON";

    private final Map<Step, Long> changes = new HashMap<>();

    public record Step(String stage, String goal, long days) {}

    /** Adds a journey's entries ({@code times} 1) or takes them away (-1). */
    public void add(List<FirstEntries.FirstEntry> entries, long times) {
        entries.forEach(entry -> each(entry, times, changes));
    }

    /** Adds what one entry counts for. */
    public static void each(FirstEntries.FirstEntry entry, long times, Map<Step, Long> sums) {
        String stage = entry.stage().value();
        sums.merge(
                entry.day()
                        .map(day -> new Step(stage, ENTERED, day.toEpochDay()))
                        .orElse(new Step(stage, UNDATED, 0)),
                times,
                Long::sum);
        entry.passedAfter().ifPresent(days -> sums.merge(new Step(stage, PASSED, days), times, Long::sum));
        entry.wonAfter().ifPresent(days -> sums.merge(new Step(stage, WON, days), times, Long::sum));
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
                "update step_total set prospects = prospects + ? where stage_key = ? and goal = ? and days = ?",
                prospects,
                step.stage(),
                step.goal(),
                step.days());
        if (met == 0) {
            sql.update(
                    "insert into step_total (prospects, stage_key, goal, days) values (?, ?, ?, ?)",
                    prospects,
                    step.stage(),
                    step.goal(),
                    step.days());
        }
    }
}
