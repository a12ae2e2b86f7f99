package huni.store.write;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import huni.store.rows.ImportLineRows;
import huni.store.rows.LookUp;
import huni.store.rows.PersonRows;
import huni.store.rows.PipelineHeadingRows;
import huni.store.rows.ProspectRows;
import huni.store.rows.RowChange;
import huni.store.rows.StageRows;
import huni.store.rows.WaitingStepRows;
import huni.store.sql.Prepared;
import huni.store.sql.Row;
import huni.store.sql.StoreException;
import huni.store.sql.Table;
import huni.work.Batch;
import huni.work.Changed;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The one place where rows are written: the row itself, its line in the journal, and what follows from it. */
final class RowWriter {

    private static final int MOST_NAMED = 1_000;
    private static final int MOST_REMEMBERED = 10_000;

    private final Prepared sql;
    private final Journal journal;
    private final DerivedData derived;
    private final Set<UUID> prospects = new HashSet<>();
    private final Set<String> stages = new HashSet<>();
    private final Map<UUID, Boolean> newInBatch = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Boolean> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    private Optional<PendingProspectInsert> pendingInsert = Optional.empty();
    private final CopyOfStore copy;
    private boolean inFirstImport;
    private final Set<LookUp> lookedUp = EnumSet.noneOf(LookUp.class);
    private final WrittenWords written = new WrittenWords();
    private boolean everything;
    private boolean past;
    private Optional<Batch> batch = Optional.empty();
    private Optional<Batch> takenBack = Optional.empty();
    private boolean takenBackWhole;

    RowWriter(Prepared sql, Journal journal, CopyOfStore.Copies copies) {
        this.sql = sql;
        this.journal = journal;
        this.copy = new CopyOfStore(sql, copies);
        this.derived = new DerivedData(sql);
    }

    /** The operation looks prospects up. */
    void looksUp(LookUp by) {
        lookedUp.add(by);
    }

    /** False if no prospect has that id: the first import of a store knows the ids that it has written. */
    boolean mayKnow(String externalId) {
        return !inFirstImport || written.mayHold(externalId);
    }

    Prepared sql() {
        return sql;
    }

    CopyOfStore copy() {
        return copy;
    }

    DerivedData derived() {
        return derived;
    }

    Optional<Batch> batch() {
        return batch;
    }

    Journal journal() {
        return journal;
    }

    /**
     * The operation takes that import back.
     *
     * @param whole whether all its prospects are removed, which are not in the journal one by one
     */
    void takesBack(Batch other, boolean whole) {
        takenBackWhole = whole;
        takenBack = Optional.of(other);
        everythingChanged();
    }

    boolean isTakenBackWhole() {
        return takenBackWhole;
    }

    /** The import that the operation is, or takes back. */
    Optional<Batch> aboutBatch() {
        return batch.or(() -> takenBack);
    }

    /** Rows of prospects that are new from here on are not in the journal one by one. */
    Batch begin(Batch begun, java.time.Instant at) throws SQLException {
        boolean nothingYet = journal.isEmpty() && pendingInsert.isEmpty();
        inFirstImport = nothingYet && copy.useForFirstImport(begun.rows(), lookedUp);
        if (nothingYet && !inFirstImport) {
            copy.use(begun.rows(), EnumSet.allOf(LookUp.class));
        }
        String name = begun.file().replace("\0", "");
        sql.update(
                "insert into import_batch (id, file_name, begun_at) values (?, ?, ?)",
                begun.id(),
                name.length() <= 2_000 ? name : name.substring(0, 2_000),
                at);
        batch = Optional.of(begun);
        everythingChanged();
        return begun;
    }

    /** Tells the screens to read everything again; nothing that happened is otherwise. */
    void everyPlaceChanged() {
        everything = true;
    }

    /** Tells the screens to read everything again. */
    void everythingChanged() {
        everything = true;
        past = true;
    }

    void insert(Row given) throws SQLException {
        Row row = ownedByAuthor(given);
        RowChange change = RowChange.of(Optional.empty(), Optional.of(row));
        if (pendingInsert.isPresent() && pendingInsert.get().takes(row)) {
            note(change);
            return;
        }
        writePending();
        if (row.table() == ProspectRows.TABLE) {
            written.add(row.text("external_id"));
            pendingInsert = Optional.of(new PendingProspectInsert(row));
        } else {
            sql.update(row.table().insert(), row.values());
            derived.changed(change);
        }
        note(change);
    }

