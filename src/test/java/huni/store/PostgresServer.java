package huni.store;

import huni.store.file.Database;
import huni.store.server.SharedDatabase;
import huni.store.server.WorkspaceAddress;
import huni.store.sql.Sql;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A real PostgreSQL on this machine, one for all tests of a run; it lets every role in without a password. */
public final class PostgresServer implements AutoCloseable {

    /** Roles that people log in with. */
    public static final List<String> ROLES = List.of("ayse", "mehmet");

    private static final String SHARED = "huni_shared_template";

    private final EmbeddedPostgres postgres;
    private boolean sharedIsMade;
    private Optional<EmptiedDatabase> emptied = Optional.empty();

    private PostgresServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** The one of this run; tests that ask for it are skipped where there is none. */
    public static PostgresServer running(ExtensionContext context) {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        Assumptions.assumeTrue(
                system.toLowerCase(Locale.ROOT).equals("linux amd64"),
                "the PostgreSQL of the tests is built for linux amd64, this is " + system);
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(PostgresServer.class, _ -> start(), PostgresServer.class);
    }

    /** Hands it to the constructors and methods of tests. */
    public static final class OfRun implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == PostgresServer.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return running(context);
        }
    }

    private static PostgresServer start() {
        try {
            PostgresServer server = new PostgresServer(EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .start());
            try (Connection admin = server.connect("postgres")) {
                for (String role : ROLES) {
                    Sql.update(admin, "create role " + role + " login superuser");
                }
            }
            return server;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("the PostgreSQL of the tests does not start", e);
        }
    }

    /** A database with the rows of a fresh store; the one that was handed out before has the same then. */
    synchronized Database fresh() throws SQLException {
        if (emptied.isEmpty()) {
            emptied = Optional.of(EmptiedDatabase.in(this, empty()));
        }
        return emptied.get().fresh();
    }

    /** The name of a database of a test's own, in which there is nothing. */
    public String empty() throws SQLException {
        return create("");
    }

    /** The same with an empty workspace that people share. */
    public synchronized String withWorkspace() throws Exception {
        if (!sharedIsMade) {
            try (Connection admin = connect("postgres")) {
                Sql.update(admin, "create database " + SHARED);
            }
            SharedDatabase.make(address(ROLES.getFirst(), SHARED));
            sharedIsMade = true;
        }
        return create(" template " + SHARED);
    }

    /** Of the workspace in a database. */
    public WorkspaceAddress address(String role, String database) {
        return new WorkspaceAddress(role, "localhost", postgres.getPort(), database, "huni");
    }

    private String create(String from) throws SQLException {
        String name = "huni_" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection admin = connect("postgres")) {
            Sql.update(admin, "create database " + name + from);
        }
        return name;
    }

    /** Connects as the one who may do everything. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(postgres.getJdbcUrl("postgres", database));
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
