package huni.store.write;

import huni.domain.OperationName;
import huni.domain.PersonId;
import huni.store.file.LastStep;
import huni.store.rows.RowChange;
import huni.store.rows.RowTypes;
import huni.store.sql.Json;
import huni.store.sql.Prepared;
import huni.work.Batch;
import huni.work.Label;
import huni.work.StepId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The journal inside one transaction: an entry for each operation, undo and redo, with the rows before and after.
 * Entries are only added. Undo and redo are two stacks, stored as linked lists: each entry names the tops of both after
 * it. An operation is pushed on the undo stack and empties the redo stack. An undo moves the top of the undo stack to
 * the redo stack. A redo pushes itself on the undo stack in place of the operation that it repeats. An entry that
 * cannot be undone leaves both unchanged. Where several people write, each has two stacks of their own.
 */
final class Journal {

    private static final int MOST_WORDS = 2_000;
    private static final String ENTRY =
            "select seq, id, operation, subject, kind, target, below, undo_top, redo_top, batch_id, whole_batch from"
                    + " journal ";

    private static final String NEWEST = "select max(seq) from journal";
    private final Prepared sql;
    private final Optional<UUID> author;
    private final Optional<Entry> last;
    private final long seq;
    private long changes;
    private boolean keeping = true;
    private Optional<LastStep> added = Optional.empty();

    /** @param person whose steps are taken back and done again here; empty where one person alone has the store */
    Journal(Prepared sql, Optional<PersonId> person) throws SQLException {
        this.sql = sql;
        this.author = person.map(PersonId::value);
        this.last = author.isPresent()
                ? sql.one(ENTRY + "where author = ? order by seq desc limit 1", Journal::entry, author.get())
                : sql.one(ENTRY + "order by seq desc limit 1", Journal::entry);
        this.seq = 1
                + (author.isEmpty()
                        ? last.map(Entry::seq).orElse(0L)
                        : sql.one(NEWEST, row -> row.getLong(1)).orElse(0L));
    }

    /** Who writes; empty where one person alone has the store. */
    Optional<UUID> author() {
        return author;
    }

    enum Kind {
        DONE,
        UNDONE,
        REDONE
    }

    /**
     * One entry.
     *
     * @param target the entry that was undone, or whose undoing was taken back
     * @param below what lies below this entry on its stack
     * @param wholeBatch whether an import was taken back as a whole
     */
    record Entry(
            long seq,
            UUID id,
            Label label,
            Kind kind,
            Optional<Long> target,
            Optional<Long> below,
            Optional<Long> undoTop,
            Optional<Long> redoTop,
            Optional<UUID> batch,
            boolean wholeBatch) {}

    /** What is written from here on in this transaction is no step: nothing of it is kept. */
    void keepNothing() {
        keeping = false;
    }

    /** Writes a row before and after a change, under the entry added last in this transaction. */
    void keep(RowChange change) throws SQLException {
        if (!keeping) {
            return;
        }
        sql.update(
                """
                insert into journal_change (seq, place, table_name, prospect_id, row_before, row_after)
                values (?, ?, ?, ?, ?, ?)
                """,
                seq,
                changes,
                change.table().name(),
                change.prospect().orElse(null),
                change.before().map(Json::of).orElse(null),
                change.after().map(Json::of).orElse(null));
        changes++;
    }

    boolean isEmpty() {
        return changes == 0;
    }

    Optional<Entry> undoable() throws SQLException {
        Optional<Entry> top = at(last.flatMap(Entry::undoTop));
        while (top.isPresent() && isRemovedSample(top.get())) {
            top = at(top.get().below());
        }
        return top;
    }

    /** Samples that were taken away took their step with them: nothing of it is left to be undone. */
    private boolean isRemovedSample(Entry entry) throws SQLException {
        return entry.label().operation() == OperationName.SAMPLE
                && entry.batch().isPresent()
                && sql.one(
                                "select 1 from prospect where batch_id = ? and removed = false limit 1",
                                row -> 1,
                                entry.batch().get())
                        .isEmpty();
    }

    /** What was done before an entry and still stands. */
    Optional<Entry> below(Entry entry) throws SQLException {
        return at(entry.below());
    }

    /** The last entry that did, took back or did again an import. */
    Optional<Entry> lastOf(UUID batch) throws SQLException {
        return sql.one(ENTRY + "where batch_id = ? order by seq desc limit 1", Journal::entry, batch);
    }

    Optional<Entry> redoable() throws SQLException {
        return at(last.flatMap(Entry::redoTop));
    }

    /** The step an entry is about: the operation that it did, took back or did again. */
    StepId step(Entry entry) throws SQLException {
        return new StepId(first(entry).id());
    }

