package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.store.CuttingProxy;
import huni.store.PostgresServer;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.server.SharedHome;
import huni.store.server.WorkspaceAddress;
import huni.store.sql.Sql;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Slot;
import huni.work.activity.LogActivity;
import huni.work.away.Unmerged;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.MoveProspects;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two people at one workspace, of whom one can lose the network and find it again. */
@ExtendWith(PostgresServer.OfRun.class)
abstract class OneOfTwoAway {

    private final PostgresServer server;

    @TempDir
    private Path homes;

    CuttingProxy network;
    WorkspaceAddress address;
    OpenedStore she;
    OpenedStore he;

    OneOfTwoAway(PostgresServer server) {
        this.server = server;
    }

    @BeforeEach
    void bothOpenIt() throws Exception {
        String database = server.withWorkspace();
        WorkspaceAddress direct = server.address("ayse", database);
        network = new CuttingProxy(direct.port());
        address = new WorkspaceAddress("ayse", "localhost", network.port(), database, direct.schema());
        she = opened(address);
        he = opened(server.address("mehmet", database));
    }

    @AfterEach
    void close() throws Exception {
        she.close();
        he.close();
        network.close();
    }

    OpenedStore opened(WorkspaceAddress at) throws Exception {
        return OpenedStore.open(SharedHome.of(at, homes), InstantSource.system(), Runnable::run);
    }

    void sheGoesAway() throws Exception {
        turn();
        network.goAway();
        hear();
        assertTrue(she.together().orElseThrow().isAway());
    }

    void sheComesBack() {
        network.comeBack();
        turn();
        assertFalse(she.together().orElseThrow().isAway());
        hear();
    }

    void turn() {
        she.together().orElseThrow().turn();
    }

    void hear() {
        she.together().orElseThrow().hear();
    }

    static <R> R done(OpenedStore store, Operation<R> operation) {
        if (store.workspace().perform(operation) instanceof Outcome.Done<R>(R result, var _)) {
            return result;
        }
        throw new AssertionError(operation);
    }

    static ProspectId create(OpenedStore store, String company) {
        return done(store, new CreateProspect(company, "", Optional.empty()));
    }

    static void note(OpenedStore store, ProspectId prospect, String words) {
        done(store, new LogActivity(prospect, ActivityKind.NOTE, "", words));
    }

    static void move(OpenedStore store, ProspectId prospect, StageKey to) {
        GateAnswer said = new GateAnswer.WithoutDecisionMaker("asked for it");
        done(store, new MoveProspects(List.of(prospect), new Move(to, MoveSource.DRAG, said), new Slot.Top()));
    }

    static <T> T read(OpenedStore store, String question, Sql.RowMapper<T> row, Object... values) {
        Database database = store.safety().database();
        return database.read(connection -> Sql.one(connection, question, row, values))
                .orElseThrow();
    }

    static long number(OpenedStore store, String question, Object... values) {
        return read(store, question, row -> row.getLong(1), values);
    }

    static String field(OpenedStore store, ProspectId prospect, String column) {
        return read(
                store, "select " + column + " from prospect where id = ?", row -> row.getString(1), prospect.value());
    }

    List<Unmerged> unmerged() {
        return she.unmerged().all();
    }

    Outcome<Boolean> takeMine(Unmerged one) {
        return she.workspace().perform(she.unmerged().mine(one));
    }

    void assertSound() {
        assertEquals(List.of(), new StoreCheck(he.safety().database().longReads()).findings());
    }
}
