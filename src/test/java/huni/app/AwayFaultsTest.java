package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.store.CuttingProxy;
import huni.store.PostgresServer;
import huni.store.server.SharedHome;
import huni.store.server.WorkspaceAddress;
import huni.store.sql.Sql;
import huni.testing.Printed;
import huni.work.Outcome;
import huni.work.TroubleException;
import huni.work.activity.LogActivity;
import huni.work.away.KeptCopies;
import huni.work.away.KeptCopies.AsideCopy;
import huni.work.away.KeptCopies.BroughtIn;
import huni.work.away.Unmerged;
import huni.work.prospect.CreateProspect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The copy of a shared workspace, its notes or its list are damaged, or lie on a disk that takes nothing. */
@ExtendWith(PostgresServer.OfRun.class)
class AwayFaultsTest {

    /** What the copy keeps of it is read from its file when it is asked for, and not when it is opened. */
    private static final String MORE_THAN_HALF_A_PAGE = "train ".repeat(1_600);

    private final PostgresServer server;

    @TempDir
    private Path homes;

    private CuttingProxy network;
    private WorkspaceAddress address;
    private Path home;
    private OpenedStore she;

    AwayFaultsTest(PostgresServer server) {
        this.server = server;
    }

    @BeforeEach
    void opens() throws Exception {
        WorkspaceAddress direct = server.address("ayse", server.withWorkspace());
        network = new CuttingProxy(direct.port());
        address = new WorkspaceAddress("ayse", "localhost", network.port(), direct.database(), direct.schema());
        home = SharedHome.of(address, homes);
        she = opened();
    }

    @AfterEach
    void close(Printed printed) throws Exception {
        she.close();
        network.close();
        // What was met is in the log.
        printed.take();
    }

    private OpenedStore opened() throws Exception {
        return OpenedStore.open(home, InstantSource.system(), Runnable::run);
    }

    private TogetherWork together() {
        return she.together().orElseThrow();
    }

    private ProspectId create(String company) {
        if (she.workspace().perform(new CreateProspect(company, "", Optional.empty()))
                instanceof Outcome.Done<ProspectId>(ProspectId made, var _)) {
            return made;
        }
        throw new AssertionError(company);
    }

    private void note(ProspectId prospect) {
        note(prospect, "from the train");
    }

    private void note(ProspectId prospect, String words) {
        assertInstanceOf(
                Outcome.Done.class, she.workspace().perform(new LogActivity(prospect, ActivityKind.NOTE, "", words)));
    }

    private long number(String question) {
        return she.safety()
                .database()
                .read(connection -> Sql.one(connection, question, row -> row.getLong(1)))
                .orElseThrow();
    }

    private void leavesWithAStepThatWaits() throws Exception {
        ProspectId kaya = create("Kaya");
        together().turn();
        network.goAway();
        note(kaya);
        assertEquals(1, together().waiting());
        she.close();
        network.comeBack();
    }