    /** The entry of the operation that an entry did, took back or did again. */
    Entry first(Entry entry) throws SQLException {
        Entry first = entry;
        while (first.target().isPresent()) {
            first = at(first.target()).orElseThrow();
        }
        return first;
    }

    /** The number of the entry that this transaction adds. */
    long seq() {
        return seq;
    }

    /** The entry that this transaction has added; empty if it added none. */
    Optional<LastStep> added() {
        return added;
    }

    /** Adds the entry of an operation. */
    void addDone(UUID id, Instant at, Label label, Optional<Batch> batch, boolean wholeBatch) throws SQLException {
        Optional<Long> below = last.flatMap(Entry::undoTop);
        add(
                at,
                new Entry(
                        seq,
                        id,
                        label,
                        Kind.DONE,
                        Optional.empty(),
                        below,
                        Optional.of(seq),
                        Optional.empty(),
                        batch.map(Batch::id),
                        wholeBatch));
    }

    /** Adds the entry of what cannot be undone. */
    void addForGood(UUID id, Instant at, Label label) throws SQLException {
        add(
                at,
                new Entry(
                        seq,
                        id,
                        label,
                        Kind.DONE,
                        Optional.empty(),
                        Optional.empty(),
                        last.flatMap(Entry::undoTop),
                        last.flatMap(Entry::redoTop),
                        Optional.empty(),
                        false));
    }

    /** Adds the entry of an undo of the top of the undo stack. */
    void addUndone(UUID id, Instant at, Entry target) throws SQLException {
        add(at, about(target, id, Kind.UNDONE, last.flatMap(Entry::redoTop), target.below(), Optional.of(seq)));
    }

    /** Adds the entry of a redo of the top of the redo stack. */
    void addRedone(UUID id, Instant at, Entry target) throws SQLException {
        add(at, about(target, id, Kind.REDONE, last.flatMap(Entry::undoTop), Optional.of(seq), target.below()));
    }

    private Entry about(
            Entry target, UUID id, Kind kind, Optional<Long> below, Optional<Long> undoTop, Optional<Long> redoTop) {
        return new Entry(
                seq,
                id,
                target.label(),
                kind,
                Optional.of(target.seq()),
                below,
                undoTop,
                redoTop,
                target.batch(),
                target.wholeBatch());
    }

    /** Some of an entry's changes, the last one first; none of those of somebody who was forgotten. */
    List<NumberedChange> changes(Entry entry, long before, int limit) throws SQLException {
        return sql.list(
                """
                select place, table_name, row_before, row_after from journal_change
                where seq = ? and place < ? and (row_before is not null or row_after is not null) order by seq desc, place desc limit ?
                """,
                row -> new NumberedChange(row.getLong(1), change(row.getString(2), row.getString(3), row.getString(4))),
                entry.seq(),
                before,
                limit);
    }

    /** A change and its place in the entry. */
    record NumberedChange(long place, RowChange change) {}

    private static RowChange change(String table, @Nullable String before, @Nullable String after) {
        return RowChange.of(
                Optional.ofNullable(before).map(text -> RowTypes.fromJournal(table, text)),
                Optional.ofNullable(after).map(text -> RowTypes.fromJournal(table, text)));
    }

    private Optional<Entry> at(Optional<Long> wanted) throws SQLException {
        return wanted.isEmpty() ? Optional.empty() : sql.one(ENTRY + "where seq = ?", Journal::entry, wanted.get());
    }

    private void add(Instant at, Entry entry) throws SQLException {
        added = Optional.of(new LastStep(entry.seq(), entry.id()));
        String subject = entry.label().subject().replace("\0", "");
        sql.update(
                """
                insert into journal (seq, id, written_at, operation, subject, kind, target, below, undo_top, redo_top, batch_id,
                    whole_batch, author)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                entry.seq(),
                entry.id(),
                at,
                entry.label().operation().key(),
                subject.length() <= MOST_WORDS ? subject : subject.substring(0, MOST_WORDS),
                entry.kind().name(),
                entry.target().orElse(null),
                entry.below().orElse(null),
                entry.undoTop().orElse(null),
                entry.redoTop().orElse(null),
                entry.batch().orElse(null),
                entry.wholeBatch(),
                author.orElse(null));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                new Label(OperationName.of(row.getString("operation")), row.getString("subject")),
                Kind.valueOf(row.getString("kind")),
                maybe(row, "target"),
                maybe(row, "below"),
                maybe(row, "undo_top"),
                maybe(row, "redo_top"),
                Optional.ofNullable(row.getObject("batch_id", UUID.class)),
                row.getBoolean("whole_batch"));
    }

    private static Optional<Long> maybe(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }
}
