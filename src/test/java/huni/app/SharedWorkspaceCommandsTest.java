package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.Commands;
import huni.command.Console;
import huni.desktop.DesktopSystem;
import huni.domain.PersonId;
import huni.store.PostgresServer;
import huni.store.file.AllTables;
import huni.store.server.SharedHome;
import huni.store.sql.Sql;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A store of one's own, brought to a real server, and the commands there. */
@ExtendWith(PostgresServer.OfRun.class)
class SharedWorkspaceCommandsTest {

    private final PostgresServer server;

    @TempDir
    private Path home;

    private String address = "";
    private String database = "";
    private String own = "";

    SharedWorkspaceCommandsTest(PostgresServer server) {
        this.server = server;
    }

    /** What a command ended with and said. */
    private record Said(int status, String results, String messages) {}

    @BeforeEach
    void ownStore() throws Exception {
        database = server.empty();
        address = server.address("ayse", database).toString();
        own = home.resolve("own").toString();
        Files.writeString(home.resolve("people.csv"), """
            Company,Budget,Phone
            Kaya Çelik,12000,+90 532 000 00 01
            İnci Işık,34000,+90 532 000 00 02
            "Öz ""Güven"" A.Ş.",,
            """);
        assertEquals(
                0,
                run("import", "--store", own, home.resolve("people.csv").toString())
                        .status());
    }

    private Said run(String... arguments) {
        StringWriter results = new StringWriter();
        StringWriter messages = new StringWriter();
        Console console = new Console(new PrintWriter(results), new PrintWriter(messages), Locale.US);
        Huni huni = new Huni(new DesktopSystem("Linux", home, Map.of()), console, InstantSource.system());
        int status = new Commands(huni, console).run(arguments);
        return new Said(status, results.toString(), messages.toString());
    }

    @Test
    void allOfAStoreIsInTheWorkspaceAndTheStoreIsAsItWas() throws Exception {
        String before = run("report", "funnel", "--json", "--store", own).results();

        Said shared = run("share", "--store", own, address);

        assertEquals(0, shared.status(), shared.messages());
        assertTrue(shared.results().startsWith("3 prospects are in the workspace " + address), shared.results());
        assertEquals(
                before, run("report", "funnel", "--json", "--store", address).results());
        assertEquals(before, run("report", "funnel", "--json", "--store", own).results());
        assertEquals(0, run("check", "--store", address).status());
        assertEquals(
                run("export", "--store", own, "--to", home.resolve("own.csv").toString())
                        .status(),
                run(
                                "export",
                                "--store",
                                address,
                                "--to",
                                home.resolve("shared.csv").toString())
                        .status());
        assertEquals(Files.readString(home.resolve("own.csv")), Files.readString(home.resolve("shared.csv")));
        assertEquals(3L, lookedAfterBy("ayse"), "whoever shares looks after what they had alone");
    }

    private long lookedAfterBy(String role) throws Exception {
        try (Connection admin = server.connect(database)) {
            return Sql.number(
                    admin,
                    "select count(*) from huni.prospect where owner_id = ?",
                    PersonId.ofLogin(role).value());
        }
    }

    @Test
    void whereAWorkspaceIsNoOtherIsMade() {
        assertEquals(0, run("share", "--store", own, address).status());

        Said again = run("share", "--store", own, address);

        assertEquals(
                new Said(
                        1,
                        "",
                        "There is a workspace in " + address + " already; it is as it was. Name another schema.\n"),
                again);
    }

    @Test
    void whereNoWorkspaceIsNoneIsMadeByAskingForOne() throws Exception {
        Said refused = run("report", "funnel", "--store", address);

        assertEquals(1, refused.status());
        assertTrue(
                refused.messages().startsWith("There is no workspace in " + address + " yet, or you have not"),
                refused.messages());
        try (Connection admin = server.connect(database)) {
            assertEquals(0L, Sql.number(admin, "select count(*) from pg_namespace where nspname = 'huni'"));
        }
    }

    @Test
    void whatIsDoneToAFileIsRefused() {
        assertEquals(0, run("share", "--store", own, address).status());
        String sentence =
                "This is done to a folder. It cannot be done to a workspace that you share with others. Nothing was"
                        + " changed.\n";

        for (List<String> command : List.of(
                List.of("move", home.resolve("elsewhere").toString()),
                List.of("encrypt"),
                List.of("decrypt"),
                List.of("share", address))) {
            String[] arguments = Stream.concat(command.stream(), Stream.of("--store", address))
                    .toArray(String[]::new);
            assertEquals(new Said(1, "", sentence), run(arguments), command.getFirst());
        }
    }

    @Test
    void aBackupIsAnArchiveAndComesBackIntoAnotherSchema() throws Exception {
        assertEquals(0, run("share", "--store", own, address).status());
        String archive = home.resolve("all.huni").toString();
        String backup = home.resolve("backup.huni").toString();
        assertEquals(0, run("export", "--archive", archive, "--store", address).status());
        assertEquals(0, run("backup", "--to", backup, "--store", address).status());
        Said kept = run("backup", "--json", "--store", address);
        assertEquals(0, kept.status(), kept.messages());
        assertTrue(kept.results().contains("\"prospects\" : 3"), kept.results());

        Said refused = run("restore", backup, "--store", address);
        assertEquals(1, refused.status());
        assertTrue(
                refused.messages().contains("huni share postgresql://name@host/database?schema=another --from "),
                refused.messages());
        Said again = run("share", address.replace("=huni", "=again"), "--from", backup);

        assertEquals(0, again.status(), again.messages());
        assertEquals(
                run("report", "funnel", "--json", "--store", address).results(),
                run("report", "funnel", "--json", "--store", address.replace("=huni", "=again"))
                        .results());
    }

