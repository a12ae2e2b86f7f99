package huni.store;

import huni.store.file.Database;
import huni.store.file.Migrations;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.sql.Sql;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives each test an empty store of its own: an H2 store in a folder, or a database of a real PostgreSQL. */
final class FreshDatabase implements BeforeEachCallback, AfterEachCallback {

    private final boolean postgres;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private Optional<Database> database = Optional.empty();

    private FreshDatabase(boolean postgres) {
        this.postgres = postgres;
    }

    static FreshDatabase onH2() {
        return new FreshDatabase(false);
    }

    static FreshDatabase onPostgres() {
        return new FreshDatabase(true);
    }

    Database database() {
        return database.orElseThrow();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        Database fresh = postgres ? openPostgres(context) : openH2();
        opened.push(fresh);
        database = Optional.of(fresh);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
    }

    private Database openH2() throws IOException, StoreRefusedException {
        Path home = Files.createTempDirectory("huni");
        opened.push(() -> delete(home));
        StoreFolder folder = StoreFolder.open(home.resolve("store"));
        opened.push(folder);
        return Database.open(folder);
    }

    private static void delete(Path home) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(home)) {
            files = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    private static Database openPostgres(ExtensionContext context) throws SQLException {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        Assumptions.assumeTrue(
                system.toLowerCase(Locale.ROOT).equals("linux amd64"),
                "the PostgreSQL of the tests is built for linux amd64, this is " + system);
        Server server = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Server.class, _ -> Server.start(), Server.class);
        return server.fresh();
    }

    /** One for all tests of a run. */
    record Server(EmbeddedPostgres postgres) implements AutoCloseable {

        private static final String TEMPLATE = "huni_template";

        static Server start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
                Server server = new Server(postgres);
                try (Connection admin = server.connect("postgres")) {
                    Sql.update(admin, "create database " + TEMPLATE);
                }
                try (Connection template = server.connect(TEMPLATE)) {
                    Migrations.bundled().apply(template);
                }
                return server;
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("the PostgreSQL of the tests does not start", e);
            }
        }

        Database fresh() throws SQLException {
            String name = "huni_" + UUID.randomUUID().toString().replace('-', '_');
            try (Connection admin = connect("postgres")) {
                Sql.update(admin, "create database " + name + " template " + TEMPLATE);
            }
            return Database.over(connect(name), connect(name), connect(name));
        }

        private Connection connect(String name) throws SQLException {
            return DriverManager.getConnection(postgres.getJdbcUrl("postgres", name));
        }

        @Override
        public void close() throws IOException {
            postgres.close();
        }
    }
}