    private Path onlyOne(String beginning) throws Exception {
        try (Stream<Path> files = Files.list(home)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().startsWith(beginning))
                    .toList();
            assertEquals(1, found.size(), found.toString());
            return found.getFirst();
        }
    }

    private void assertWorksAtTheServerAndHasACopyAgain() throws Exception {
        assertFalse(together().isAway());
        ProspectId demir = create("Demir");
        together().turn();
        network.goAway();
        note(demir);
        assertTrue(together().isAway());
        assertEquals(2, number("select count(*) from prospect"));
    }

    @Test
    void theCopyOfAnEmptyWorkspaceIsNotMadeAgainWithEachTurn() throws Exception {
        together().turn();
        // With a second name the file stays, so that no other is taken for it.
        Path first = Files.createLink(homes.resolve("first"), home.resolve("copy/huni.mv.db"));
        together().turn();
        assertTrue(Files.isSameFile(first, home.resolve("copy/huni.mv.db")));
        network.goAway();
        create("Kaya");
        assertTrue(together().isAway());
    }

    @Test
    void aCopyThatClosesItselfWhileSomebodyWorksInItIsOpenedAgain() throws Exception {
        ProspectId kaya = create("Kaya");
        together().turn();
        network.goAway();
        note(kaya);
        for (boolean asked : List.of(true, false)) {
            assertThrows(
                    TroubleException.class,
                    () -> she.safety().database().write(connection -> Sql.update(connection, "shutdown immediately")));
            if (asked) {
                note(kaya);
            }
        }
        network.comeBack();
        together().turn();
        together().turn();
        assertFalse(together().isAway());
        assertEquals(2, number("select count(*) from activity"));
    }

    @Test
    void aDamagedCopyWithWaitingStepsIsPutAsideAndSaid() throws Exception {
        leavesWithAStepThatWaits();
        Files.writeString(home.resolve("copy/huni.mv.db"), "no database");
        she = opened();
        Path kept = onlyOne("copy-damaged-");
        assertEquals(Optional.of(kept), together().state().damaged());
        assertEquals("no database", Files.readString(kept.resolve("huni.mv.db")));
        assertTrue(Files.exists(kept.resolve("copy.json")));
        AsideCopy copy = she.unmerged().keptCopies().all().getFirst();
        assertEquals(OptionalLong.empty(), copy.waiting());
        assertEquals(Optional.empty(), she.unmerged().keptCopies().bringIn(copy));
        assertTrue(Files.exists(kept));
        she.unmerged().keptCopies().delete(copy);
        assertFalse(Files.exists(kept));
        assertWorksAtTheServerAndHasACopyAgain();
    }

    @Test
    void aCopyThatBreaksWhileSomebodyWorksInItIsLeftForTheServerAndSaid() throws Exception {
        ProspectId kaya = create("Kaya");
        together().turn();
        network.goAway();
        for (int i = 0; i < 4; i++) {
            note(kaya, MORE_THAN_HALF_A_PAGE);
        }
        she.close();
        she = opened();
        Files.writeString(home.resolve("copy/huni.mv.db"), "no database");
        together().turn();
        assertEquals(4, together().state().waiting());
        network.comeBack();
        together().turn();
        Path kept = onlyOne("copy-damaged-");
        assertEquals(Optional.of(kept), together().state().damaged());
        assertEquals(0, together().state().waiting());
        assertEquals(Optional.empty(), together().state().hindered());
        assertWorksAtTheServerAndHasACopyAgain();
    }

    @Test
    void aStepWhoseRowsCannotBeUnderstoodIsOnTheListWithItsWordsAndHoldsNothingUp() throws Exception {
        ProspectId kaya = create("Kaya");
        together().turn();
        network.goAway();
        note(kaya, "unread");
        she.safety()
                .database()
                .write(connection -> Sql.update(
                        connection, "update journal_change set row_after = row_after || '?' where row_before is null"));
        note(kaya);
        network.comeBack();
        together().turn();
        assertFalse(together().isAway());
        assertEquals(1, number("select count(*) from activity"));
        Unmerged one = she.unmerged().all().getFirst();
        assertEquals(1, she.unmerged().all().size());
        assertTrue(one.mine().contains("unread"), one.mine());
        assertFalse(one.canBeTaken());
    }

    @Test
    void whatTheServerFailsAtWaitsAndIsLoggedOnce(Printed printed) throws Exception {
        ProspectId kaya = create("Kaya");
        together().turn();
        network.goAway();
        note(kaya);
        try (Connection admin = server.connect(address.database())) {
            Sql.update(
                    admin,
                    "create function unwell() returns trigger language plpgsql as"
                            + " 'begin raise ''unwell'' using errcode = ''XX000''; end'");
            Sql.update(
                    admin,
                    "create trigger unwell before insert on huni.journal for each row execute function unwell()");
        }
        network.comeBack();
        printed.take();
        together().turn();
        together().turn();
        assertTrue(together().isAway());
        assertEquals(1, together().state().waiting());
        assertEquals(2, String.valueOf(printed.take()).split("has to wait", -1).length);
    }

    @Test
    void aCopyThatOpensWithoutWhatWasDoneLastIsDamagedAndSaid() throws Exception {
        ProspectId kaya = create("Kaya");
        together().turn();
        network.goAway();
        note(kaya);
        she.close();
        Path earlier = Files.copy(home.resolve("copy/huni.mv.db"), homes.resolve("earlier"));
        she = opened();
        note(kaya);
        she.close();
        Files.copy(earlier, home.resolve("copy/huni.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        network.comeBack();
        she = opened();
        assertEquals(Optional.of(onlyOne("copy-damaged-")), together().state().damaged());
        KeptCopies kept = she.unmerged().keptCopies();
        assertEquals(Optional.of(new BroughtIn(1, 0)), kept.bringIn(kept.all().getFirst()));
        assertEquals(1, number("select count(*) from activity"));
    }

    @Test
    void aCopyThatIsGoneIsNotTakenForAnEmptyOne() throws Exception {
        leavesWithAStepThatWaits();
        Files.move(home.resolve("copy"), homes.resolve("elsewhere"));
        she = opened();
        assertEquals(Optional.of(onlyOne("copy-damaged-")), together().state().damaged());
        assertWorksAtTheServerAndHasACopyAgain();
    }

    @Test
    void whatWaitsInACopyThatWasPutAsideIsBroughtInOnceWhereItCanBeRead() throws Exception {
        leavesWithAStepThatWaits();
        Files.writeString(home.resolve("copy.json"), "[]");
        she = opened();
        Path kept = onlyOne("copy-damaged-");
        assertEquals(Optional.of(kept), together().state().damaged());
        assertEquals(0, number("select count(*) from activity"));

        AsideCopy copy = she.unmerged().keptCopies().all().getFirst();
        Path inTheWay = Files.createDirectories(kept.resolve("copy.json.new/in-the-way"));
        for (boolean noted : List.of(false, true)) {
            assertEquals(
                    Optional.of(new BroughtIn(noted ? 0 : 1, 0)),
                    she.unmerged().keptCopies().bringIn(copy));
            assertEquals(noted, Files.readString(kept.resolve("copy.json")).contains("brought"));
            Files.deleteIfExists(inTheWay);
        }

        assertEquals(1, number("select count(*) from activity"));
        assertTrue(Files.exists(kept));
        assertEquals(
                OptionalLong.of(0), she.unmerged().keptCopies().all().getFirst().waiting());
        assertWorksAtTheServerAndHasACopyAgain();
    }

    @Test
    void whoLosesTheServerWhileTheCopyIsKeptUpLooksForItWithTheNextTurn() throws Exception {
        ProspectId kaya = create("Kaya");
        together().turn();
        network.goAway();
        together().turn();
        note(kaya);
        assertTrue(together().isAway());
        network.comeBack();

        together().turn();

        assertFalse(together().isAway());
        assertEquals(Optional.empty(), together().state().hindered());
    }

    @Test
    void whoIsNotLetInAnyMoreIsToldAndIsAtTheServerOnceTheyAreAgain() throws Exception {
        ProspectId kaya = create("Kaya");
        together().turn();
        network.goAway();
        note(kaya);
        try (Connection owner = server.connect(address.database())) {
            Sql.update(owner, "alter role ayse nologin");
            try {
                network.comeBack();
                together().turn();

                assertTrue(together().isAway());
                assertEquals(
                        Optional.of(AwayWork.Hindered.NOT_LET_IN),
                        together().state().hindered());
                assertEquals(1, together().waiting());
            } finally {
                Sql.update(owner, "alter role ayse login");
            }
        }
        together().turn();
        assertTrue(together().isAway(), "it does not ask again with each turn");
        for (int turn = 0; turn < 30; turn++) {
            together().turn();
        }

        assertFalse(together().isAway());
        assertEquals(Optional.empty(), together().state().hindered());
        assertEquals(1, number("select count(*) from activity"));
    }

    @Test
    void aCopyThatCannotBeKeptIsSaidAndTriedAgainLater() throws Exception {
        Files.writeString(home.resolve("copy"), "in the way");
        together().turn();
        assertEquals(Optional.of(AwayWork.Hindered.NO_COPY), together().state().hindered());
        Files.delete(home.resolve("copy"));
        for (int i = 0; i < 31; i++) {
            together().turn();
        }
        assertEquals(Optional.empty(), together().state().hindered());
        assertWorksAtTheServer();
    }

    private void assertWorksAtTheServer() {
        create("Kaya");
        together().turn();
        assertTrue(Files.exists(home.resolve("copy/huni.mv.db")));
    }

    @Test
    void aDiskThatDoesNotTakeTheNoteOfWhatHasGoneToTheServerIsSaidAndNothingGoesThereTwice() throws Exception {
        ProspectId kaya = create("Kaya");
        together().turn();
        network.goAway();
        note(kaya);
        network.comeBack();
        Path inTheWay = Files.createDirectories(home.resolve("copy.json.new/in-the-way"));
        together().turn();
        assertTrue(together().isAway());
        assertEquals(Optional.of(AwayWork.Hindered.DISK), together().state().hindered());
        she.close();

        Files.delete(inTheWay);
        she = opened();

        assertFalse(together().isAway());
        assertEquals(1, number("select count(*) from activity"));
        assertEquals(List.of(), she.unmerged().all());
    }

    @Test
    void aDiskThatDoesNotTakeTheListIsSaidAndTheStepWaits() throws Exception {
        ProspectId kaya = create("Kaya");
        together().turn();
        network.goAway();
        note(kaya);
        she.safety()
                .database()
                .write(connection -> Sql.update(
                        connection, "update journal_change set row_after = row_after || '?' where row_before is null"));
        network.comeBack();
        Path inTheWay = Files.createDirectories(home.resolve("unmerged.json.new/in-the-way"));
        together().turn();
        assertTrue(together().isAway());
        assertEquals(Optional.of(AwayWork.Hindered.DISK), together().state().hindered());

        Files.delete(inTheWay);
        together().turn();

        assertFalse(together().isAway());
        assertEquals(1, she.unmerged().all().size());
    }

    @Test
    void aListThatCannotBeUnderstoodIsPutAside() throws Exception {
        String later =
                "[\"{\\\"id\\\":\\\"1\\\",\\\"at\\\":\\\"2026-11-02T10:00:00Z\\\",\\\"reason\\\":\\\"NEW\\\"}\"]";
        for (String list : List.of("garbage", "[\"", later)) {
            Files.writeString(home.resolve("unmerged.json"), list);
            assertEquals(0, together().state().unmerged());
            Path kept = onlyOne("unmerged-damaged-");
            assertEquals(Optional.of(kept), together().state().damagedList());
            assertEquals(list, Files.readString(kept));
            assertFalse(Files.exists(home.resolve("unmerged.json")));
            Files.delete(kept);
        }
    }
}
