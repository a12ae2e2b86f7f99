package huni.store.write;

import huni.domain.OperationName;
import huni.store.rows.ProspectRows;
import huni.store.rows.RowChange;
import huni.store.rows.WaitingStepRows;
import huni.store.sql.Prepared;
import huni.store.sql.Row;
import huni.work.Batch;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.ReversalReport;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Takes an import back that others were done after. Whatever a later operation that still stands has changed of a
 * prospect keeps that prospect as it is; that a card was moved within its column is no change.
 */
final class ImportReversal {

    private static final int AT_ONCE = 500;

    private final RowWriter writing;
    private final Prepared sql;
    private final Journal journal;
    private final Reversal reversal;
    private final Removal removal;
    private final Set<UUID> changedSince = new HashSet<>();
    private final Set<UUID> kept = new LinkedHashSet<>();
    private final Set<UUID> restored = new HashSet<>();
    private long removed;
    private long waiting;

    ImportReversal(RowWriter writing, Reversal reversal) {
        this.writing = writing;
        this.sql = writing.sql();
        this.journal = writing.journal();
        this.reversal = reversal;
        this.removal = new Removal(writing);
    }

    /** {@link Refusal.NothingToUndo} if there is no such import or it was taken back already. */
    ReversalReport takenBack(UUID batch) throws RefusedException {
        try {
            return takeBack(batch);
        } catch (SQLException e) {
            throw new DatabaseRefusedException(e);
        }
    }

    private ReversalReport takeBack(UUID batch) throws SQLException, RefusedException {
        Journal.Entry entry = journal.lastOf(batch)
                .filter(ImportReversal::stands)
                .orElseThrow(() -> new RefusedException(new Refusal.NothingToUndo()));
        Optional<Journal.Entry> later = journal.undoable();
        while (later.isPresent() && later.get().seq() != entry.seq()) {
            noteChanges(later.get());
            later = journal.below(later.get());
        }
        if (later.isEmpty()) {
            throw new RefusedException(new Refusal.NothingToUndo());
        }
        changedSince.addAll(new OthersSince(sql, journal).changed(entry));
        removal.begin(entry, batch);
        boolean whole = standsAsLeft(batch);
        if (whole) {
            removed = sql.one("select count(*) from prospect where batch_id = ?", row -> row.getLong(1), batch)
                    .orElse(0L);
            removal.ofBatch(batch, true);
        } else {
            removeCreated(batch);
        }
        restoreChanged(entry);
        ReversalReport report = new ReversalReport(removed, restored.size(), waiting, kept.size(), names());
        if (report.tookBack()) {
            writing.takesBack(new Batch(batch, entry.label().subject(), 0), whole);
        }
        return report;
    }

    private static boolean stands(Journal.Entry entry) {
        return entry.kind() != Journal.Kind.UNDONE && entry.label().operation() == OperationName.IMPORT
                || entry.kind() == Journal.Kind.UNDONE && entry.label().operation() == OperationName.TAKE_BACK_IMPORT;
    }

    private void noteChanges(Journal.Entry entry) throws SQLException {
        for (List<Journal.NumberedChange> changes = journal.changes(entry, Long.MAX_VALUE, AT_ONCE);
                !changes.isEmpty();
                changes = journal.changes(entry, changes.getLast().place(), AT_ONCE)) {
            for (Journal.NumberedChange numbered : changes) {
                if (!isMoveWithinColumn(numbered.change())) {
                    numbered.change().prospect().ifPresent(changedSince::add);
                }
            }
        }
    }

    private static boolean isMoveWithinColumn(RowChange change) {
        boolean both = change.table() == ProspectRows.TABLE
                && change.before().isPresent()
                && change.after().isPresent();
        return both
                && change.before()
                        .get()
                        .with("place", change.after().get().integer("place"))
                        .saysTheSameAs(change.after().get());
    }

    /** Whether all prospects of the import are there and nothing was changed of any since. */
    private boolean standsAsLeft(UUID batch) throws SQLException {
        boolean someGone = sql.one(
                        "select 1 from prospect where batch_id = ? and removed = true limit 1", _ -> true, batch)
                .isPresent();
        if (someGone) {
            return false;
        }
        for (UUID changed : changedSince) {
            if (sql.one("select 1 from prospect where id = ? and batch_id = ?", _ -> true, changed, batch)
                    .isPresent()) {
                return false;
            }
        }
        return true;
    }

    private void removeCreated(UUID batch) throws SQLException {
        for (UUID changed : changedSince) {
            if (sql.one(
                            "select 1 from prospect where id = ? and batch_id = ? and removed = false",
                            _ -> true,
                            changed,
                            batch)
                    .isPresent()) {
                kept.add(changed);
            }
        }
        removed = removal.ofBatchBut(batch, kept, journal.seq());
    }

    private void restoreChanged(Journal.Entry entry) throws SQLException, RefusedException {
        for (List<Journal.NumberedChange> changes = journal.changes(entry, Long.MAX_VALUE, AT_ONCE);
                !changes.isEmpty();
                changes = journal.changes(entry, changes.getLast().place(), AT_ONCE)) {
            for (Journal.NumberedChange numbered : changes) {
                Optional<UUID> prospect = prospect(numbered.change());
                if (prospect.isPresent() && changedSince.contains(prospect.get())) {
                    kept.add(prospect.get());
                } else {
                    reversal.reverse(numbered.change());
                    taken(numbered.change(), prospect);
                }
            }
            writing.copy().commit(changes.size());
        }
    }

    private void taken(RowChange change, Optional<UUID> prospect) {
        if (change.table() == WaitingStepRows.TABLE) {
            waiting += change.before().isEmpty() ? 1 : 0;
        } else {
            prospect.ifPresent(restored::add);
        }
    }

    /** The prospect a change is about; that of a step which waited is the one it was joined to since. */
    private Optional<UUID> prospect(RowChange change) throws SQLException {
        if (change.table() != WaitingStepRows.TABLE || change.prospect().isPresent()) {
            return change.prospect();
        }
        Row step = change.after().or(change::before).orElseThrow();
        return sql.one(WaitingStepRows.TABLE.selectByKey(), WaitingStepRows.TABLE::read, step.key())
                .flatMap(row -> row.maybeId("prospect_id"));
    }

    private List<String> names() throws SQLException {
        List<String> names = new ArrayList<>();
        for (UUID prospect : kept) {
            if (names.size() < ReversalReport.NAMED) {
                sql.one("select company from prospect where id = ?", row -> row.getString(1), prospect)
                        .ifPresent(names::add);
            }
        }
        return names;
    }
}
