package huni.store.write;

import huni.domain.activity.ActivityState;
import huni.domain.activity.NextStep;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.StageEvent;
import huni.store.rows.ActivityRows;
import huni.store.rows.ContactRows;
import huni.store.rows.DecisionDateRows;
import huni.store.rows.ProspectRows;
import huni.store.rows.RowChange;
import huni.store.rows.StageEventRows;
import huni.store.rows.StageRows;
import huni.store.rows.StageTotals;
import huni.store.rows.StepTotals;
import huni.store.rows.SumsRebuild;
import huni.store.sql.Prepared;
import huni.store.sql.Row;
import huni.store.sql.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what follows from the rows that an operation writes: the sums of the stages and steps, the words prospects are
 * found by, the contact and incentive on their cards. One transaction has one; {@link #finish} ends it.
 */
final class DerivedData {

    private static final int MOST_PENDING = 500;

    private static final List<String> NEXT_STEP = List.of(
            "next_activity",
            "next_kind",
            "next_subject",
            "next_day",
            "next_time",
            "next_order",
            "next_role",
            "next_asked");

    private static final String WRITE_NEXT_STEP =
            "update prospect set " + String.join(" = ?, ", NEXT_STEP) + " = ? where id = ?";

    private final Prepared sql;
    private final StageTotals totals = new StageTotals();
    private final StepTotals steps = new StepTotals();
    private final Map<UUID, PendingUpdate> pending = new LinkedHashMap<>();
    private final Map<StageKey, Optional<Stage>> stagesBefore = new HashMap<>();
    private @Nullable Pipeline pipeline;

    DerivedData(Prepared sql) {
        this.sql = sql;
    }

    /** The derived columns of one prospect that must be written again, and its state before the transaction. */
    private static final class PendingUpdate {
        private boolean contacts;
        private boolean incentive;
        private boolean step;
        private boolean slip;
        private boolean journey;
        private Optional<Boolean> removedBefore = Optional.empty();
        private final Set<UUID> newEvents = new HashSet<>();
    }

    StageTotals totals() {
        return totals;
    }

    /** Adds a new prospect, all of whose rows are known. */
    void added(PendingProspectInsert prospect) throws SQLException {
        totals.changed(RowChange.of(Optional.empty(), Optional.of(prospect.prospect())));
        if (!prospect.prospect().flag("removed")) {
            steps.add(StageHistory.of(prospect.events()), pipeline(), 1);
        }
    }

    /** Notes which derived data a written row changes. */
    void changed(RowChange change) throws SQLException {
        Table table = change.table();
        if (table == ProspectRows.TABLE) {
            totals.changed(change);
            prospectChanged(change);
        } else if (table == ContactRows.TABLE) {
            each(change, update -> update.contacts = true);
        } else if (table == ActivityRows.TABLE) {
            boolean incentive = changesIncentive(change);
            boolean step = changesPlan(change);
            each(change, update -> {
                update.incentive |= incentive;
                update.step |= step;
            });
        } else if (table == DecisionDateRows.TABLE) {
            each(change, update -> update.slip = true);
        } else if (table == StageEventRows.TABLE) {
            each(change, update -> {
                update.journey = true;
                update.newEvents.add(change.after().orElseThrow().id("id"));
            });
        } else if (table == StageRows.TABLE) {
            change.before()
                    .or(change::after)
                    .map(StageRows::stage)
                    .ifPresent(stage -> stagesBefore.putIfAbsent(
                            stage.key(), change.before().map(StageRows::stage)));
            pipeline = null;
        }
        if (pending.size() >= MOST_PENDING) {
            flush();
        }
    }

    /** Counts the journey of a prospect that a statement for many has removed (-1) or brought back (1). */
    void counted(StageHistory history, long times) throws SQLException {
        steps.add(history, pipeline(), times);
    }

    /** Writes all derived data that changed. */
    void finish() throws SQLException {
        flush();
        totals.write(sql);
        steps.write(sql);
        if (!stagesBefore.isEmpty() && SumsRebuild.isNeeded(pipelineBefore(), pipeline())) {
            new SumsRebuild(sql.connection(), pipeline()).write(sql);
        }
    }

    /** The stages as they were before the transaction. */
    private Pipeline pipelineBefore() throws SQLException {
        return new Pipeline(Stream.concat(
                        pipeline().stages().stream().filter(stage -> !stagesBefore.containsKey(stage.key())),
                        stagesBefore.values().stream().flatMap(Optional::stream))
                .toList());
    }

    private void prospectChanged(RowChange change) {
        Row before = change.before().orElseThrow();
        Row after = change.after().orElseThrow();
        if (!before.text("company_folded").equals(after.text("company_folded"))) {
            each(change, update -> update.contacts = true);
        }
        if (before.flag("removed") != after.flag("removed")) {
            each(change, update -> {
                update.journey = true;
                update.removedBefore = update.removedBefore.or(() -> Optional.of(before.flag("removed")));
            });
        }
    }

    private static boolean changesIncentive(RowChange change) {
        return change.before().flatMap(row -> row.maybeText("incentive_kind")).isPresent()
                || change.after()
                        .flatMap(row -> row.maybeText("incentive_kind"))
                        .isPresent();
    }

    private static boolean changesPlan(RowChange change) {
        return Stream.of(change.before(), change.after())
                .flatMap(Optional::stream)
                .anyMatch(row -> row.one(ActivityState.class, "state") == ActivityState.PLANNED);
    }

    private void each(RowChange change, Consumer<PendingUpdate> note) {
        change.before().flatMap(RowChange::prospect).ifPresent(id -> note.accept(pendingUpdate(id)));
        change.after().flatMap(RowChange::prospect).ifPresent(id -> note.accept(pendingUpdate(id)));
    }

    private PendingUpdate pendingUpdate(UUID prospect) {
        return pending.computeIfAbsent(prospect, _ -> new PendingUpdate());
    }

    /** Writes what follows from the rows written so far, but for the sums. */
    void flush() throws SQLException {
        for (Map.Entry<UUID, PendingUpdate> entry : pending.entrySet()) {
            PendingUpdate update = entry.getValue();
            if (update.contacts) {
                ShownColumns.writeContacts(sql, entry.getKey());
            }
            if (update.incentive) {
                ShownColumns.writeIncentive(sql, entry.getKey());
            }
            if (update.slip) {
                ShownColumns.writeSlip(sql, entry.getKey());
            }
            if (update.step) {
                writeNextStep(entry.getKey());
            }
            if (update.journey) {
                countJourney(entry.getKey(), update);
            }
        }
        pending.clear();
    }

    /** Writes the next step of a prospect: its earliest planned activity. */
    private void writeNextStep(UUID prospect) throws SQLException {
        Optional<Row> before = sql.one(ProspectRows.TABLE.selectByKey(), ProspectRows.TABLE::read, prospect);
        Optional<NextStep> step = NextStep.of(sql.list(
                ActivityRows.TABLE.select() + "where prospect_id = ? and state = 'PLANNED'",
                row -> ActivityRows.activity(ActivityRows.TABLE.read(row)),
                prospect));
        if (before.isEmpty() || ProspectRows.nextStep(before.get()).equals(step)) {
            return;
        }
        Row after = ProspectRows.withNextStep(before.get(), step);
        List<@Nullable Object> values = new ArrayList<>();
        NEXT_STEP.forEach(column -> values.add(after.value(ProspectRows.TABLE.index(column))));
        values.add(prospect);
        sql.update(WRITE_NEXT_STEP, values.toArray());
        totals.changed(RowChange.of(before, Optional.of(after)));
    }

    /** Subtracts what the journey added to the sums before, and adds what it adds now. */
    private void countJourney(UUID prospect, PendingUpdate update) throws SQLException {
        boolean removed = sql.one("select removed from prospect where id = ?", row -> row.getBoolean(1), prospect)
                .orElse(true);
        List<StageEvent> events = sql.list(
                StageEventRows.TABLE.select() + "where prospect_id = ? order by happened_at, id",
                row -> StageEventRows.event(StageEventRows.TABLE.read(row)),
                prospect);
        if (!update.removedBefore.orElse(removed)) {
            List<StageEvent> before = events.stream()
                    .filter(event -> !update.newEvents.contains(event.id()))
                    .toList();
            steps.add(StageHistory.of(before), pipeline(), -1);
        }
        if (!removed) {
            steps.add(StageHistory.of(events), pipeline(), 1);
        }
        if (!update.newEvents.isEmpty()) {
            StandingColumns.write(sql, prospect, StageHistory.of(events), pipeline())
                    .ifPresent(totals::changed);
        }
    }

    private Pipeline pipeline() throws SQLException {
        Pipeline loaded = pipeline;
        if (loaded == null) {
            loaded = StageRows.pipeline(sql.connection());
            pipeline = loaded;
        }
        return loaded;
    }
}
