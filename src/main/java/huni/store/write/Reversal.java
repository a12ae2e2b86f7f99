package huni.store.write;

import huni.domain.Moment;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import huni.store.rows.ChecklistEditionRows;
import huni.store.rows.EditionItemRows;
import huni.store.rows.PipelineHeadingRows;
import huni.store.rows.ProspectRows;
import huni.store.rows.RowChange;
import huni.store.rows.RowTypes;
import huni.store.rows.StageEventRows;
import huni.store.rows.StageRows;
import huni.store.sql.Prepared;
import huni.store.sql.Row;
import huni.store.sql.StoreException;
import huni.store.sql.Table;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final OthersSince others;
    /** The step that is taken back, where it is a whole one. */
    private long since = Long.MAX_VALUE;
    /** The prospects with which others have worked since. */
    private Set<UUID> theirs = Set.of();

    Reversal(RowWriter writing, Journal journal, Moment now, Supplier<UUID> ids) {
        this.writing = writing;
        this.sql = writing.sql();
        this.journal = journal;
        this.now = now;
        this.ids = ids;
        this.others = new OthersSince(sql, journal);
    }

    /** Takes the entry's changes back, the last one first. Nothing may have been written yet. */
    void reverse(Journal.Entry entry) throws SQLException, RefusedException {
        if (isForgotten(entry)) {
            throw new RefusedException(new Refusal.OfForgotten());
        }
        since = entry.seq();
        theirs = others.requireNone(entry);
        Removal removal = new Removal(writing);
        if (entry.batch().isPresent()) {
            removal.begin(entry, entry.batch().get());
        }
        long before = Long.MAX_VALUE;
        List<Journal.NumberedChange> changes = journal.changes(entry, before, AT_ONCE);
        while (!changes.isEmpty()) {
            for (Journal.NumberedChange numbered : changes) {
                reverse(numbered.change());
            }
            writing.copy().commit(changes.size());
            changes = journal.changes(entry, changes.getLast().place(), AT_ONCE);
        }
        if (entry.wholeBatch()) {
            removal.ofBatch(entry.batch().orElseThrow(), entry.kind() == Journal.Kind.UNDONE);
        } else if (entry.label().operation() == OperationName.TAKE_BACK_IMPORT) {
            removal.ofEntry(journal.first(entry).seq(), entry.kind() == Journal.Kind.UNDONE);
        } else if (entry.batch().isPresent()) {
            removal.ofBatch(entry.batch().get(), entry.kind() != Journal.Kind.UNDONE);
        }
    }

    /** Whether it told of somebody who was forgotten since, so that nobody knows any more what it changed. */
    private boolean isForgotten(Journal.Entry entry) throws SQLException {
        return sql.one(
                        "select 1 from journal_change where seq = ? and row_before is null and row_after is null limit"
                                + " 1",
                        _ -> true,
                        entry.seq())
                .isPresent();
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
        if (!isAsLeft(change.after(), current) || isTheirsToo(change)) {
            throw new RefusedException(others.refusal(company(change), change.prospect(), since));
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

    /** Whether it would go although somebody else has written about it since. */
    private boolean isTheirsToo(RowChange change) throws SQLException {
        Optional<UUID> prospect = change.prospect().filter(theirs::contains);
        return change.before().isEmpty()
                && prospect.isPresent()
                && change.after().orElseThrow().key()[0] instanceof UUID part
                && others.isNamed(part, prospect.get(), since);
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

    /** Whether any of its stages is left, since events name it: then it is retired and not deleted either. */
    private boolean hasStages(Row pipeline) throws SQLException {
        return sql.one("select 1 from stage where pipeline_key = ? limit 1", row -> 1, pipeline.text("pipeline_key"))
                .isPresent();
    }

    /**
     * Whether a call keeps its words in the row. Those of prospects that were brought in together stay when these are
     * marked as removed, and one that was held later may go by the same words.
     */
    private boolean isSaidInACall(Table table, Row row) throws SQLException {
        if (table != ChecklistEditionRows.TABLE && table != EditionItemRows.TABLE) {
            return false;
        }
        UUID edition = row.id(table == EditionItemRows.TABLE ? "edition_id" : "id");
        return sql.one("select 1 from sales_call where edition_id = ? limit 1", _ -> 1, edition)
                .isPresent();
    }

    /**
     * The row as it was before the change. A prospect that was new is marked as removed instead of deleted, because its
     * events stay.
     */
    private Optional<Row> wanted(RowChange change, Optional<Row> current) throws SQLException, RefusedException {
        if (change.table() == StageRows.TABLE && change.before().isEmpty()) {
            requireEmpty(current.orElseThrow().text("stage_key"));
        }
        if (change.table() == StageRows.TABLE && change.before().isEmpty() && isNamed(current.orElseThrow())) {
            return current.map(row -> row.with("retired", true));
        }
        if (change.table() == PipelineHeadingRows.TABLE
                && change.before().isEmpty()
                && hasStages(current.orElseThrow())) {
            return current.map(row -> row.with("retired", true));
        }
        if (change.before().isEmpty() && isSaidInACall(change.table(), current.orElseThrow())) {
            return current;
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

    private void requireEmpty(String stage) throws SQLException, RefusedException {
        long standing = others.standing(stage);
        if (standing > 0) {
            throw new RefusedException(new Refusal.OfStage(Refusal.StageProblem.NOT_EMPTY, standing));
        }
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
                    afterLastEvent(sql, event.prospect(), now.instant()),
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

    /** Then, or the moment after the prospect's last event if that is not before it: the clock was set back, or it was elsewhere. */
    static Instant afterLastEvent(Prepared sql, ProspectId prospect, Instant then) throws SQLException {
        return sql.one(
                        "select happened_at from stage_event where prospect_id = ? order by happened_at desc limit 1",
                        row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                        prospect.value())
                .filter(last -> !then.isAfter(last))
                .map(last -> last.plus(1, ChronoUnit.MICROS))
                .orElse(then);
    }

    private String company(RowChange change) throws SQLException {
        Optional<UUID> prospect = change.prospect();
        return prospect.isEmpty()
                ? ""
                : sql.one("select company from prospect where id = ?", row -> row.getString(1), prospect.get())
                        .orElse("");
    }
}
