package huni.store.write;

import huni.domain.Moment;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import huni.store.rows.DecisionTotals;
import huni.store.rows.ProspectRows;
import huni.store.rows.RowChange;
import huni.store.rows.RowTypes;
import huni.store.rows.StageEventRows;
import huni.store.rows.StageRows;
import huni.store.rows.StageTotals;
import huni.store.sql.Prepared;
import huni.store.sql.Row;
import huni.store.sql.StoreException;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Writes the inverse of a journal entry, if its rows are still as it left them. */
final class Reversal {

    private static final int AT_ONCE = 500;

    private final RowWriter writing;
    private final Prepared sql;
    private final Journal journal;
    private final Moment now;
    private final Supplier<UUID> ids;

    Reversal(RowWriter writing, Journal journal, Moment now, Supplier<UUID> ids) {
        this.writing = writing;
        this.sql = writing.sql();
        this.journal = journal;
        this.now = now;
        this.ids = ids;
    }

    /** Takes the entry's changes back, the last one first. */
    void reverse(Journal.Entry entry) throws SQLException, RefusedException {
        long before = Long.MAX_VALUE;
        List<Journal.NumberedChange> changes = journal.changes(entry, before, AT_ONCE);
        while (!changes.isEmpty()) {
            for (Journal.NumberedChange numbered : changes) {
                reverse(numbered.change());
            }
            changes = journal.changes(entry, changes.getLast().place(), AT_ONCE);
        }
        if (entry.wholeBatch()) {
            remove(entry.batch().orElseThrow(), entry.kind() == Journal.Kind.UNDONE);
        } else if (entry.label().operation() == OperationName.TAKE_BACK_IMPORT) {
            writing.everythingChanged();
        } else if (entry.batch().isPresent()) {
            remove(entry.batch().get(), entry.kind() != Journal.Kind.UNDONE);
        }
    }

    /** Takes one change back. */
    void reverse(RowChange kept) throws SQLException, RefusedException {
        Row named = kept.after().or(kept::before).orElseThrow();
        if (kept.table() == StageEventRows.TABLE) {
            answer(StageEventRows.event(named));
            return;
        }
        Optional<Row> current = sql.one(kept.table().selectByKey(), kept.table()::read, named.key());
        RowChange change = RowChange.of(
                kept.before().map(row -> RowTypes.completed(row, current)),
                kept.after().map(row -> RowTypes.completed(row, current)));
        if (!isAsLeft(change.after(), current)) {
            throw new RefusedException(new Refusal.ChangedSince(company(change)));
        }
        Optional<Row> wanted = wanted(change, current);
        if (current.isEmpty()) {
            writing.insert(next(wanted.orElseThrow(), wanted.orElseThrow()));
        } else if (wanted.isEmpty()) {
            writing.delete(current.get());
        } else {
            writing.update(current.get(), next(wanted.get(), current.get()));
        }
    }

    private static boolean isAsLeft(Optional<Row> left, Optional<Row> current) {
        return left.isPresent() == current.isPresent()
                && left.map(row -> row.saysTheSameAs(current.orElseThrow())).orElse(true);
    }

    /**
     * Whether any event names the stage, even one that was undone: such a stage is retired and not deleted, because
     * events are never deleted.
     */
    private boolean isNamed(Row stage) throws SQLException {
        String key = stage.text("stage_key");
        return sql.one("select 1 from stage_event where to_key = ? or from_key = ? limit 1", row -> 1, key, key)
                .isPresent();
    }

