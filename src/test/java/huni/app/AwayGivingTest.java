package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.store.CuttingProxy;
import huni.store.PostgresServer;
import huni.store.check.StoreCheck;
import huni.store.server.SharedHome;
import huni.store.server.WorkspaceAddress;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.away.Unmerged;
import huni.work.people.AddPerson;
import huni.work.people.GiveProspects;
import huni.work.prospect.CreateProspect;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Several prospects change hands without the network. */
@ExtendWith(PostgresServer.OfRun.class)
class AwayGivingTest {

    private static final Optional<PersonId> MEHMET = Optional.of(PersonId.ofLogin("mehmet"));

    private final PostgresServer server;

    @TempDir
    private Path homes;

    AwayGivingTest(PostgresServer server) {
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

    private static Optional<PersonId> owner(OpenedStore store, ProspectId id) {
        return store.prospects().dossier(id).orElseThrow().prospect().care().owner();
    }

    @Test
    void theyHaveChangedHandsAtTheServerExceptWhomSomebodyHasGivenMeanwhile() throws Exception {
        WorkspaceAddress direct = server.address("ayse", server.withWorkspace());
        try (CuttingProxy network = new CuttingProxy(direct.port());
                OpenedStore he = opened(server.address("mehmet", direct.database()));
                OpenedStore she = opened(new WorkspaceAddress(
                        "ayse", "localhost", network.port(), direct.database(), direct.schema()))) {
            TogetherWork together = she.together().orElseThrow();
            done(she, new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS));
            done(she, new AddPerson("mehmet", "Mehmet Kaya", "", Person.Role.SELLS));
            ProspectId kaya = done(she, new CreateProspect("Kaya", "", Optional.empty()));
            ProspectId oba = done(she, new CreateProspect("Oba", "", Optional.empty()));
            together.turn();
            network.goAway();

            assertEquals(2, done(she, new GiveProspects(List.of(kaya, oba), MEHMET)));
            assertTrue(together.isAway());
            done(he, new GiveProspects(List.of(kaya), Optional.empty()));
            network.comeBack();
            together.turn();

            assertEquals(MEHMET, owner(he, oba));
            assertEquals(Optional.empty(), owner(he, kaya));
            List<Unmerged> left = she.unmerged().all();
            assertEquals(List.of("owner_id"), left.stream().map(Unmerged::field).toList());
            assertInstanceOf(
                    Outcome.Done.class, she.workspace().perform(she.unmerged().mine(left.getFirst())));
            assertEquals(MEHMET, owner(he, kaya));
            assertEquals(List.of(), new StoreCheck(he.safety().database().longReads()).findings());
        }
    }
}
