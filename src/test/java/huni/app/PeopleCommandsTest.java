package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.Commands;
import huni.command.Console;
import huni.desktop.DesktopSystem;
import huni.store.PostgresServer;
import huni.store.server.SharedHome;
import huni.store.sql.Sql;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** People begin, change and leave at a real server, each with a role of their own. */
@ExtendWith(PostgresServer.OfRun.class)
class PeopleCommandsTest {

    private final PostgresServer server;
    private final String login = "mehmet_" + UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    private Path home;

    private String database = "";

    PeopleCommandsTest(PostgresServer server) {
        this.server = server;
    }

    private record Said(int status, String results, String messages) {}

    @BeforeEach
    void workspace() throws Exception {
        database = server.withWorkspace();
    }

    private Said run(String role, String... arguments) {
        StringWriter results = new StringWriter();
        StringWriter messages = new StringWriter();
        Console console = new Console(new PrintWriter(results), new PrintWriter(messages), Locale.US);
        Huni huni = new Huni(new DesktopSystem("Linux", home, Map.of()), console, InstantSource.system());
        String[] all = new String[arguments.length + 2];
        all[0] = "--store";
        all[1] = role.startsWith("/") ? role : server.address(role, database).toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        int status = new Commands(huni, console).run(all);
        return new Said(status, results.toString(), messages.toString());
    }

    private Path table(String content) throws Exception {
        return Files.writeString(home.resolve(UUID.randomUUID() + ".csv"), content);
    }

    @Test
    void whoeverAddsTheFirstOneLeadsAndAReaderIsToldInASentence() throws Exception {
        assertEquals(
                "Nobody is entered yet: whoever the database lets in may do there what it allows. “huni people add”"
                        + " enters people.\n",
                run("ayse", "people").results());

        Said added = run("ayse", "people", "add", "Mehmet Kaya", "--login", login, "--role", "reads");

        assertEquals(0, added.status(), added.messages());
        assertEquals("Mehmet Kaya (" + login + ") works here from now on: reads.\n", added.results());
        assertTrue(added.messages().contains("\\password " + login), added.messages());
        String list = run(login, "people").results();
        assertTrue(list.matches("(?s)Mehmet Kaya +" + login + " +reads +\\(you\\)\nayse +ayse +leads.*"), list);
        Said refused = run(login, "import", table("Company\nDemir\n").toString());
        assertEquals(1, refused.status());
        assertTrue(refused.messages().startsWith("You may look at everything in postgresql://"), refused.messages());
        assertFalse(refused.messages().contains("permission"), refused.messages());
        assertEquals(0, run(login, "report", "funnel").status());
    }

    @Test
    void peopleAreEnteredWhileAWindowHasTheWorkspaceOpen() throws Exception {
        Path shared = SharedHome.of(
                server.address("ayse", database),
                new DesktopSystem("Linux", home, Map.of()).data().resolve("shared"));
        OpenedStore window = OpenedStore.open(shared, InstantSource.system(), Runnable::run);
        try {
            Said added = run("ayse", "people", "add", "Mehmet Kaya", "--login", login, "--role", "sells");

            assertEquals(0, added.status(), added.messages());
            assertTrue(run("ayse", "people").results().contains("Mehmet Kaya"));
        } finally {
            window.close();
        }
    }

    @Test
    void aChangedRoleIsGrantedAndASellerMayNotMakeThemselvesLead() throws Exception {
        run("ayse", "people", "add", "Mehmet Kaya", "--login", login, "--role", "reads");

        assertEquals(
                0,
                run("ayse", "people", "change", "mehmet kaya", "--role", "sells")
                        .status());

        assertEquals(
                0, run(login, "import", table("Company\nDemir\n").toString()).status());
        assertEquals(0, run(login, "undo").status());
        // The sample begins a quota where there is none, which is not theirs to set.
        assertEquals(0, run("ayse", "sample", "--prospects", "3").status());
        Said sample = run(login, "sample", "--prospects", "20");
        assertEquals(0, sample.status(), sample.messages());
        assertEquals(0, run(login, "undo").status());
        Said refused = run(login, "people", "change", login, "--role", "leads");
        assertEquals(1, refused.status());
        assertTrue(refused.messages().startsWith("Not done: your role in postgresql://"), refused.messages());
    }

