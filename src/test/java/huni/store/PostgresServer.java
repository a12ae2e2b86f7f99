package huni.store;

import huni.store.file.Database;
import huni.store.server.SharedDatabase;
import huni.store.server.WorkspaceAddress;
import huni.store.sql.Sql;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A real PostgreSQL on this machine, one for all tests of a run; it lets every role in without a password. */
public final class PostgresServer implements AutoCloseable {

    /** Roles that people log in with. */
    public static final List<String> ROLES = List.of("ayse", "mehmet");

    /** A role that is let in with a password alone. */
    public static final String CAREFUL = "zeynep";

    public static final String PASSWORD = "Kelebek-4711";

    private static final String SHARED = "huni_shared_template";

    private final EmbeddedPostgres postgres;
    private boolean sharedIsMade;
    private Optional<EmptiedDatabase> emptied = Optional.empty();

    private PostgresServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Which PostgreSQL it is. */
    enum Release {
        /** The oldest that a workspace may lie on. */
        OLDEST,
        /** The one that nearly all tests are run on. */
        USUAL
    }

    /** The one of this run; tests that ask for it are skipped where there is none. */
    public static PostgresServer running(ExtensionContext context) {
        return running(context, Release.USUAL);
    }

    static PostgresServer running(ExtensionContext context, Release release) {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        Assumptions.assumeTrue(
                system.toLowerCase(Locale.ROOT).equals("linux amd64"),
                "the PostgreSQL of the tests is built for linux amd64, this is " + system);
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(release, _ -> start(release, false), PostgresServer.class);
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

    /** One that is as careful with what it has said to be kept as those that people have; whoever asks closes it. */
    public static PostgresServer durable() {
        return start(Release.USUAL, true);
    }

    private static PostgresServer start(Release release, boolean durable) {
        String forced = durable ? "on" : "off";
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", forced)
                    .setServerConfig("full_page_writes", forced)
                    .setServerConfig("synchronous_commit", forced)
                    .setDataDirectoryCustomizer(PostgresServer::askForPassword);
            if (release == Release.OLDEST) {
                builder.setPgBinaryResolver((_, _) -> binaries());
            }
            PostgresServer server = new PostgresServer(builder.start());
            try (Connection admin = server.connect("postgres")) {
                for (String role : ROLES) {
                    Sql.update(admin, "create role " + role + " login superuser");
                }
                Sql.update(admin, "create role " + CAREFUL + " login superuser password '" + PASSWORD + "'");
            }
            return server;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("the PostgreSQL of the tests does not start", e);
        }
    }

    /** Maven puts them there: a class path has place for one release alone. */
    private static InputStream binaries() throws IOException {
        try (ZipFile jar = new ZipFile(Path.of("target", "postgres", "15.jar").toFile())) {
            return new ByteArrayInputStream(jar.getInputStream(jar.getEntry("postgres-linux-x86_64.txz"))
                    .readAllBytes());
        }
    }

    private static void askForPassword(File data) {
        Path rules = data.toPath().resolve("pg_hba.conf");
        try {
            Files.writeString(rules, "host all " + CAREFUL + " all scram-sha-256\n" + Files.readString(rules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    /** The same as another one is now, which nobody has open. */
    String copyOf(String database) throws SQLException {
        return create(" template " + database);
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

    /** The same, in the schema of the workspace. */
    Connection connectToWorkspace(String database) throws SQLException {
        Connection connection = connect(database);
        Sql.update(connection, "set search_path = huni");
        return connection;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
