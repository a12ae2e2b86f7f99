package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreRefusedException;
import huni.store.file.StoreTooNewException;
import huni.store.file.StoreUnreachableException;
import huni.store.file.StoreUnreachableException.Hindrance;
import huni.store.server.OthersSteps;
import huni.store.server.SharedDatabase;
import huni.store.server.WorkspaceAddress;
import huni.store.sql.Sql;
import huni.work.Changed;
import huni.work.Outcome;
import huni.work.Refusal;
import huni.work.Trouble;
import huni.work.TroubleException;
import huni.work.imports.ListedTables;
import huni.work.prospect.CreateProspect;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several programs at one workspace on a real server. */
@ExtendWith(PostgresServer.OfRun.class)
class SharedWorkspaceTest {

    private final PostgresServer server;
    private final List<Database> opened = new ArrayList<>();
    private String name = "";

    SharedWorkspaceTest(PostgresServer server) {
        this.server = server;
    }

    @BeforeEach
    void workspace() throws Exception {
        name = server.withWorkspace();
    }

    @AfterEach
    void closeAll() {
        opened.forEach(Database::close);
    }

    @Test
    void whereThereIsNoWorkspaceNoneIsOpenedAndNoneIsMadeByOpening() throws Exception {
        name = server.empty();

        assertRefused(Hindrance.NO_WORKSPACE, () -> SharedDatabase.open(address("ayse")));
        assertRefused(Hindrance.NO_WORKSPACE, () -> SharedDatabase.open(address("ayse")));
    }

    @Test
    void whoeverIsNotThereIsToldWhat() throws Exception {

        assertRefused(Hindrance.NO_ACCESS, () -> SharedDatabase.open(address("nobody")));
        assertRefused(Hindrance.NO_DATABASE, () -> SharedDatabase.open(server.address("ayse", "none")));
        assertRefused(
                Hindrance.NO_SERVER,
                () -> SharedDatabase.open(new WorkspaceAddress("ayse", "localhost", 1, name, "huni")));
    }

    @Test
    void aWorkspaceIsMadeOnceAndHasNothingInIt() throws Exception {
        name = server.empty();

        assertTrue(SharedDatabase.make(address("ayse")));
        assertFalse(SharedDatabase.make(address("mehmet")));

        assertEquals(0L, number(open("ayse"), "select count(*) from prospect"));
        assertEquals(List.of(), new StoreCheck(open("ayse").longReads()).findings());
    }

    @Test
    void aWorkspaceOfALaterVersionIsLeftAlone() throws Exception {
        try (Connection admin = server.connect(name)) {
            Sql.update(admin, "update huni.store_schema set schema_number = 10000");
        }

        assertThrows(StoreTooNewException.class, () -> SharedDatabase.open(address("ayse")));
    }

    @Test
    void whatOneWritesTheOtherHearsOfOnceAndByName() throws Exception {
        Database hers = open("ayse");
        Database his = open("mehmet");
        OthersSteps sheHears = new OthersSteps(hers);
        OthersSteps heHears = new OthersSteps(his);
        Desk she = desk(hers, "ayse");
        heard(heHears);

        ProspectId kaya = she.create("Kaya");
        she.move(kaya, Desk.REACHED);

        assertEquals(Optional.of(new Changed(Set.of(kaya), Set.of(Desk.LEAD, Desk.REACHED), false)), heard(heHears));
        assertEquals(Optional.empty(), heard(heHears));
        assertEquals(Optional.empty(), heard(sheHears));
    }

    @Test
    void whatOneTakesBackTheOtherHearsOf() throws Exception {
        Desk she = desk(open("ayse"), "ayse");
        ProspectId kaya = she.create("Kaya");
        OthersSteps heHears = new OthersSteps(open("mehmet"));

        she.workspace().undo();

        assertEquals(Optional.of(new Changed(Set.of(kaya), Set.of(Desk.LEAD), false)), heard(heHears));
    }

    @Test
    void aChangeOfWhatIsSetUpIsHeardOfAsEverything() throws Exception {
        Database hers = open("ayse");
        Database his = open("mehmet");
        OthersSteps heHears = new OthersSteps(his);
        heard(heHears);

        desk(hers, "ayse");

        assertTrue(heard(heHears).orElseThrow().everything());
    }

    @Test
    void whoLooksReadsWhatTheOtherHasWrittenAndNotWhatWasReadBefore() throws Exception {
        Database hers = open("ayse");
        Database his = open("mehmet");
        Desk she = desk(hers, "ayse");
        OthersSteps heHears = new OthersSteps(his);
        int asked = counted(his);

        she.create("Kaya");
        heard(heHears);

        assertEquals(0, asked);
        assertEquals(1, counted(his));
    }

    private static int counted(Database database) {
        return database.read(
                connection -> database.shared().once("number", connection, SharedWorkspaceTest::prospects));
    }