    @Test
    void whatIsTakenBackIsTakenBackInTheDatabaseToo() throws Exception {
        run("ayse", "people", "add", "Mehmet Kaya", "--login", login, "--role", "sells");

        assertEquals(0, run("ayse", "undo").status());

        try (Connection admin = server.connect(database)) {
            assertEquals(
                    0L,
                    Sql.number(
                            admin,
                            "select count(*) from information_schema.role_table_grants where grantee = ?",
                            login));
        }
        assertEquals(1, run(login, "report", "funnel").status());
    }

    @Test
    void whoLeavesIsLetInNoMoreAndTheirProspectsHaveAnOwner() throws Exception {
        run("ayse", "people", "add", "Mehmet Kaya", "--login", login, "--role", "sells");
        assertEquals(
                0,
                run(login, "import", table("Company\nDemir\nKaya\n").toString()).status());
        Path taken = home.resolve("taken.csv");
        assertEquals(0, run("ayse", "export", "--to", taken.toString()).status());
        String table = Files.readString(taken);
        assertTrue(table.contains("Owner") && table.split("Mehmet Kaya", -1).length == 3, table);

        Said left = run("ayse", "people", "leave", login, "--to", "ayse");

        assertEquals("Mehmet Kaya has left. 2 prospects are ayse’s now.\n", left.results(), left.messages());
        assertEquals(1, run(login, "report", "funnel").status());
        assertEquals(0, run("ayse", "check").status());
        assertTrue(run("ayse", "people").results().contains("(has left)"));
    }

    @Test
    void whoLeadsSetsAPersonsQuotaAndASellerLooksAtIt() throws Exception {
        run("ayse", "people", "add", "Mehmet Kaya", "--login", login, "--role", "sells");
        assertEquals(
                "Mehmet Kaya has no quota of their own. Whoever leads sets one with “huni people quota " + login
                        + " AMOUNT”; without --person this report says how the team’s stands.\n",
                run(login, "report", "quota", "--person", login).results());

        Said dollars =
                run("ayse", "import", table("Company,Value\nDolar,500 USD\n").toString());
        assertEquals(0, dollars.status(), dollars.messages());

        Said set = run("ayse", "people", "quota", "mehmet kaya", "900", "--period", "quarter");

        assertEquals(0, set.status(), set.messages());
        assertTrue(set.results().startsWith("Mehmet Kaya: "), set.results());
        Said refused = run(login, "people", "quota", login, "1");
        assertEquals(1, refused.status());
        assertTrue(refused.messages().startsWith("Not done: your role in postgresql://"), refused.messages());
        String quota = run(login, "report", "quota", "--person", login).results();
        assertFalse(quota.contains("USD"), quota);
        assertTrue(quota.startsWith("Quota of: Mehmet Kaya\n"), quota);
        assertTrue(quota.contains("900"), quota);
        String json = run(login, "report", "quota", "--person", login, "--json").results();
        assertTrue(json.contains("\"" + login + "\"") && json.contains("900"), json);
        assertEquals("No quota is set.\n", run(login, "report", "quota").results());
        assertEquals(1, run("ayse", "people", "quota", login, "0").status());
        assertEquals(1, run("ayse", "people", "quota", login, "1", "--remove").status());
        assertEquals(
                "Mehmet Kaya has no quota of their own any more; those of past periods are gone, too. “huni undo”"
                        + " brings them back.\n",
                run("ayse", "people", "quota", login, "--remove").results());
        assertTrue(run(login, "report", "quota", "--person", login).results().startsWith("Mehmet Kaya has no"));
        assertEquals(1, run("ayse", "people", "quota", login, "--remove").status());
    }

    @Test
    void aStoreThatOnePersonHasAloneHasNoPeople() {
        String own = home.resolve("own").toString();
        run(own, "sample", "--prospects", "3");

        assertEquals(
                new Said(
                        1,
                        "",
                        "Several people work in a shared workspace only; this store is one person’s own. “huni share”"
                                + " makes a shared one. Nothing was changed.\n"),
                run(own, "people"));
    }
}
