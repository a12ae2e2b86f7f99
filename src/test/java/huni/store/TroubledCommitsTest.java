package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.Settings;
import huni.domain.worktime.PublicHolidays;
import huni.domain.worktime.WorkingTime;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.sql.Sql;
import huni.store.write.StoreLedger;
import huni.work.Label;
import huni.work.Ledger;
import huni.work.Operation;
import huni.work.RefusedException;
import huni.work.StepId;
import huni.work.TroubleException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One of twenty commits goes wrong on a real server, and nothing is lost, and nothing is there twice. */
@ExtendWith(PostgresServer.OfRun.class)
class TroubledCommitsTest {

    private static final int OPERATIONS = 220;
    private static final int COMPARED = 44;
    private static final double SHARE = 0.05;
    private static final String TURN = "select schema_number from store_schema for update";

    private final PostgresServer server;

    TroubledCommitsTest(PostgresServer server) {
        this.server = server;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatIsRepeatedOrAskedForIsKeptOnce(int seed) throws Exception {
        String name = server.withWorkspace();
        TroubledCommits commits = new TroubledCommits(() -> server.connectToWorkspace(name), SHARE, seed);
        try (Database database = Database.shared(name, TURN, true, commits, Optional.empty())) {
            Stubborn person = new Stubborn(
                    database,
                    new StoreLedger(
                            database,
                            PublicHolidays.NONE,
                            Optional.of(server.address("ayse", name).person())));
            long before = steps(database);
            ModelWalk walk = new ModelWalk(database, person, seed);
            walk.begin();
            for (int i = 0; i < OPERATIONS; i++) {
                String where = "seed " + seed + ", " + walk.step(i);
                if (i % COMPARED == COMPARED - 1) {
                    walk.compare(where);
                }
            }

            assertEquals(before + person.kept, steps(database));
            assertEquals(steps(database), (long)
                    database.read(connection -> Sql.number(connection, "select max(seq) from journal")));
            assertEquals(List.of(), new StoreCheck(database.longReads()).findings());
            assertEquals(Set.of(TroubledCommits.Fate.values()), commits.met().keySet());
        }
    }

    private static long steps(Database database) {
        return database.read(connection -> Sql.number(connection, "select count(*) from journal"));
    }

    /** Somebody who does again what is said not to be kept, and counts what is said to be. */
    private static final class Stubborn implements Ledger {

        private final Database database;
        private final Ledger ledger;
        private long kept;

        Stubborn(Database database, Ledger ledger) {
            this.database = database;
            this.ledger = ledger;
        }

        @FunctionalInterface
        private interface Act<R> {
            Committed<R> done() throws RefusedException;
        }

        private <R> Committed<R> untilKept(Act<R> act) throws RefusedException {
            while (true) {
                try {
                    Committed<R> committed = act.done();
                    kept++;
                    return committed;
                } catch (TroubleException lost) {
                    if (!lost.certain() || !database.tryAgain()) {
                        throw lost;
                    }
                }
            }
        }

        @Override
        public <R> Committed<R> write(Operation<R> operation, InstantSource clock) throws RefusedException {
            Committed<R> committed = untilKept(() -> ledger.write(operation, clock));
            // What changes nothing is no step.
            kept -= committed.step().isPresent() ? 0 : 1;
            return committed;
        }

        @Override
        public Committed<Label> undo(InstantSource clock) throws RefusedException {
            return untilKept(() -> ledger.undo(clock));
        }

        @Override
        public Committed<Label> undo(StepId step, InstantSource clock) throws RefusedException {
            return untilKept(() -> ledger.undo(step, clock));
        }

        @Override
        public Committed<Label> redo(InstantSource clock) throws RefusedException {
            return untilKept(() -> ledger.redo(clock));
        }

        @Override
        public Steps steps() {
            return ledger.steps();
        }

        @Override
        public Settings settings() {
            return ledger.settings();
        }

        @Override
        public WorkingTime workingTime() {
            return ledger.workingTime();
        }
    }
}
