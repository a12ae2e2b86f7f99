package huni.store;

import huni.store.file.Database;
import huni.store.file.Migrations;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.sql.Sql;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
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

    /** One for all tests of a process, and on it one database, whose rows are those of a fresh store before each of them. */
    record Server(EmbeddedPostgres postgres, Connection emptying, String asFresh, List<Connection> kept)
            implements AutoCloseable {

        private static final String TABLES = "select table_name from information_schema.tables"
                + " where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name";

        static Server start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .start();
                try (Connection migrated = connect(postgres)) {
                    Migrations.bundled().apply(migrated);
                }
                Connection emptying = connect(postgres);
                // Rows come back in any order of their tables, and a test that left a transaction open fails the next
                // one.
                Sql.update(emptying, "set session_replication_role = replica");
                Sql.update(emptying, "set lock_timeout = '1min'");
                return new Server(
                        postgres,
                        emptying,
                        keptAsFresh(emptying),
                        List.of(kept(connect(postgres)), kept(connect(postgres)), kept(connect(postgres))));
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("the PostgreSQL of the tests does not start", e);
            }
        }

        /** Keeps the rows of a fresh store aside; what makes the tables hold them alone, in the same order. */
        private static String keptAsFresh(Connection connection) throws SQLException {
            List<String> tables = Sql.list(connection, TABLES, row -> row.getString(1));
            StringBuilder again = new StringBuilder("truncate " + String.join(", ", tables));
            Sql.update(connection, "create schema fresh");
            for (String table : tables) {
                if (Sql.number(connection, "select count(*) from " + table) > 0) {
                    Sql.update(connection, "create table fresh." + table + " as table " + table);
                    again.append("; insert into ")
                            .append(table)
                            .append(" table fresh.")
                            .append(table);
                }
            }
            return again.toString();
        }

        Database fresh() throws SQLException {
            Sql.update(emptying, asFresh);
            return Database.over(kept.get(0), kept.get(1), kept.get(2));
        }

        private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
            return DriverManager.getConnection(postgres.getJdbcUrl("postgres", "postgres"));
        }

        /** The same, open for the next test when a store is closed. */
        private static Connection kept(Connection connection) {
            return (Connection) Proxy.newProxyInstance(
                    FreshDatabase.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("close")) {
                            // The answer of what answers nothing is not looked at.
                            return proxy;
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        @Override
        public void close() throws IOException {
            postgres.close();
        }
    }
}
