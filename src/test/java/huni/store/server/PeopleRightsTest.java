package huni.store.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.Person;
import huni.domain.quota.QuotaPeriod;
import huni.domain.worktime.PublicHolidays;
import huni.store.Desk;
import huni.store.PostgresServer;
import huni.store.file.AllTables;
import huni.store.file.Database;
import huni.store.sql.Sql;
import huni.store.write.StoreLedger;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Trouble;
import huni.work.TroubleException;
import huni.work.Workspace;
import huni.work.people.AddPerson;
import huni.work.prospect.CreateProspect;
import huni.work.quota.SetQuota;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a real server lets people do who have a role each, with this program or by hand. */
@ExtendWith(PostgresServer.OfRun.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleRightsTest {

    private static final String REFUSED = "42501";

    private final PostgresServer server;
    private final List<Database> opened = new ArrayList<>();
    private String database = "";
    private GrantedAccess access;

    PeopleRightsTest(PostgresServer server) {
        this.server = server;
        this.access = new GrantedAccess(server.address("ayse", ""));
    }

    @BeforeAll
    void workspace() throws Exception {
        database = server.withWorkspace();
        access = new GrantedAccess(server.address("ayse", database));
        desk("ayse").create("Kaya");
    }

    @AfterAll
    void closeAll() {
        opened.forEach(Database::close);
    }

    /** Somebody with a role that nobody has had before. */
    private Person person(Person.Role role) {
        String login = role.name().toLowerCase(java.util.Locale.ROOT) + "_"
                + UUID.randomUUID().toString().substring(0, 8);
        return Person.begun(login, login, "", role);
    }

    private Person let(Person.Role role) {
        Person person = person(role);
        assertEquals(List.of(), access.follow(person));
        return person;
    }

    private Connection by(Person person) throws SQLException {
        return new Server(server.address(person.login(), database)).connect();
    }

    private Desk desk(String login) throws Exception {
        WorkspaceAddress address = server.address(login, database);
        Database mine = SharedDatabase.open(address);
        opened.add(mine);
        return new Desk(mine, Optional.of(address.person()));
    }

    private static String column(Connection connection, String table) throws SQLException {
        return Sql.one(
                        connection,
                        "select column_name from information_schema.columns where table_schema = current_schema"
                                + " and table_name = ? order by ordinal_position",
                        row -> '"' + row.getString(1) + '"',
                        table.replace("\"", ""))
                .orElseThrow();
    }

    private static void assertRefused(Connection connection, String statement) {
        SQLException refused = assertThrows(SQLException.class, () -> Sql.update(connection, statement), statement);
        assertEquals(REFUSED, refused.getSQLState(), statement + ": " + refused.getMessage());
    }

    @Test
    void whoReadsSeesEveryTableAndTheServerRefusesWhateverTheyWriteByHand() throws Exception {
        try (Connection connection = by(let(Person.Role.READS))) {
            List<String> tables = AllTables.names(connection);
            assertTrue(tables.size() > 40, tables.toString());
            for (String table : tables) {
                Sql.number(connection, "select count(*) from " + table);
                String column = column(connection, table);
                assertRefused(connection, "insert into " + table + " default values");
                assertRefused(connection, "update " + table + " set " + column + " = " + column);
                assertRefused(connection, "delete from " + table);
                assertRefused(connection, "truncate " + table);
                assertRefused(connection, "alter table " + table + " add column more int");
                assertRefused(connection, "drop table " + table);
                assertRefused(connection, "select * from " + table + " for update");
            }
            assertRefused(connection, "create table mine (id int)");
        }
    }

    @Test
    void whoSellsChangesNeitherPeopleNorWhatIsSetUpNorTheSchemaNorThePast() throws Exception {
        try (Connection connection = by(let(Person.Role.SELLS))) {
            assertRefused(connection, "update person set role = 'LEADS'");
            assertRefused(connection, "insert into person select * from person");
            assertRefused(connection, "delete from stage");
            assertRefused(connection, "update setting set content = ''");
            assertRefused(connection, "update quota set target = 0");
            assertRefused(connection, "update checklist_item set question = ''");
            assertRefused(connection, "update journal set author = null");
            assertRefused(connection, "delete from journal_change");
            assertRefused(connection, "update stage_event set note = ''");
            assertRefused(connection, "update store_schema set schema_number = 1");
            assertRefused(connection, "delete from store_schema");
            assertRefused(connection, "update schema_turn set place = 1");
            assertRefused(connection, "alter table prospect add column more int");
            assertRefused(connection, "drop table contact");
            assertRefused(connection, "truncate draft");
        }
    }

    @Test
    void whoSellsWorksInTheProgramAndIsToldWhatIsNotTheirs() throws Exception {
        Person seller = let(Person.Role.SELLS);
        Desk desk = desk(seller.login());

        desk.create("Demir");
        TroubleException refused = assertThrows(TroubleException.class, () -> desk.done(quota()));

        assertEquals(Trouble.Kind.NOT_ALLOWED, refused.trouble().kind());
        assertTrue(refused.certain());
        assertEquals(Optional.empty(), opened.getLast().trouble());
        assertInstanceOf(Outcome.Done.class, desk.workspace().undo());
        assertInstanceOf(Outcome.Done.class, desk.workspace().redo());
    }

    @Test
    void whoReadsIsToldBeforeTheyTypeAndMayWriteAsSoonAsTheyAreLet() throws Exception {
        Person reader = let(Person.Role.READS);
        try (Database his = SharedDatabase.open(server.address(reader.login(), database))) {
            StoreLedger ledger = new StoreLedger(his, PublicHolidays.NONE, Optional.of(reader.id()));
            Workspace workspace = new Workspace(ledger, InstantSource.system(), Runnable::run);
            Operation<?> create = new CreateProspect("Demir", "", Optional.empty());

            assertEquals(Optional.of(Trouble.Kind.LOOKS_ONLY), his.trouble().map(Trouble::kind));
            TroubleException refused = assertThrows(TroubleException.class, () -> workspace.perform(create));
            assertEquals(Trouble.Kind.LOOKS_ONLY, refused.trouble().kind());

            access.follow(reader.changed(reader.name(), "", Person.Role.SELLS));

            assertInstanceOf(Outcome.Done.class, workspace.perform(create));
            assertEquals(Optional.empty(), his.trouble());
        }
    }

    @Test
    void whoMaySellNoMoreIsToldWithTheirNextWrite() throws Exception {
        Person seller = let(Person.Role.SELLS);
        Desk desk = desk(seller.login());
        access.follow(seller.changed(seller.name(), "", Person.Role.READS));

        TroubleException refused = assertThrows(TroubleException.class, () -> desk.create("Demir"));

        assertEquals(Trouble.Kind.LOOKS_ONLY, refused.trouble().kind());
        try (Connection connection = by(seller)) {
            assertRefused(connection, "delete from prospect");
            assertRefused(connection, "update store_schema set turn = 1");
        }
    }

    @Test
    void whoLeadsSetsUpAndEntersPeopleAndLeavesTheSchemaAlone() throws Exception {
        Person leader = let(Person.Role.LEADS);
        Desk desk = desk(leader.login());

        desk.done(quota());
        desk.done(new AddPerson("somebody", "Somebody", "", Person.Role.READS));

        try (Connection connection = by(leader)) {
            assertRefused(connection, "update store_schema set schema_number = 1");
            assertRefused(connection, "drop table journal");
        }
    }

    private static SetQuota quota() {
        return new SetQuota(QuotaPeriod.MONTH, org.joda.money.Money.parse("TRY 1000"));
    }

    @Test
    void whoLeavesIsLetInNoMoreUntilTheyComeBack() throws Exception {
        Person seller = let(Person.Role.SELLS);
        try (Connection connection = by(seller)) {
            assertEquals(List.of(), access.follow(seller.left()));

            assertRefused(connection, "delete from huni.prospect");
            assertThrows(SQLException.class, () -> Sql.number(connection, "select count(*) from huni.prospect"));
        }
        assertThrows(SQLException.class, () -> by(seller).close());
        assertEquals(List.of(), access.follow(seller));
        try (Connection connection = by(seller)) {
            assertTrue(Sql.number(connection, "select count(*) from prospect") > 0);
        }
    }

    @Test
    void whoLeavesMayLogInWhereTheirRoleIsUsedForSomethingElse() throws Exception {
        Person person = let(Person.Role.SELLS);
        try (Connection leader = new Server(server.address("ayse", database)).connect()) {
            Sql.update(leader, "create role staff_of_" + person.login());
            Sql.update(leader, "grant staff_of_" + person.login() + " to " + person.login());
        }

        access.follow(person.left());

        try (Connection connection = by(person)) {
            assertRefused(connection, "delete from huni.prospect");
        }
    }

    @Test
    void whatALeaderMayNotDoInTheDatabaseIsSaidStatementByStatement() throws Exception {
        Person leader = let(Person.Role.LEADS);
        Person reader = person(Person.Role.READS);

        List<String> left = new GrantedAccess(server.address(leader.login(), database)).follow(reader);

        assertEquals("create role \"" + reader.login() + "\" login", left.getFirst());
        try (Connection admin = server.connect(database)) {
            for (String statement : left) {
                Sql.update(admin, statement);
            }
        }
        try (Connection connection = by(reader)) {
            assertTrue(Sql.number(connection, "select count(*) from prospect") > 0);
            assertRefused(connection, "delete from prospect");
        }
    }

    @Test
    void aNameThatIsMeantToBreakOutOfAStatementIsAName() throws Exception {
        Person hostile = Person.begun(
                "x\" superuser; drop table huni.prospect; -- "
                        + UUID.randomUUID().toString().substring(0, 8),
                "Hostile",
                "",
                Person.Role.READS);

        assertEquals(List.of(), access.follow(hostile));

        try (Connection admin = server.connect(database)) {
            assertEquals(
                    List.of(false),
                    Sql.list(
                            admin,
                            "select rolsuper from pg_roles where rolname = ?",
                            row -> row.getBoolean(1),
                            hostile.login()));
            assertTrue(Sql.number(admin, "select count(*) from huni.prospect") > 0);
        }
    }

    @Test
    void tablesThatComeLaterAreSeenByAllWithTheNextUpdate() throws Exception {
        Person reader = let(Person.Role.READS);
        desk("ayse").done(new AddPerson(reader.login(), reader.name(), "", Person.Role.READS));
        try (Connection owner = new Server(server.address("ayse", database)).connect()) {
            Sql.update(owner, "create table later (id int)");
            GrantedAccess.followAll("huni", owner);
        }
        try (Connection connection = by(reader)) {
            assertEquals(0L, Sql.number(connection, "select count(*) from later"));
            assertRefused(connection, "delete from later");
        }
    }

    @Test
    void theOneWhoseTablesTheyAreKeepsThem() throws Exception {
        Person owner = Person.begun("ayse", "Ayşe", "", Person.Role.READS);

        assertEquals(List.of(), access.follow(owner));

        assertEquals(Optional.empty(), opened.getFirst().trouble());
        assertEquals(List.of("alter role \"ayse\" nologin"), access.follow(owner.left()));
    }
}
