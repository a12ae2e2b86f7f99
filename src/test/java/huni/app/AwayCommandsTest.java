package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.Commands;
import huni.command.Console;
import huni.desktop.DesktopSystem;
import huni.domain.ProspectId;
import huni.store.CuttingProxy;
import huni.store.PostgresServer;
import huni.store.server.SharedHome;
import huni.store.server.WorkspaceAddress;
import huni.work.Outcome;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.EditProspect;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a shared workspace, with and without the network. */
@ExtendWith(PostgresServer.OfRun.class)
class AwayCommandsTest {

    private final PostgresServer server;

    @TempDir
    private Path homes;

    AwayCommandsTest(PostgresServer server) {
        this.server = server;
    }

    private OpenedStore opened(WorkspaceAddress at) throws Exception {
        return OpenedStore.open(SharedHome.of(at, homes), InstantSource.system(), Runnable::run);
    }

    private static void rename(OpenedStore store, ProspectId prospect, String company) {
        assertInstanceOf(Outcome.Done.class, store.workspace().perform(EditProspect.rename(prospect, company)));
    }

    private static ProspectId create(OpenedStore store) {
        if (store.workspace().perform(new CreateProspect("Kaya", "", Optional.empty()))
                instanceof Outcome.Done<ProspectId>(ProspectId made, var _)) {
            return made;
        }
        throw new AssertionError("not created");
    }

    /** What a command on the workspace says. */
    private String run(WorkspaceAddress at, String... arguments) throws Exception {
        return run(0, at, arguments);
    }

    private String run(int expected, WorkspaceAddress at, String... arguments) throws Exception {
        StringWriter said = new StringWriter();
        Console console = new Console(new PrintWriter(said), new PrintWriter(said), Locale.US);
        Huni huni = new Huni(new DesktopSystem("Linux", homes, Map.of()), console, InstantSource.system());
        String home = SharedHome.of(at, homes).toString();
        int status = new Commands(huni, console)
                .run(Stream.concat(Stream.of(arguments), Stream.of("--store", home))
                        .toArray(String[]::new));
        assertEquals(expected, status, said.toString());
        return said.toString();
    }

    @Test
    void damagedCopiesAreListedAndBroughtIn() throws Exception {
        WorkspaceAddress hers = server.address("ayse", server.withWorkspace());
        try (OpenedStore she = opened(hers)) {
            create(she);
            she.together().orElseThrow().turn();
        }
        Path home = SharedHome.of(hers, homes);
        Files.delete(home.resolve("copy.json"));
        Path kept = Files.move(home.resolve("copy"), home.resolve("copy-damaged-1796000000000"));

        String listed = run(hers, "away");
        String both = run(1, hers, "away", "--bring", "1", "--delete", "1");
        String brought = run(hers, "away", "--bring", "1");
        String deleted = run(hers, "away", "--delete", "1", "--json");
        String left = run(hers, "away");

        assertTrue(listed.contains("what waits in it cannot be counted. " + kept), listed);
        assertTrue(listed.contains("“huni away --bring N” brings in what can be read"), listed);
        assertTrue(both.contains("not both at once"), both);
        assertTrue(brought.contains("Nothing waited in it."), brought);
        assertTrue(
                deleted.contains("\"deleted\"")
                        && deleted.contains(kept.getFileName().toString()),
                deleted);
        assertTrue(left.contains("No damaged copy of the workspace is kept on this computer."), left);
    }

    @Test
    void whatMetIsListedAndDecidedAndTheCopyIsReadWithAWord() throws Exception {
        WorkspaceAddress direct = server.address("ayse", server.withWorkspace());
        try (CuttingProxy network = new CuttingProxy(direct.port());
                OpenedStore he = opened(server.address("mehmet", direct.database()))) {
            WorkspaceAddress hers =
                    new WorkspaceAddress("ayse", "localhost", network.port(), direct.database(), direct.schema());
            try (OpenedStore she = opened(hers)) {
                TogetherWork together = she.together().orElseThrow();
                ProspectId kaya = create(she);
                together.turn();
                network.goAway();
                rename(she, kaya, "Kaya Tekstil");
                rename(he, kaya, "Kaya Holding");
                network.comeBack();
                together.turn();
            }

            String listed = run(hers, "unmerged");
            run(hers, "unmerged", "--mine", "1");
            String left = run(hers, "unmerged");
            network.goAway();
            String away = run(hers, "report", "summary");

            assertTrue(listed.contains("you wrote “Kaya Tekstil”, and somebody else wrote “Kaya Holding”"), listed);
            assertTrue(left.contains("Nothing done without the network"), left);
            assertTrue(away.contains("The server cannot be reached"), away);
        }
    }
}
