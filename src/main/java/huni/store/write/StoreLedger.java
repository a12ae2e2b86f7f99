package huni.store.write;

import huni.domain.PersonId;
import huni.domain.Settings;
import huni.domain.worktime.PublicHolidays;
import huni.domain.worktime.WorkingTime;
import huni.domain.worktime.WorkingWeek;
import huni.store.file.Checkpoint;
import huni.store.file.Database;
import huni.store.rows.DayOffRows;
import huni.store.rows.SettingRows;
import huni.store.rows.WorkingHoursRows;
import huni.store.sql.Prepared;
import huni.store.sql.Sql;
import huni.work.Changed;
import huni.work.Label;
import huni.work.Ledger;
import huni.work.Operation;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.StepId;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/** The ledger in the database. */
public final class StoreLedger implements Ledger {

    /** Of very many rows about this part of the time goes into writing them; the rest makes the copy ready. */
    private static final double PART_OF_ROWS = 0.5;

    private final Database database;
    private final PublicHolidays holidays;
    private final Optional<PersonId> author;
    private final LedgerTransactions transactions;

    private volatile DoubleConsumer progress = _ -> {};

    /**
     * A ledger that knows the public holidays of countries.
     *
     * @param author who writes, among several people: theirs alone is taken back; empty where one person has the store
     */
    public StoreLedger(Database database, PublicHolidays holidays, Optional<PersonId> author) {
        this.database = database;
        this.holidays = holidays;
        this.author = author;
        this.transactions = new LedgerTransactions(database, author, share -> progress.accept(share * PART_OF_ROWS));
    }

    /** A ledger that knows no public holidays, of one person alone. */
    public StoreLedger(Database database) {
        this(database, PublicHolidays.NONE, Optional.empty());
    }

    @Override
    public <R> Committed<R> write(Operation<R> operation, InstantSource clock) throws RefusedException {
        return transactions.perform(clock, open -> {
            if (!operation.isStep() || operation.isForGood()) {
                open.journal().keepNothing();
            }
            StoredRecords records = new StoredRecords(open.writing(), open.now(), open.ids(), holidays);
            R result;
            try {
                result = operation.apply(records);
            } catch (DatabaseRefusedException e) {
                throw e.reason();
            }
            Changed changed = operation.isStep() ? open.writing().finish() : unseen(open);
            transactions.requireServer(operation.isForGood() || changed.past());
            Optional<StepId> step = Optional.empty();
            if (operation.isForGood()) {
                open.journal()
                        .addForGood(open.step(), open.now().instant(), new Label(operation.name(), records.subject()));
            } else if (!open.journal().isEmpty() || open.writing().aboutBatch().isPresent()) {
                Label label = new Label(operation.name(), records.subject());
                open.journal()
                        .addDone(
                                open.step(),
                                open.now().instant(),
                                label,
                                open.writing().aboutBatch(),
                                open.writing().isTakenBackWhole());
                step = Optional.of(new StepId(open.step()));
            }
            database.indexCopy(indexing(operation::isGivenUp));
            return new Committed<>(result, changed, step);
        });
    }

    @Override
    public Committed<Label> undo(InstantSource clock) throws RefusedException {
        OneStep meant = new OneStep();
        return transactions.perform(
                clock, open -> undo(open, meant.of(open.journal().undoable(), open.journal())));
    }

    @Override
    public Committed<Label> undo(StepId step, InstantSource clock) throws RefusedException {
        return transactions.perform(clock, open -> {
            Journal journal = open.journal();
            Journal.Entry last = journal.undoable().orElseThrow(StoreLedger::nothing);
            if (!journal.step(last).equals(step)) {
                Optional<Journal.Entry> undone = journal.redoable();
                boolean already =
                        undone.isPresent() && journal.step(undone.get()).equals(step);
                throw already ? nothing() : new RefusedException(new Refusal.OtherStepSince(last.label()));
            }
            return undo(open, last);
        });
    }

    /** The step that is meant, also when a transaction is done again elsewhere, where an earlier one may be the last. */
    private static final class OneStep {

        private Optional<StepId> meant = Optional.empty();

        Journal.Entry of(Optional<Journal.Entry> last, Journal journal) throws SQLException, RefusedException {
            Journal.Entry entry = last.orElseThrow(StoreLedger::nothing);
            StepId step = journal.step(entry);
            if (meant.filter(before -> !before.equals(step)).isPresent()) {
                throw new RefusedException(new Refusal.OtherStepSince(entry.label()));
            }
            meant = Optional.of(step);
            return entry;
        }
    }

    private static Changed unseen(LedgerTransactions.Open open) throws SQLException {
        open.writing().finish();
        return Changed.NOTHING;
    }

    private Committed<Label> undo(LedgerTransactions.Open open, Journal.Entry entry)
            throws SQLException, RefusedException {
        reversal(open).reverse(entry);
        open.journal().addUndone(open.step(), open.now().instant(), entry);
        return ended(open, entry);
    }

    @Override
    public Committed<Label> redo(InstantSource clock) throws RefusedException {
        OneStep meant = new OneStep();
        return transactions.perform(clock, open -> {
            Journal.Entry entry = meant.of(open.journal().redoable(), open.journal());
            reversal(open).reverse(entry);
            open.journal().addRedone(open.step(), open.now().instant(), entry);
            return ended(open, entry);
        });
    }

    private Checkpoint<RefusedException> indexing(BooleanSupplier givenUp) {
        return new Checkpoint<>() {
            @Override
            public void check() throws RefusedException {
                if (givenUp.getAsBoolean()) {
                    throw new RefusedException(new Refusal.Cancelled());
                }
            }

            @Override
            public void done(double share) {
                progress.accept(PART_OF_ROWS + share * (1 - PART_OF_ROWS));
            }
        };
    }

    private Committed<Label> ended(LedgerTransactions.Open open, Journal.Entry entry)
            throws SQLException, RefusedException {
        Changed changed = open.writing().finish();
        transactions.requireServer(changed.past());
        database.indexCopy(indexing(() -> false));
        return new Committed<>(entry.label(), changed);
    }

    @Override
    public void onProgress(DoubleConsumer listener) {
        progress = listener;
    }

    @Override
    public Steps steps() {
        return database.read(connection -> {
            try (Prepared sql = new Prepared(connection)) {
                Journal journal = new Journal(sql, author);
                return new Steps(
                        journal.undoable().map(Journal.Entry::label),
                        journal.redoable().map(Journal.Entry::label));
            }
        });
    }

    @Override
    public Settings settings() {
        return database.read(SettingRows::settings);
    }

    @Override
    public WorkingTime workingTime() {
        return database.read(connection -> new WorkingTime(
                new WorkingWeek(
                        Sql.list(connection, WorkingHoursRows.TYPE.selectAll(), WorkingHoursRows.TYPE::read),
                        Sql.list(connection, DayOffRows.TYPE.selectAll(), DayOffRows.TYPE::read)),
                SettingRows.settings(connection).country(),
                holidays));
    }

    private Reversal reversal(LedgerTransactions.Open open) {
        return new Reversal(open.writing(), open.journal(), open.now(), open.ids());
    }

    private static RefusedException nothing() {
        return new RefusedException(new Refusal.NothingToUndo());
    }
}