    /**
     * The row as it was before the change. A prospect that was new is marked as removed instead of deleted, because its
     * events stay.
     */
    private Optional<Row> wanted(RowChange change, Optional<Row> current) throws SQLException {
        if (change.table() == StageRows.TABLE && change.before().isEmpty() && isNamed(current.orElseThrow())) {
            return current.map(row -> row.with("retired", true));
        }
        if (change.table() != ProspectRows.TABLE) {
            return change.before();
        }
        if (change.before().isEmpty()) {
            return current.map(row -> row.with("removed", true));
        }
        boolean stayed = change.before()
                .map(row -> row.integer("place"))
                .equals(change.after().map(row -> row.integer("place")));
        Row present = current.orElseThrow();
        Optional<Row> before = change.before().map(row -> row.with("furthest", present.text("furthest")));
        return stayed ? before.map(row -> row.with("place", present.integer("place"))) : before;
    }

    private static Row next(Row wanted, Row current) {
        return wanted.with("version", current.integer("version") + 1);
    }

    /**
     * Adds the event that reverses another one: for a move one that undoes it; for an undo a copy of the move that it
     * undid.
     */
    private void answer(StageEvent event) throws SQLException {
        if (event.undoes().isEmpty()) {
            writing.insert(StageEventRows.row(new StageEvent(
                    ids.get(),
                    event.prospect(),
                    afterLastEvent(event.prospect()),
                    now.day(),
                    Optional.of(event.to()),
                    event.from().orElse(event.to()),
                    StageEvent.Kind.UNDONE,
                    MoveSource.UNDO,
                    "",
                    Optional.of(event.id()))));
            return;
        }
        Row undone = sql.one(
                        StageEventRows.TABLE.selectByKey(),
                        StageEventRows.TABLE::read,
                        event.prospect().value(),
                        event.undoes().get())
                .orElseThrow(() -> new StoreException("an event that was undone is missing"));
        writing.insert(undone.with("id", ids.get()));
    }

    /** Now, or the moment after the prospect's last event if the clock was set back since. */
    private Instant afterLastEvent(ProspectId prospect) throws SQLException {
        return sql.one(
                        "select max(happened_at) from stage_event where prospect_id = ?",
                        row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                        prospect.value())
                .filter(last -> !now.instant().isAfter(last))
                .map(last -> last.plus(1, ChronoUnit.MICROS))
                .orElse(now.instant());
    }

    /** All prospects that are new with an import are removed, or come back. */
    void remove(UUID batch, boolean removed) throws SQLException {
        for (var group : sql.list(
                StageTotals.COUNTED + "where batch_id = ? and removed = ?" + StageTotals.GROUPED,
                row -> java.util.Map.entry(StageTotals.group(row), StageTotals.sum(row)),
                batch,
                !removed)) {
            writing.derived().totals().add(group.getKey(), group.getValue(), removed ? -1 : 1);
        }
        for (var group : sql.list(
                DecisionTotals.COUNTED + "and batch_id = ? and removed = ?" + DecisionTotals.GROUPED,
                row -> java.util.Map.entry(DecisionTotals.group(row), DecisionTotals.sum(row)),
                batch,
                !removed)) {
            writing.derived().decisions().add(group.getKey(), group.getValue(), removed ? -1 : 1);
        }
        sql.update(
                "update prospect set removed = ?, version = version + 1 where batch_id = ? and removed = ?",
                removed,
                batch,
                !removed);
        writing.everythingChanged();
        UUID last = new UUID(0, 0);
        List<UUID> page = prospects(batch, last);
        while (!page.isEmpty()) {
            for (UUID prospect : page) {
                writing.derived().removedChanged(prospect, !removed);
            }
            page = prospects(batch, page.getLast());
        }
    }

    private List<UUID> prospects(UUID batch, UUID after) throws SQLException {
        return sql.list(
                "select id from prospect where batch_id = ? and id > ? order by batch_id, id limit ?",
                row -> row.getObject(1, UUID.class),
                batch,
                after,
                AT_ONCE);
    }

    private String company(RowChange change) throws SQLException {
        Optional<UUID> prospect = change.prospect();
        return prospect.isEmpty()
                ? ""
                : sql.one("select company from prospect where id = ?", row -> row.getString(1), prospect.get())
                        .orElse("");
    }
}