    private static int prospects(Connection connection) throws SQLException {
        return Math.toIntExact(Sql.number(connection, "select count(*) from prospect"));
    }

    @Test
    void eachTakesBackTheirOwnStepsAlone() throws Exception {
        Desk she = desk(open("ayse"), "ayse");
        Desk he = desk(open("mehmet"), "mehmet");
        ProspectId hers = she.create("Kaya");
        ProspectId his = he.create("Demir");

        assertInstanceOf(Outcome.Done.class, she.workspace().undo());

        Database looking = open("ayse");
        assertEquals(List.of(his.value().toString()), standing(looking));
        assertInstanceOf(Outcome.Done.class, she.workspace().redo());
        assertEquals(Set.of(his.value().toString(), hers.value().toString()), Set.copyOf(standing(looking)));
        assertInstanceOf(Outcome.Done.class, he.workspace().undo());
        assertEquals(List.of(hers.value().toString()), standing(looking));
    }

    @Test
    void whatAnotherHasChangedSinceIsNotTakenBack() throws Exception {
        Desk she = desk(open("ayse"), "ayse");
        Desk he = desk(open("mehmet"), "mehmet");
        ProspectId kaya = she.create("Kaya");
        he.move(kaya, Desk.REACHED);

        assertEquals(
                new Outcome.Refused<>(new Refusal.ChangedSince("Kaya")),
                she.workspace().undo());
    }

    @Test
    void manyWhoMoveAndEditTheSameProspectsAtOnceLoseNothingAndMeetInNoPlace() throws Exception {
        List<WorkspaceAddress> eight = Collections.nCopies(4, PostgresServer.ROLES).stream()
                .flatMap(List::stream)
                .map(this::address)
                .toList();
        try (TeamLoad team = new TeamLoad(eight, 40)) {
            team.work(25);

            assertEquals(0, team.lost());
            assertEquals(0, team.doubled());
            assertEquals(0, team.miscounted());
            assertEquals(0, team.stuck());
            assertEquals(List.of(), team.findings());
        }
    }

    @Test
    void aLostConnectionIsMadeAgainAndWhatWasNotKeptIsSaid() throws Exception {
        Database hers = open("ayse");
        Desk she = desk(hers, "ayse");
        she.create("Kaya");
        endConnections();

        TroubleException met = assertThrows(
                TroubleException.class,
                () -> she.workspace().perform(new CreateProspect("Demir", "", Optional.empty())));

        assertEquals(Trouble.Kind.SERVER, met.trouble().kind());
        assertTrue(met.certain());
        assertTrue(hers.tryAgain());
        she.create("Demir");
        assertEquals(2L, number(hers, "select count(*) from prospect"));
    }

    @Test
    void aCommitWhoseAnswerIsLostIsKeptOnce() throws Exception {
        WorkspaceAddress direct = address("ayse");
        try (CuttingProxy proxy = new CuttingProxy(direct.port());
                Database through = SharedDatabase.open(new WorkspaceAddress(
                        direct.role(), direct.host(), proxy.port(), direct.database(), direct.schema()))) {
            Desk she = desk(through, "ayse");
            proxy.cutNext(CuttingProxy.Cut.AFTER_COMMIT);

            ProspectId kaya = she.create("Kaya");

            assertFalse(proxy.isToCut());
            assertEquals(List.of(kaya.value().toString()), standing(open("mehmet")));
            assertInstanceOf(Outcome.Done.class, she.workspace().undo());
        }
    }

    @Test
    void aCommitThatNeverReachesTheServerIsSaidNotToBeKept() throws Exception {
        WorkspaceAddress direct = address("ayse");
        try (CuttingProxy proxy = new CuttingProxy(direct.port());
                Database through = SharedDatabase.open(new WorkspaceAddress(
                        direct.role(), direct.host(), proxy.port(), direct.database(), direct.schema()))) {
            Desk she = desk(through, "ayse");
            proxy.cutNext(CuttingProxy.Cut.BEFORE_COMMIT);

            TroubleException met = assertThrows(TroubleException.class, () -> she.create("Kaya"));

            assertTrue(met.certain());
            assertEquals(List.of(), standing(open("mehmet")));
            she.create("Kaya");
            assertEquals(1, standing(open("mehmet")).size());
        }
    }

