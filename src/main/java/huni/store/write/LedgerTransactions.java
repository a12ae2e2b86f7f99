package huni.store.write;

import huni.domain.Ids;
import huni.domain.Moment;
import huni.domain.PersonId;
import huni.store.file.Database;
import huni.store.file.LastStep;
import huni.store.rows.SettingRows;
import huni.store.sql.Prepared;
import huni.store.sql.Sql;
import huni.store.sql.StoreException;
import huni.work.Ledger.Committed;
import huni.work.RefusedException;
import huni.work.Trouble;
import huni.work.TroubleException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/** The transactions of the ledger, each done once wherever it is kept: at the place of the store, or in this machine's copy. */
final class LedgerTransactions {

    private final Database database;
    private final Optional<PersonId> author;
    private final DoubleConsumer copied;
    private final Ids ids = new Ids(InstantSource.system(), new SplittableRandom());
    /** The statements of the last transactions; used by the one who writes. */
    private Optional<Prepared> prepared = Optional.empty();

    /** @param copied told which share of very many rows is written, 0 to 1 */
    LedgerTransactions(Database database, Optional<PersonId> author, DoubleConsumer copied) {
        this.database = database;
        this.author = author;
        this.copied = copied;
    }

    /**
     * What one transaction has at hand.
     *
     * @param step the identifier of the step that it is
     */
    record Open(Journal journal, RowWriter writing, Moment now, Supplier<UUID> ids, UUID step) {}

    @FunctionalInterface
    interface Act<R> {
        Committed<R> on(Open open) throws SQLException, RefusedException;
    }

    /**
     * What is not told row by row is done at the server alone: imports, changes of the stages, what is taken away for good.
     */
    void requireServer(boolean unnamed) {
        if (unnamed && database.isAway()) {
            throw new NeedsServerException();
        }
    }

    private static final class NeedsServerException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Does it in one transaction, and answers when that is kept. */
    <R> Committed<R> perform(InstantSource clock, Act<R> act) throws RefusedException {
        List<Committed<R>> done = new ArrayList<>();
        List<LastStep> written = new ArrayList<>();
        RepeatedIds given = new RepeatedIds();
        try {
            attempt(clock, act, given, done, written);
        } catch (TroubleException lost) {
            if (!isKept(written, lost)) {
                // The copy is asked in the server's place; a step of the same name is done once.
                attempt(clock, act, given, done, written);
            }
        } catch (NeedsServerException e) {
            throw new TroubleException(new Trouble(Trouble.Kind.AWAY, "", ""), true, e);
        }
        written.forEach(database::note);
        return done.getLast();
    }

    private <R> void attempt(
            InstantSource clock, Act<R> act, RepeatedIds given, List<Committed<R>> done, List<LastStep> written)
            throws RefusedException {
        database.write(connection -> {
            Prepared sql = prepared(connection);
            try {
                Open open = begin(sql, connection, clock, given);
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
    }

    /** The identifiers of a transaction, the same however often it is repeated: what may have been kept is known by them. */
    private final class RepeatedIds {

        private final List<UUID> given = new ArrayList<>();

        Supplier<UUID> from(Instant at) {
            Iterator<UUID> again = List.copyOf(given).iterator();
            return () -> {
                if (again.hasNext()) {
                    return again.next();
                }
                UUID next = ids.at(at);
                if (author.isPresent()) {
                    given.add(next);
                }
                return next;
            };
        }
    }

    /**
     * A server may have kept a step whose answer never came.
     *
     * @return false if only the copy can be asked, which cannot know
     * @throws TroubleException if it has not, which is certain then, or cannot be asked
     */
    private boolean isKept(List<LastStep> written, TroubleException lost) {
        boolean maybe = !lost.certain() && lost.trouble().kind() == Trouble.Kind.SERVER && !written.isEmpty();
        if (!maybe) {
            throw lost;
        }
        Optional<Boolean> there = isThere(written.getLast(), lost);
        if (there.equals(Optional.of(false))) {
            throw new TroubleException(lost.trouble(), true, lost);
        }
        return there.isPresent();
    }

    /** With the turn to write: whoever has asked to commit has it until that is answered one way or the other. */
    private Optional<Boolean> isThere(LastStep step, TroubleException lost) {
        try {
            return database.write(connection -> database.isAway()
                    ? Optional.empty()
                    : Optional.of(Sql.one(
                                    connection,
                                    "select id from journal where seq = ?",
                                    row -> row.getObject(1, UUID.class),
                                    step.seq())
                            .filter(step.id()::equals)
                            .isPresent()));
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

    private Open begin(Prepared sql, Connection connection, InstantSource clock, RepeatedIds given)
            throws SQLException {
        Journal journal = new Journal(sql, author);
        Moment now = new Moment(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                SettingRows.settings(connection).zone());
        Supplier<UUID> newIds = given.from(now.instant());
        UUID step = newIds.get();
        return new Open(journal, new RowWriter(sql, journal, new DatabaseCopies(database, copied)), now, newIds, step);
    }
}