    /** Among several people a new prospect is looked after by whoever brings it, unless that is said. */
    private Row ownedByAuthor(Row row) {
        Optional<UUID> author = journal.author();
        return author.isPresent()
                        && row.table() == ProspectRows.TABLE
                        && row.maybeId("owner_id").isEmpty()
                ? row.with("owner_id", author.get())
                : row;
    }

    /** Writes the pending prospect, so that queries find it. */
    void writePending() throws SQLException {
        if (pendingInsert.isPresent()) {
            PendingProspectInsert complete = pendingInsert.get();
            pendingInsert = Optional.empty();
            complete.insert(sql);
            derived.added(complete);
            copy.commitNowAndThen();
        }
    }

    /** The new row has the next version already; a prospect's next step stays, since it follows from its activities. */
    void update(Row before, Row next) throws SQLException {
        writePending();
        Row after = next.table() == ProspectRows.TABLE
                ? ProspectRows.withNextStep(next, ProspectRows.nextStep(before))
                : next;
        Object[] values = after.values();
        int keys = after.table().keys();
        Object[] bound = new Object[values.length + 1];
        System.arraycopy(values, keys, bound, 0, values.length - keys);
        System.arraycopy(values, 0, bound, values.length - keys, keys);
        bound[values.length] = before.integer("version");
        met(sql.update(after.table().update(), bound), after.table());
        if (after.table() == ProspectRows.TABLE) {
            written.add(after.text("external_id"));
            copy.commitNowAndThen();
        }
        written(new RowChange(after.table(), Optional.of(before), Optional.of(after)));
    }

    void delete(Row row) throws SQLException {
        writePending();
        Object[] key = row.key();
        Object[] bound = java.util.Arrays.copyOf(key, key.length + 1);
        bound[key.length] = row.integer("version");
        met(sql.update(row.table().delete(), bound), row.table());
        written(new RowChange(row.table(), Optional.of(row), Optional.empty()));
    }

    /** Writes what follows from everything written; the answer is what to tell the screens. */
    Changed finish() throws SQLException {
        writePending();
        derived.finish();
        if (past) {
            return Changed.ALL;
        }
        for (UUID id : prospects) {
            sql.one("select stage_key from prospect where id = ?", row -> row.getString(1), id)
                    .ifPresent(stages::add);
        }
        return new Changed(
                prospects.stream().map(ProspectId::new).collect(Collectors.toUnmodifiableSet()),
                stages.stream().map(StageKey::new).collect(Collectors.toUnmodifiableSet()),
                everything,
                false);
    }

    private static void met(int rows, Table table) {
        if (rows != 1) {
            throw new StoreException("a row of " + table + " was written by somebody else in the same transaction");
        }
    }

    private void written(RowChange change) throws SQLException {
        derived.changed(change);
        note(change);
    }

    private void note(RowChange change) throws SQLException {
        tell(change);
        if (!isNewInBatch(change)) {
            journal.keep(change);
        }
    }

    private void tell(RowChange change) {
        if (change.prospect().isEmpty()) {
            everything = true;
            past |= change.table() == StageRows.TABLE
                    || change.table() == PipelineHeadingRows.TABLE
                    || change.table() == PersonRows.TABLE;
        }
        if (past) {
            return;
        }
        change.before().flatMap(RowChange::prospect).ifPresent(prospects::add);
        change.after().flatMap(RowChange::prospect).ifPresent(prospects::add);
        if (change.table() == ProspectRows.TABLE) {
            change.before().ifPresent(row -> stages.add(row.text("stage_key")));
        }
        if (prospects.size() > MOST_NAMED) {
            everythingChanged();
        }
    }

    /**
     * What became of the rows of an import's file is not undone: it stays true that they were in it. A step that waited for
     * a prospect waits again without it.
     */
    private boolean isNewInBatch(RowChange change) throws SQLException {
        if (change.table() == ImportLineRows.TABLE) {
            return true;
        }
        if (batch.isEmpty() || change.prospect().isEmpty() || change.table() == WaitingStepRows.TABLE) {
            return false;
        }
        UUID prospect = change.prospect().get();
        if (change.table() == ProspectRows.TABLE) {
            boolean isNew =
                    change.after().flatMap(row -> row.maybeId("batch_id")).equals(batch.map(Batch::id));
            newInBatch.put(prospect, isNew);
            return isNew;
        }
        Boolean isNew = newInBatch.get(prospect);
        if (isNew == null) {
            isNew = sql.one("select batch_id from prospect where id = ?", row -> row.getObject(1, UUID.class), prospect)
                    .equals(batch.map(Batch::id));
            newInBatch.put(prospect, isNew);
        }
        return isNew;
    }
}