    @Test
    void whoIsKilledInTheMiddleOfAStepLeavesNothingOfItAndTheTurnToTheNext() throws Exception {
        WorkspaceAddress direct = address("ayse");
        Desk he = desk(open("mehmet"), "mehmet");
        try (CuttingProxy proxy = new CuttingProxy(direct.port());
                Connection killed = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + proxy.port() + "/" + name + "?currentSchema=huni",
                        direct.role(),
                        "")) {
            killed.setAutoCommit(false);
            Sql.one(killed, "select schema_number from store_schema for update", _ -> true);
            Sql.update(killed, "update setting set content = 'Asia/Tokyo'");
            proxy.cutAll();

            he.create("Kaya");
        }
        assertEquals(1, standing(open("ayse")).size());
        assertEquals(0L, number(open("ayse"), "select count(*) from setting where content = 'Asia/Tokyo'"));
    }

    @Test
    void clocksThatDifferByAnHourLoseNothingAndDoNothingTwice() throws Exception {
        Desk she = desk(open("ayse"), "ayse");
        Desk he = desk(open("mehmet"), "mehmet");
        she.minutesPass(60);
        ProspectId kaya = she.create("Kaya");
        he.move(kaya, Desk.REACHED);
        she.move(kaya, Desk.PARKED);
        he.move(kaya, Desk.LEAD);
        he.note(kaya, "called");
        he.plan(kaya, 1);
        she.worth(kaya, "100");

        Database looking = open("ayse");
        assertEquals(4L, number(looking, "select count(*) from stage_event"));
        assertEquals(1L, number(looking, "select count(*) from prospect where stage_key = 'lead'"));
        assertEquals(List.of(), new StoreCheck(looking.longReads()).findings());
        assertInstanceOf(Outcome.Done.class, she.workspace().undo());
        assertInstanceOf(Outcome.Done.class, he.workspace().undo());
        assertEquals(List.of(), new StoreCheck(looking.longReads()).findings());
    }

    private static Optional<Changed> heard(OthersSteps steps) {
        List<Changed> told = new ArrayList<>();
        steps.look(told::add);
        return told.stream().findFirst();
    }

    @Test
    void whatCouldNotBeToldIsToldWithTheNextLook() throws Exception {
        Desk she = desk(open("ayse"), "ayse");
        OthersSteps heHears = new OthersSteps(open("mehmet"));
        ProspectId kaya = she.create("Kaya");

        assertThrows(
                IllegalStateException.class,
                () -> heHears.look(_ -> {
                    throw new IllegalStateException("no screen");
                }));

        assertEquals(Set.of(kaya), heard(heHears).orElseThrow().prospects());
    }

    @Test
    void whoWasGivenAStepBySomebodyElseIsNotTakenBackWithTheirCreation() throws Exception {
        Desk she = desk(open("ayse"), "ayse");
        Desk he = desk(open("mehmet"), "mehmet");
        ProspectId kaya = she.create("Kaya");
        he.plan(kaya, 1);

        assertEquals(
                new Outcome.Refused<>(new Refusal.ChangedSince("Kaya")),
                she.workspace().undo());
    }

    @Test
    void anImportInWhichSomebodyElseHasWorkedIsNotTakenBackWhole() throws Exception {
        Desk she = desk(open("ayse"), "ayse");
        Database his = open("mehmet");
        Desk he = desk(his, "mehmet");
        she.imports(new ListedTables("Company").row("Kaya").row("Demir"));
        UUID demir = his.read(connection -> Sql.one(
                        connection,
                        "select id from prospect where company = 'Demir'",
                        row -> row.getObject(1, UUID.class))
                .orElseThrow());
        he.note(new ProspectId(demir), "called");

        assertEquals(
                new Outcome.Refused<>(new Refusal.ChangedSince("Demir")),
                she.workspace().undo());
        assertEquals(2, standing(his).size());
    }

    @Test
    void aProgramThatIsOlderThanTheTablesWritesNothingMore() throws Exception {
        Database hers = open("ayse");
        Desk she = desk(hers, "ayse");
        try (Connection admin = server.connect(name)) {
            Sql.update(admin, "update huni.store_schema set schema_number = 10000");
        }

        assertEquals(
                Trouble.Kind.SERVER,
                assertThrows(TroubleException.class, () -> she.create("Kaya"))
                        .trouble()
                        .kind());
    }

    private void endConnections() throws Exception {
        try (Connection admin = server.connect("postgres")) {
            Sql.list(
                    admin,
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = ?",
                    row -> row.getBoolean(1),
                    name);
        }
    }

    private static List<String> standing(Database database) {
        return database.read(connection ->
                Sql.list(connection, "select id from prospect where removed = false", row -> row.getString(1)));
    }

    private static long number(Database database, String question) {
        return database.read(connection -> Sql.number(connection, question));
    }

    private static Desk desk(Database database, String role) throws Exception {
        return new Desk(
                database,
                Optional.of(WorkspaceAddress.of("postgresql://" + role + "@localhost/x", "")
                        .person()));
    }

    private Database open(String role) throws StoreRefusedException {
        Database database = SharedDatabase.open(address(role));
        opened.add(database);
        return database;
    }

    private WorkspaceAddress address(String role) {
        return server.address(role, name);
    }

    @FunctionalInterface
    private interface Opening {
        Object open() throws StoreRefusedException;
    }

    private static void assertRefused(Hindrance hindrance, Opening opening) {
        assertEquals(
                hindrance,
                assertThrows(StoreUnreachableException.class, opening::open).hindrance());
    }
}
