package huni.store.write;

import huni.domain.ProspectId;
import huni.domain.activity.ActivityState;
import huni.domain.pipeline.StageKey;
import huni.store.rows.ActivityRows;
import huni.store.rows.ProspectRows;
import huni.store.rows.RowChange;
import huni.store.rows.RowTypes;
import huni.store.rows.StageEventRows;
import huni.store.sql.Prepared;
import huni.store.sql.Row;
import huni.store.write.StoreMerging.Waiting;
import huni.work.Slot;
import huni.work.away.Unmerged;
import huni.work.away.Unmerged.Obstacle;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step that was done without the network, written where others have gone on meanwhile. */
final class MergedStep {

    private final RowWriter writing;
    private final Prepared sql;
    private final Waiting step;
    private final List<RowChange> changes;
    private final RefusedRows refused;
    private final MetProspects prospects;
    private final List<Planned> planned = new ArrayList<>();

    /** @param all what the step has changed, in that order */
    MergedStep(RowWriter writing, Waiting step, List<RowChange> all, OthersMeanwhile others) {
        this.writing = writing;
        this.sql = writing.sql();
        this.step = step;
        this.changes = net(all);
        this.refused = new RefusedRows(step, others);
        this.prospects = new MetProspects(sql, changes, others, refused);
    }

    /** A row as it is and as it will be. */
    private record Planned(Optional<Row> current, Optional<Row> next) {}

    /** Writes what can be written; the answer is what cannot. */
    List<Unmerged> write() throws SQLException {
        for (RowChange change : changes) {
            plan(change);
        }
        prospects.refuse();
        if (!refused.isEmpty() && step.isWhole()) {
            return refused.whole(Obstacle.OTHER, changes);
        }
        for (Planned each : planned) {
            write(each);
        }
        return refused.all();
    }

    /** Each row once, as it was before the step and after it. */
    static List<RowChange> net(List<RowChange> all) {
        Map<List<@Nullable Object>, RowChange> net = new LinkedHashMap<>();
        for (RowChange change : all) {
            Row named = change.after().or(change::before).orElseThrow();
            List<@Nullable Object> key = new ArrayList<>(Arrays.asList(named.key()));
            key.add(change.table().name());
            net.merge(key, change, (first, last) -> new RowChange(first.table(), first.before(), last.after()));
        }
        return net.values().stream()
                .filter(change -> change.before().isPresent() || change.after().isPresent())
                .toList();
    }

    private void plan(RowChange kept) throws SQLException {
        Row named = kept.after().or(kept::before).orElseThrow();
        Optional<Row> current = sql.one(kept.table().selectByKey(), kept.table()::read, named.key());
        RowChange change = new RowChange(
                kept.table(),
                kept.before().map(row -> RowTypes.completed(row, current)),
                kept.after().map(row -> RowTypes.completed(row, current)));
        Optional<UUID> prospect = change.prospect();
        MetProspects.Met how = prospect.isPresent() ? prospects.met(prospect.get()) : MetProspects.Met.AS_IT_WAS;
        if (how.refusal().isPresent()) {
            return;
        }
        if (change.table() == StageEventRows.TABLE) {
            if ((how.moves() || how.tells()) && current.isEmpty()) {
                planned.add(new Planned(current, change.after()));
            } else if (current.isEmpty()) {
                refused.unsaid(change);
            }
        } else if (change.after().isEmpty()) {
            planRemoval(change, current);
        } else if (current.isEmpty() && change.before().isPresent()) {
            refused.gone(change);
        } else if (current.isEmpty()) {
            planned.add(new Planned(current, change.after()));
        } else if (!how.stays() || !givesUp(change)) {
            planChange(change, current.get(), how);
        }
    }

    private void planRemoval(RowChange change, Optional<Row> current) throws SQLException {
        if (current.isEmpty()) {
            return;
        }
        if (change.before().filter(current.get()::saysTheSameAs).isPresent()) {
            planned.add(new Planned(current, Optional.empty()));
        } else {
            refused.removal(change, current.get());
        }
    }

    private void planChange(RowChange change, Row current, MetProspects.Met how) throws SQLException {
        boolean isProspect = change.table() == ProspectRows.TABLE;
        Row mine = change.after().orElseThrow();
        ThreeWays merged = ThreeWays.of(
                change.before(),
                mine,
                current,
                Set.of(),
                isProspect && !how.moves() && MetProspects.isMoved(change) ? Set.of(Unmerged.STAGE) : Set.of());
        for (ThreeWays.Clash clash : merged.clashes()) {
            refused.field(Obstacle.CHANGED, change, clash);
        }
        Row next = isProspect ? placed(change, current, merged.row(), how) : merged.row();
        if (!Arrays.deepEquals(next.values(), current.values())) {
            planned.add(new Planned(Optional.of(current), Optional.of(next)));
        }
    }

    /** Where it stands among the others is as it was left here, unless somebody else has put it elsewhere. */
    private static Row placed(RowChange change, Row current, Row merged, MetProspects.Met how) {
        Row mine = change.after().orElseThrow();
        if (how.moves()) {
            return merged.with("place", mine.integer("place"))
                    .with("since", mine.instant("since"))
                    .with("since_day", mine.day("since_day"))
                    .with("undated", mine.flag("undated"))
                    .with("furthest", mine.text("furthest"));
        }
        boolean free = change.before()
                .filter(row -> row.integer("place") == current.integer("place")
                        && row.text("stage_key").equals(current.text("stage_key")))
                .isPresent();
        return free && mine.text("stage_key").equals(current.text("stage_key"))
                ? merged.with("place", mine.integer("place"))
                : merged;
    }

    /** With a closing nothing is left to be done; without it what was planned stays. */
    static boolean givesUp(RowChange change) {
        return change.table() == ActivityRows.TABLE
                && change.before()
                        .filter(row -> row.one(ActivityState.class, "state") == ActivityState.PLANNED)
                        .isPresent()
                && change.after()
                        .filter(row -> row.one(ActivityState.class, "state") == ActivityState.CANCELLED)
                        .isPresent();
    }

    private void write(Planned each) throws SQLException {
        if (each.next().isEmpty()) {
            writing.delete(each.current().orElseThrow());
            return;
        }
        Row next = ranked(each.next().get(), each.current());
        if (next.table() == StageEventRows.TABLE) {
            Instant at =
                    Reversal.afterLastEvent(sql, new ProspectId(next.id("prospect_id")), next.instant("happened_at"));
            writing.insert(next.with("happened_at", at));
        } else if (each.current().isEmpty()) {
            writing.insert(next.table().hasVersion() ? next.with("version", 1L) : next);
        } else {
            Row current = each.current().get();
            Row complete = RowTypes.completed(next, each.current());
            writing.update(current, complete.with("version", current.integer("version") + 1));
        }
    }

    /** The place in the column, or one right below whoever has taken it meanwhile. */
    private Row ranked(Row next, Optional<Row> current) throws SQLException {
        if (next.table() != ProspectRows.TABLE
                || current.filter(row -> row.integer("place") == next.integer("place")
                                && row.text("stage_key").equals(next.text("stage_key")))
                        .isPresent()) {
            return next;
        }
        writing.writePending();
        StageKey stage = new StageKey(next.text("stage_key"));
        Optional<UUID> there = sql.one(
                "select id from prospect where stage_key = ? and removed = false and place = ? and id <> ?",
                row -> row.getObject(1, UUID.class),
                stage.value(),
                next.integer("place"),
                next.id("id"));
        return there.isEmpty()
                ? next
                : next.with("place", new Ranks(writing).rank(stage, new Slot.Below(new ProspectId(there.get()))));
    }
}
