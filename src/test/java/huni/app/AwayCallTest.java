package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.call.CallOutcome;
import huni.domain.checklist.Meaning;
import huni.domain.checklist.QuickAnswer;
import huni.store.CuttingProxy;
import huni.store.PostgresServer;
import huni.store.check.StoreCheck;
import huni.store.server.SharedHome;
import huni.store.server.WorkspaceAddress;
import huni.store.sql.Sql;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.call.AnswerQuestion;
import huni.work.call.BeginCall;
import huni.work.call.FinishCall;
import huni.work.prospect.CreateProspect;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The network goes while somebody is on the phone. */
@ExtendWith(PostgresServer.OfRun.class)
class AwayCallTest {

    private static final String DECIDED = "first_call.how_decided";
    private static final String LONG = "first_call.how_long";

    private final PostgresServer server;

    @TempDir
    private Path homes;

    AwayCallTest(PostgresServer server) {
        this.server = server;
    }

    private OpenedStore opened(WorkspaceAddress at) throws Exception {
        return OpenedStore.open(SharedHome.of(at, homes), InstantSource.system(), Runnable::run);
    }

    private static <R> R done(OpenedStore store, Operation<R> operation) {
        if (store.workspace().perform(operation) instanceof Outcome.Done<R>(R result, var _)) {
            return result;
        }
        throw new AssertionError(operation);
    }

    private static long number(OpenedStore store, String question) {
        return store.safety().database().read(connection -> Sql.number(connection, question));
    }

    @Test
    void aCallGoesOnIsFinishedAndOneIsBegunWithoutTheNetworkAndBothAreAtTheServerOnce() throws Exception {
        WorkspaceAddress direct = server.address("ayse", server.withWorkspace());
        try (CuttingProxy network = new CuttingProxy(direct.port());
                OpenedStore he = opened(server.address("mehmet", direct.database()));
                OpenedStore she = opened(new WorkspaceAddress(
                        "ayse", "localhost", network.port(), direct.database(), direct.schema()))) {
            TogetherWork together = she.together().orElseThrow();
            ProspectId kaya = done(she, new CreateProspect("Kaya", "", Optional.empty()));
            UUID begun = done(she, new BeginCall(kaya));
            done(she, AnswerQuestion.told(begun, LONG, QuickAnswer.of(Meaning.WITHIN_WEEK), "", 10));
            together.turn();
            network.goAway();

            done(she, AnswerQuestion.told(begun, DECIDED, QuickAnswer.of(Meaning.DECIDES), "in the tunnel", 30));
            done(
                    she,
                    new FinishCall(begun, CallOutcome.TALKED, "on the train", Optional.empty(), Optional.empty(), 60));
            UUID another = done(she, new BeginCall(kaya));
            done(she, AnswerQuestion.told(another, DECIDED, QuickAnswer.of(Meaning.DECIDES_TOGETHER), "again", 5));
            done(she, new FinishCall(another, CallOutcome.TALKED, "", Optional.empty(), Optional.empty(), 20));
            assertTrue(together.isAway());
            assertEquals(5, together.waiting());
            network.comeBack();
            together.turn();

            assertFalse(together.isAway());
            assertEquals(List.of(), she.unmerged().all());
            assertEquals(0, together.waiting());
            assertEquals(1, number(he, "select count(*) from call_answer where note = 'in the tunnel'"));
            assertEquals(1, number(he, "select count(*) from call_answer where note = 'again'"));
            assertEquals(3, number(he, "select count(*) from call_answer"));
            assertEquals(List.of(), new StoreCheck(he.safety().database().longReads()).findings());
        }
    }
}
