package huni.store.write;

import huni.domain.OperationName;
import huni.domain.PersonId;
import huni.store.file.Database;
import huni.store.file.LastStep;
import huni.store.file.ReadConnection;
import huni.store.rows.RowChange;
import huni.store.rows.RowTypes;
import huni.store.sql.Prepared;
import huni.store.sql.Row;
import huni.store.sql.Sql;
import huni.store.sql.StoreException;
import huni.work.Label;
import huni.work.Trouble;
import huni.work.TroubleException;
import huni.work.away.Unmerged;
import huni.work.away.Unmerged.Obstacle;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Does on the server what was done in this machine's copy while it could not be reached: each step in its turn, in a transaction
 * of its own, under the identifier that it has. A step whose identifier is there already was done before; so whatever ends this
 * half way, nothing is done twice.
 */
public final class StoreMerging {

    /** What makes sense only as a whole. */
    private static final Set<OperationName> WHOLE = EnumSet.of(OperationName.MERGE, OperationName.MOVE_TO_PIPELINE);

    /** Classes of states: conflicts, ends, lacks, lost connections, faults of the server, and a copy that was closed. */
    private static final Set<String> PASSING = Set.of("08", "25", "40", "53", "57", "90", "XX");

    private final ReadConnection copy;
    private final Database server;
    private final Optional<PersonId> me;
    private final InstantSource clock;
    private final UnmergedSteps list;

    /**
     * @param server that is written to
     * @param me who has done the steps
     * @param list where what is refused is kept, before anything of its step is on the server
     */
    public StoreMerging(
            ReadConnection copy, Database server, Optional<PersonId> me, InstantSource clock, UnmergedSteps list) {
        this.copy = copy;
        this.server = server;
        this.me = me;
        this.clock = clock;
        this.list = list;
    }

    /**
     * A step that waits in the copy.
     *
     * @param seq its number there
     * @param target the number there of what it took back or did again
     */
    public record Waiting(long seq, UUID id, Instant at, Label label, Journal.Kind kind, Optional<Long> target) {

        boolean isWhole() {
            return WHOLE.contains(label.operation());
        }

        private static Waiting read(ResultSet row) throws SQLException {
            long target = row.getLong(6);
            return new Waiting(
                    row.getLong(1),
                    row.getObject(2, UUID.class),
                    row.getObject(3, OffsetDateTime.class).toInstant(),
                    new Label(OperationName.of(row.getString(4)), row.getString(5)),
                    Journal.Kind.valueOf(row.getString(7)),
                    target == 0 ? Optional.empty() : Optional.of(target));
        }
    }

    /** The steps in the copy after that number, in their order. */
    public List<Waiting> after(long seq) {
        return copy.read(connection -> Sql.list(
                connection,
                "select seq, id, written_at, operation, subject, target, kind from journal where seq > ? order by seq",
                Waiting::read,
                seq));
    }

    /** The number of the last step that the copy and the server have in the same place; 0 if they have none. */
    public long common() {
        for (LastStep step : copy.read(connection -> Sql.list(
                connection,
                "select seq, id from journal order by seq desc",
                row -> new LastStep(row.getLong(1), row.getObject(2, UUID.class))))) {
            if (server.read(connection -> Sql.one(
                            connection,
                            "select id from journal where seq = ?",
                            row -> row.getObject(1, UUID.class),
                            step.seq()))
                    .equals(Optional.of(step.id()))) {
                return step.seq();
            }
        }
        return 0;
    }

    /**
     * Does it, or puts it on the list.
     *
     * @param branch the number of the last step that both have
     * @throws TroubleException if the server is lost; whether it was done is asked with the next call
     */
    public void perform(Waiting step, long branch) {
        try {
            performOrRefuse(step, branch);
        } catch (StoreException e) {
            if (mayPass(e) && e.getCause() instanceof SQLException refused) {
                throw new TroubleException(
                        new Trouble(Trouble.Kind.SERVER, "", String.valueOf(refused.getSQLState())), true, e);
            }
            throw e;
        }
    }

    private void performOrRefuse(Waiting step, long branch) {
        List<RowChange> changes = new ArrayList<>();
        try {
            changes.addAll(changes(step));
            server.write(connection -> perform(step, changes, branch, connection));
        } catch (TroubleException e) {
            if (!e.trouble().isOfRole()) {
                throw e;
            }
            // The role of the person is not let do it.
            refuse(step, Obstacle.ROLE, changes, branch);
        } catch (StoreException e) {
            if (mayPass(e)) {
                throw e;
            }
            refuseUnfit(step, changes, branch, e);
        } catch (IllegalArgumentException
                | NullPointerException
                | NoSuchElementException
                | ArithmeticException
                | DateTimeException
                | JacksonException e) {
            refuseUnfit(step, changes, branch, e);
        }
    }