    @Test
    void whatIsNoArchiveIsNotShared() throws Exception {
        Path file = Files.writeString(home.resolve("none.huni"), "nothing");

        Said refused = run("share", address, "--from", file.toString());

        assertEquals(new Said(1, "", file + " is no backup of Huni. Nothing was changed.\n"), refused);
    }

    @Test
    void whatIsImportedThereIsTakenBack() throws Exception {
        assertEquals(0, run("share", "--store", own, address).status());
        Path more = Files.writeString(home.resolve("more.csv"), "Company\nDemir\n");
        assertEquals(0, run("import", "--store", address, more.toString()).status());

        Said undone = run("undo", "--store", address);

        assertEquals(0, undone.status(), undone.messages());
        assertEquals(0, run("check", "--store", address).status());
    }

    @Test
    void whoIsForgottenThereIsInNoRowAndWhatTheServerKeepsIsSaid() throws Exception {
        assertEquals(0, run("share", "--store", own, address).status());

        Said forgotten = run("forget", "Kaya Çelik", "--yes", "--store", address);

        assertEquals(0, forgotten.status(), forgotten.messages());
        assertTrue(forgotten.results().startsWith("Kaya Çelik is forgotten: no row"), forgotten.results());
        try (Connection admin = server.connect(database)) {
            Sql.update(admin, "set search_path = huni");
            for (String table : AllTables.names(admin)) {
                assertEquals(
                        0L,
                        Sql.number(admin, "select count(*) from " + table + " t where t::text ilike '%Kaya%'"),
                        table);
            }
        }
        assertEquals(0, run("check", "--store", address).status());
    }

    @Test
    void anAddressWithAPasswordIsSentAwayAndKeptNowhere() throws Exception {
        Said refused = run("check", "--store", "postgresql://ayse:secret@localhost/sales");

        assertEquals(2, refused.status());
        assertTrue(refused.messages().startsWith("There is a password in the address"), refused.messages());
        try (Stream<Path> files = Files.walk(home)) {
            assertEquals(
                    List.of(),
                    files.filter(file -> SharedHome.address(file).isPresent()).toList());
        }
    }

    @Test
    void nobodyAnsweringIsSaidInASentence() {
        Said refused = run("check", "--store", "postgresql://ayse@localhost:1/sales");

        assertEquals(1, refused.status());
        assertTrue(
                refused.messages()
                        .startsWith("The server of postgresql://ayse@localhost:1/sales?schema=huni does not answer"),
                refused.messages());
    }

    private void theyAreTwo(String workspace) {
        assertEquals(
                0,
                run("people", "add", "Ayşe Demir", "--login", "ayse", "--role", "leads", "--store", workspace)
                        .status());
        assertEquals(
                0,
                run("people", "add", "Mehmet Işık", "--login", "mehmet", "--role", "sells", "--store", workspace)
                        .status());
    }

    private List<String> owned(String schema) throws Exception {
        try (Connection admin = server.connect(database)) {
            return Sql.list(
                    admin,
                    "select p.company, o.name from " + schema + ".prospect p join " + schema
                            + ".person o on o.id = p.owner_id where p.removed = false order by p.company",
                    row -> row.getString(1) + ": " + row.getString(2));
        }
    }

    @Test
    void whatIsTakenOutAndBroughtInAgainIsLookedAfterByTheSamePeople() throws Exception {
        assertEquals(0, run("share", "--store", own, address).status());
        theyAreTwo(address);
        Path owners = Files.writeString(home.resolve("owners.csv"), """
            Company,Deal owner
            Kaya Çelik,MEHMET ISIK
            İnci Işık,Zeynep Ak
            """);
        String file = home.resolve("out.csv").toString();

        Said given = run("import", owners.toString(), "--on-duplicate", "update", "--store", address);

        assertEquals(0, given.status(), given.messages());
        assertTrue(
                given.results().contains("One row names an owner who does not work here: Zeynep Ak (1)."),
                given.results());
        List<String> all = List.of("İnci Işık: Ayşe Demir", "Kaya Çelik: Mehmet Işık", "Öz \"Güven\" A.Ş.: Ayşe Demir");
        assertEquals(Set.copyOf(all), Set.copyOf(owned("huni")));
        assertEquals(0, run("export", "--to", file, "--store", address).status());

        String another = address.replace("=huni", "=another");
        Path other = Files.writeString(home.resolve("other.csv"), "Company\nAras\n");
        String second = home.resolve("second").toString();
        assertEquals(0, run("import", "--store", second, other.toString()).status());
        assertEquals(0, run("share", "--store", second, another).status());
        theyAreTwo(another);
        assertEquals(0, run("import", file, "--store", another).status());
        Set<String> there =
                Stream.concat(all.stream(), Stream.of("Aras: Ayşe Demir")).collect(Collectors.toSet());
        assertEquals(there, Set.copyOf(owned("another")));

        assertEquals(
                0,
                run(
                                "import",
                                owners.toString(),
                                "--map",
                                "Deal owner=skip",
                                "--on-duplicate",
                                "update",
                                "--store",
                                another)
                        .status());
        assertEquals(there, Set.copyOf(owned("another")));
    }
}
