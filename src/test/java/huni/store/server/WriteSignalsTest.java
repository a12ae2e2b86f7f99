package huni.store.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.store.PostgresServer;
import huni.store.file.Database;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.OfRun.class)
class WriteSignalsTest {

    private static final String LISTENERS =
            "select pid from pg_stat_activity where datname = current_database() and query like 'select pg_notify(%'"
                    + " and state = 'idle'";

    private final PostgresServer server;

    WriteSignalsTest(PostgresServer server) {
        this.server = server;
    }

    @Test
    @Timeout(120)
    void whatOneHasWrittenTheOthersHearAlsoAfterALostConnection() throws Exception {
        WorkspaceAddress hers = server.address("ayse", server.withWorkspace());
        WorkspaceAddress his = server.address("mehmet", hers.database());
        Semaphore told = new Semaphore(0);
        try (Database database = SharedDatabase.open(hers);
                WriteSignals she = new WriteSignals(hers);
                WriteSignals he = new WriteSignals(his, Duration.ofMillis(20))) {
            he.listen(told::release);

            giveUntilHeard(she, database, told);
            assertTrue(he.isHeard());
            assertFalse(she.isHeard(), "she does not listen");
            loseTheListeningConnection(hers.database());
            told.drainPermits();
            giveUntilHeard(she, database, told);
        }
    }

    /** Until there is another one in its place. */
    private void loseTheListeningConnection(String database) throws Exception {
        try (Connection connection = server.connect(database)) {
            long lost = Sql.number(connection, LISTENERS);
            Sql.number(connection, "select pg_terminate_backend(?)::int", (int) lost);
            long now;
            do {
                now = Sql.number(connection, LISTENERS);
            } while (now == lost || now == 0);
        }
    }

    /** He may not listen yet. */
    private static void giveUntilHeard(WriteSignals she, Database database, Semaphore heard) throws Exception {
        do {
            she.give(database);
        } while (!heard.tryAcquire(100, TimeUnit.MILLISECONDS));
    }

    @Test
    void neitherOnesOwnNorThoseOfAnotherWorkspaceCount() throws Exception {
        WorkspaceAddress here = server.address("ayse", "team");
        WorkspaceAddress other = new WorkspaceAddress(here.role(), here.host(), here.port(), here.database(), "other");
        try (WriteSignals one = new WriteSignals(here);
                WriteSignals another = new WriteSignals(here);
                WriteSignals elsewhere = new WriteSignals(other)) {
            assertTrue(one.isOfOthers(another.signal()));
            assertFalse(one.isOfOthers(one.signal()));
            assertFalse(one.isOfOthers(elsewhere.signal()));
        }
    }
}