    private List<RowChange> changes(Waiting step) {
        return copy.read(connection -> Sql.list(
                connection,
                "select table_name, row_before, row_after from journal_change where seq = ?"
                        + " and (row_before is not null or row_after is not null) order by place",
                StoreMerging::change,
                step.seq()));
    }

    /** Whether the database is to blame for the moment and not the step: a conflict, an end that was asked for, a lack. */
    private static boolean mayPass(StoreException e) {
        return e.getCause() instanceof SQLException refused
                && PASSING.stream().anyMatch(String.valueOf(refused.getSQLState())::startsWith);
    }

    private void refuseUnfit(Waiting step, List<RowChange> changes, long branch, RuntimeException e) {
        LoggerFactory.getLogger(StoreMerging.class).warn("a step does not fit what is on the server", e);
        refuse(step, Obstacle.OTHER, changes, branch);
    }

    private void refuse(Waiting step, Obstacle reason, List<RowChange> changes, long branch) {
        list.keep(step.id(), server.read(connection -> {
            try (Prepared sql = new Prepared(connection)) {
                RefusedRows refused = new RefusedRows(step, meanwhile(sql, branch));
                return changes.isEmpty() ? refused.unread(kept(step)) : refused.whole(reason, MergedStep.net(changes));
            }
        }));
    }

    /** As it is kept, where nobody can make rows of it. */
    private String kept(Waiting step) {
        List<String> rows = copy.read(connection -> Sql.list(
                connection,
                "select coalesce(row_after, row_before, '') from journal_change where seq = ? order by place",
                row -> row.getString(1),
                step.seq()));
        return String.join(" · ", rows);
    }

    private OthersMeanwhile meanwhile(Prepared sql, long branch) {
        return new OthersMeanwhile(sql, branch, me.map(PersonId::value));
    }

    private static RowChange change(ResultSet row) throws SQLException {
        String table = row.getString(1);
        return RowChange.of(kept(table, row.getString(2)), kept(table, row.getString(3)));
    }

    private static Optional<Row> kept(String table, @Nullable String json) {
        return Optional.ofNullable(json).map(text -> RowTypes.fromJournal(table, text));
    }

    private boolean perform(Waiting step, List<RowChange> changes, long branch, Connection connection)
            throws SQLException {
        if (server.isAway()) {
            throw new TroubleException(new Trouble(Trouble.Kind.SERVER, "", ""));
        }
        try (Prepared sql = new Prepared(connection)) {
            if (numberOf(step.id(), branch, sql).isPresent()) {
                return false;
            }
            Journal journal = new Journal(sql, me);
            RowWriter writing = new RowWriter(sql, journal, new DatabaseCopies(server, _ -> {}));
            List<Unmerged> refused = new MergedStep(writing, step, changes, meanwhile(sql, branch)).write();
            writing.finish();
            if (!journal.isEmpty()) {
                enter(step, refused.isEmpty(), branch, journal, sql);
            }
            list.keep(step.id(), refused);
            return true;
        }
    }

    private static Optional<Long> numberOf(UUID step, long branch, Prepared sql) throws SQLException {
        return sql.one("select seq from journal where seq > ? and id = ?", row -> row.getLong(1), branch, step);
    }

    /** What took back or did again the step that would be next on the server does so there, too. */
    private void enter(Waiting step, boolean complete, long branch, Journal journal, Prepared sql) throws SQLException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Long> target = complete ? target(step, branch, sql) : Optional.empty();
        Optional<Journal.Entry> next = step.kind() == Journal.Kind.UNDONE ? journal.undoable() : journal.redoable();
        if (target.isPresent() && next.map(Journal.Entry::seq).equals(target)) {
            if (step.kind() == Journal.Kind.UNDONE) {
                journal.addUndone(step.id(), now, next.get());
            } else {
                journal.addRedone(step.id(), now, next.get());
            }
        } else {
            journal.addDone(step.id(), now, step.label(), Optional.empty(), false);
        }
    }

    private Optional<Long> target(Waiting step, long branch, Prepared sql) throws SQLException {
        if (step.target().isEmpty() || step.target().get() <= branch) {
            return step.target();
        }
        Optional<UUID> there = copy.read(connection -> Sql.one(
                connection,
                "select id from journal where seq = ?",
                row -> row.getObject(1, UUID.class),
                step.target().get()));
        return there.isEmpty() ? Optional.empty() : numberOf(there.get(), branch, sql);
    }
}
