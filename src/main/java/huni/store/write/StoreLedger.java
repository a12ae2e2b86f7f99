package huni.store.write;

import huni.domain.Ids;
import huni.domain.Moment;
import huni.domain.PersonId;
import huni.domain.Settings;
import huni.domain.worktime.PublicHolidays;
import huni.domain.worktime.WorkingTime;
import huni.domain.worktime.WorkingWeek;
import huni.store.file.Checkpoint;
import huni.store.file.Database;
import huni.store.file.LastStep;
import huni.store.rows.DayOffRows;
import huni.store.rows.SettingRows;
import huni.store.rows.WorkingHoursRows;
import huni.store.sql.Prepared;
import huni.store.sql.Sql;
import huni.store.sql.StoreException;
import huni.work.Changed;
import huni.work.Label;
import huni.work.Ledger;
import huni.work.Operation;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.StepId;
import huni.work.Trouble;
import huni.work.TroubleException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/** The ledger in the database. */
public final class StoreLedger implements Ledger {

    /** Of very many rows about this part of the time goes into writing them; the rest makes the copy ready. */
    private static final double PART_OF_ROWS = 0.5;

    private final Database database;
    private final PublicHolidays holidays;
    private final Optional<PersonId> author;
    /** The statements of the last transactions; used by the one who writes. */
    private Optional<Prepared> prepared = Optional.empty();

    private volatile DoubleConsumer progress = _ -> {};
    private final Ids ids = new Ids(InstantSource.system(), new SplittableRandom());

    /**
     * A ledger that knows the public holidays of countries.
     *
     * @param author who writes, among several people: theirs alone is taken back; empty where one person has the store
     */
    public StoreLedger(Database database, PublicHolidays holidays, Optional<PersonId> author) {
        this.database = database;
        this.holidays = holidays;
        this.author = author;
    }

    /** A ledger that knows no public holidays, of one person alone. */
    public StoreLedger(Database database) {
        this(database, PublicHolidays.NONE, Optional.empty());
    }

    /** What one transaction of the ledger has at hand. */
    private record OpenTransaction(Journal journal, RowWriter writing, Moment now, Supplier<UUID> ids) {}

    @FunctionalInterface
    private interface Act<R> {
        Committed<R> on(OpenTransaction open) throws SQLException, RefusedException;
    }

    @Override
    public <R> Committed<R> write(Operation<R> operation, InstantSource clock) throws RefusedException {
        return transaction(clock, open -> {
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
            Optional<StepId> step = Optional.empty();
            if (operation.isForGood()) {
                open.journal()
                        .addForGood(
                                open.ids().get(), open.now().instant(), new Label(operation.name(), records.subject()));
            } else if (!open.journal().isEmpty() || open.writing().aboutBatch().isPresent()) {
                Label label = new Label(operation.name(), records.subject());
                UUID id = open.ids().get();
                open.journal()
                        .addDone(
                                id,
                                open.now().instant(),
                                label,
                                open.writing().aboutBatch(),
                                open.writing().isTakenBackWhole());
                step = Optional.of(new StepId(id));
            }
            database.indexCopy(indexing(operation::isGivenUp));
            return new Committed<>(result, changed, step);
        });
    }

    @Override
    public Committed<Label> undo(InstantSource clock) throws RefusedException {
        return transaction(clock, open -> undo(open, open.journal().undoable().orElseThrow(StoreLedger::nothing)));
    }

    @Override
    public Committed<Label> undo(StepId step, InstantSource clock) throws RefusedException {
        return transaction(clock, open -> {
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

    private static Changed unseen(OpenTransaction open) throws SQLException {
        open.writing().finish();
        return Changed.NOTHING;
    }

    private Committed<Label> undo(OpenTransaction open, Journal.Entry entry) throws SQLException, RefusedException {
        reversal(open).reverse(entry);
        open.journal().addUndone(open.ids().get(), open.now().instant(), entry);
        return ended(open, entry);
    }

    @Override
    public Committed<Label> redo(InstantSource clock) throws RefusedException {
        return transaction(clock, open -> {
            Journal.Entry entry = open.journal().redoable().orElseThrow(StoreLedger::nothing);
            reversal(open).reverse(entry);
            open.journal().addRedone(open.ids().get(), open.now().instant(), entry);
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

    private Committed<Label> ended(OpenTransaction open, Journal.Entry entry) throws SQLException, RefusedException {
        Changed changed = open.writing().finish();
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

    private Reversal reversal(OpenTransaction open) {
        return new Reversal(open.writing(), open.journal(), open.now(), open.ids());
    }

    private <R> Committed<R> transaction(InstantSource clock, Act<R> act) throws RefusedException {
        List<Committed<R>> done = new ArrayList<>();
        List<LastStep> written = new ArrayList<>();
        try {
            database.write(connection -> {
                Prepared sql = prepared(connection);
                try {
                    OpenTransaction open = begin(sql, connection, clock);
                    done.add(act.on(open));
                    written.clear();
                    open.journal().added().ifPresent(written::add);
                    if (isOfCopy(sql, connection)) {
                        sql.close();
                    }
                    return true;
                } finally {
                    prepared = prepared.filter(known -> !isOfCopy(known, connection));
                }
            });
        } catch (TroubleException lost) {
            requireKept(written, lost);
        }
        written.forEach(database::note);
        return done.getLast();
    }

    /**
     * A server may have kept a step whose answer never came.
     *
     * @throws TroubleException if it has not, which is certain then, or cannot be asked
     */
    private void requireKept(List<LastStep> written, TroubleException lost) {
        boolean maybe = !lost.certain() && lost.trouble().kind() == Trouble.Kind.SERVER && !written.isEmpty();
        if (!maybe || !isThere(written.getLast(), lost)) {
            throw maybe ? new TroubleException(lost.trouble(), true, lost) : lost;
        }
    }

    /** With the turn to write: whoever has asked to commit has it until that is answered one way or the other. */
    private boolean isThere(LastStep step, TroubleException lost) {
        try {
            return database.write(connection -> Sql.one(
                            connection,
                            "select id from journal where seq = ?",
                            row -> row.getObject(1, UUID.class),
                            step.seq())
                    .filter(step.id()::equals)
                    .isPresent());
        } catch (TroubleException | StoreException unanswered) {
            lost.addSuppressed(unanswered);
            throw lost;
        }
    }

    /** Whether it went on with a copy, which takes the place of the store or is thrown away. */
    private static boolean isOfCopy(Prepared sql, Connection store) {
        return !sql.connection().equals(store);
    }

    /** To prepare them anew is a tenth of the work of a move. */
    private Prepared prepared(Connection connection) {
        if (prepared.filter(known -> !isOfCopy(known, connection)).isEmpty()) {
            prepared = Optional.of(new Prepared(connection));
        }
        return prepared.orElseThrow();
    }

    private OpenTransaction begin(Prepared sql, Connection connection, InstantSource clock) throws SQLException {
        Journal journal = new Journal(sql, author);
        Moment now = new Moment(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                SettingRows.settings(connection).zone());
        DoubleConsumer copied = share -> progress.accept(share * PART_OF_ROWS);
        return new OpenTransaction(
                journal,
                new RowWriter(sql, journal, new DatabaseCopies(database, copied)),
                now,
                () -> ids.at(now.instant()));
    }

    private static RefusedException nothing() {
        return new RefusedException(new Refusal.NothingToUndo());
    }
}
