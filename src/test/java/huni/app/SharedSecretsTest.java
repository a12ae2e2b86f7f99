package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.Commands;
import huni.command.Console;
import huni.desktop.DesktopSystem;
import huni.domain.Person;
import huni.store.PostgresServer;
import huni.store.file.Database;
import huni.store.file.StoreUnreachableException;
import huni.store.file.StoreUnreachableException.Hindrance;
import huni.store.rows.StoredTables;
import huni.store.server.GrantedAccess;
import huni.store.server.Logins;
import huni.store.server.SharedDatabase;
import huni.store.server.WorkspaceAddress;
import huni.store.sql.Sql;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What somebody who should not know it never sees of a shared workspace: its password, and the one beside it. */
@ExtendWith(PostgresServer.OfRun.class)
class SharedSecretsTest {

    private static final String WRONG = "Yusufcuk-0815";

    private final PostgresServer server;

    @TempDir
    private Path home;

    SharedSecretsTest(PostgresServer server) {
        this.server = server;
    }

    private record Said(int status, String words) {}

    private Said run(String... arguments) {
        StringWriter said = new StringWriter();
        Console console = new Console(new PrintWriter(said), new PrintWriter(said), Locale.US);
        Huni huni = new Huni(new DesktopSystem("Linux", home, Map.of()), console, InstantSource.system());
        return new Said(new Commands(huni, console).run(arguments), said.toString());
    }

    /** In no file but the one that it was put into. */
    private List<Path> filesWith(String secret, Path own) throws Exception {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.equals(own)
                        && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(secret)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    @Test
    void aPasswordIsInNoWordsNoLogAndNoFileWhetherItIsTheRightOneOrNot() throws Exception {
        WorkspaceAddress address = server.address(PostgresServer.CAREFUL, server.withWorkspace());
        Path file = home.resolve("password");
        for (String password : List.of(WRONG, PostgresServer.PASSWORD)) {
            Files.writeString(file, password);

            Said said = run("check", "--store", address.toString(), "--passphrase-file", file.toString());

            assertEquals(password.equals(WRONG) ? 1 : 0, said.status(), said.words());
            assertFalse(said.words().contains(password), said.words());
            assertEquals(List.of(), filesWith(password, file));
            Logins.forget(address);
        }
    }

    @Test
    void whatIsThrownOfARefusedPasswordDoesNotSayIt() throws Exception {
        WorkspaceAddress address = server.address(PostgresServer.CAREFUL, server.withWorkspace());
        Logins.remember(address, WRONG);
        StoreUnreachableException refused =
                assertThrows(StoreUnreachableException.class, () -> SharedDatabase.open(address));
        Logins.forget(address);

        StringWriter trace = new StringWriter();
        refused.printStackTrace(new PrintWriter(trace));
        assertEquals(Hindrance.NOT_LET_IN, refused.hindrance());
        assertFalse(trace.toString().contains(WRONG));
    }

    @Test
    void whoeverMayReadMayCopyAllOfIt() throws Exception {
        WorkspaceAddress leader = server.address("ayse", server.withWorkspace());
        for (Person.Role role : Person.Role.values()) {
            String login = "copies_" + UUID.randomUUID().toString().substring(0, 8);
            assertEquals(List.of(), new GrantedAccess(leader).follow(Person.begun(login, login, "", role)));
            assertEquals(ordersBy(leader), ordersBy(in(leader.schema(), leader, login)), role.name());
        }
    }

    private static List<String> ordersBy(WorkspaceAddress address) throws Exception {
        try (Database database = SharedDatabase.open(address)) {
            return database.<List<String>, SQLException>read(
                    connection -> StoredTables.of(connection).all().values().stream()
                            .map(StoredTables.StoredTable::selectInOrder)
                            .toList());
        }
    }

    @Test
    void ofAWorkspaceInAnotherSchemaNothingIsSeenByThoseWhoAreNotInIt() throws Exception {
        String database = server.withWorkspace();
        WorkspaceAddress leader = server.address("ayse", database);
        WorkspaceAddress other = in("other", leader, leader.role());
        SharedDatabase.make(other);
        String login = "sells_" + UUID.randomUUID().toString().substring(0, 8);
        assertEquals(List.of(), new GrantedAccess(leader).follow(Person.begun(login, login, "", Person.Role.SELLS)));

        try (Database own = SharedDatabase.open(in(leader.schema(), leader, login))) {
            assertEquals(0L, own.<Long, SQLException>read(asked -> Sql.number(asked, "select count(*) from prospect")));
        }
        assertEquals(
                Hindrance.NO_WORKSPACE,
                assertThrows(StoreUnreachableException.class, () -> SharedDatabase.open(in("other", leader, login)))
                        .hindrance());
        try (Connection byHand = DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + leader.port() + "/" + database, login, "")) {
            List<String> tables = Sql.list(
                    byHand, "select tablename from pg_tables where schemaname = 'other'", row -> row.getString(1));
            assertTrue(tables.contains("prospect"));
            for (String table : tables) {
                assertEquals(
                        "42501",
                        assertThrows(
                                        SQLException.class,
                                        () -> Sql.number(byHand, "select count(*) from other." + table),
                                        table)
                                .getSQLState());
            }
        }
    }

    private static WorkspaceAddress in(String schema, WorkspaceAddress like, String role) {
        return new WorkspaceAddress(role, like.host(), like.port(), like.database(), schema);
    }
}
