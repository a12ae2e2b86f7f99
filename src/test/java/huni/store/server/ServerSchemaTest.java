package huni.store.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.store.PostgresServer;
import huni.store.check.StoreCheck;
import huni.store.file.AllTables;
import huni.store.file.Database;
import huni.store.file.Migrations;
import huni.store.file.StoreUnreachableException;
import huni.store.file.StoreUnreachableException.Hindrance;
import huni.store.rows.InitialRows;
import huni.store.sql.Sql;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.OfRun.class)
class ServerSchemaTest {

    private static final int PLACES = 3;

    private final PostgresServer server;

    ServerSchemaTest(PostgresServer server) {
        this.server = server;
    }

    @Test
    void whereverItIsInterruptedTheNextOneGoesOnAndNothingIsMissingOrTwice() throws Exception {
        String whole = server.empty();
        AtomicInteger all = new AtomicInteger();
        try (Connection connection = server.connect(whole)) {
            new ServerSchema(Migrations.bundled(), interruptedAfter(Integer.MAX_VALUE, all, connection))
                    .bringUpToDate();
        }
        for (int after = 2; after < all.get(); after += all.get() / PLACES) {
            String database = server.empty();
            interrupt(database, after);
            try (Connection connection = server.connect(database)) {
                new ServerSchema(Migrations.bundled(), connection).makeWith((filled, _) -> InitialRows.write(filled));

                assertEquals(Optional.of(Migrations.bundled().known()), ServerSchema.number(connection));
            }
            assertEquals(indexes(server.empty(), true), indexes(database, false), "interrupted after " + after);
            assertEquals(tables(whole), tables(database), "interrupted after " + after);
            assertEquals(rows(whole), rows(database), "interrupted after " + after);
        }
    }

    /** Its turn is over at once: nobody waits in a test. */
    private void interrupt(String database, int after) throws Exception {
        try (Connection connection = server.connect(database)) {
            assertThrows(
                    SQLException.class,
                    () -> new ServerSchema(
                                    Migrations.bundled(), interruptedAfter(after, new AtomicInteger(), connection))
                            .makeWith((filled, _) -> InitialRows.write(filled)));
        }
        try (Connection connection = server.connect(database)) {
            if (AllTables.names(connection).contains("\"schema_turn\"")) {
                Sql.update(connection, "update schema_turn set until = current_timestamp - interval '1' second");
            }
        }
    }

    @Test
    void anOlderWorkspaceIsBroughtUpToDate() throws Exception {
        String database = server.empty();
        try (Connection connection = server.connect(database)) {
            for (var step : Migrations.bundled().stepsFrom(0)) {
                if (step.place() < 80_000) {
                    Sql.update(connection, step.sql());
                }
            }
            Sql.update(connection, "insert into store_schema (schema_number) values (7)");

            new ServerSchema(Migrations.bundled(), connection).bringUpToDate();

            assertEquals(Optional.of(Migrations.bundled().known()), ServerSchema.number(connection));
        }
    }

    @Test
    void whileOneWorksAnotherIsSentAway() throws Exception {
        String database = server.empty();
        try (Connection one = server.connect(database);
                Connection other = server.connect(database)) {
            new ServerSchema(Migrations.bundled(), one).bringUpToDate();
            Sql.update(one, "update store_schema set schema_number = 1");
            Sql.update(one, "update schema_turn set until = current_timestamp + interval '1' hour");

            assertThrows(
                    ServerSchema.TakenException.class,
                    () -> new ServerSchema(Migrations.bundled(), other).bringUpToDate());
        }
    }

    @Test
    void withEachPartOfTheRowsTheTurnBeginsAnew() throws Exception {
        String database = server.empty();
        try (Connection one = server.connect(database);
                Connection other = server.connect(database)) {
            new ServerSchema(Migrations.bundled(), one).makeWith((filled, part) -> {
                Sql.update(filled, "update schema_turn set until = current_timestamp - interval '1' hour");
                part.commit();
                assertEquals(1L, Sql.number(other, "select count(*) from schema_turn where until > current_timestamp"));
                InitialRows.write(filled);
            });

            assertEquals(Optional.of(Migrations.bundled().known()), ServerSchema.number(other));
        }
    }

    @Test
    void whoHasLostTheTurnWritesNoFurtherPart() throws Exception {
        String database = server.empty();
        try (Connection one = server.connect(database)) {
            ServerSchema schema = new ServerSchema(Migrations.bundled(), one);

            assertThrows(
                    SQLException.class,
                    () -> schema.makeWith((filled, part) -> {
                        Sql.update(filled, "update schema_turn set owner = 'another'");
                        part.commit();
                    }));
            assertEquals(Optional.empty(), ServerSchema.number(one));
        }
    }

    @Test
    void ofManyWhoBeginAtOnceOneMakesTheWorkspace() throws Exception {
        String database = server.empty();
        int many = 4;
        List<Future<Boolean>> begun = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            for (int i = 0; i < many; i++) {
                begun.add(threads.submit(() -> isMade(database)));
            }
        }
        int made = 0;
        for (Future<Boolean> each : begun) {
            made += each.get() ? 1 : 0;
        }
        assertTrue(made >= 1);
        try (Connection connection = server.connect(database)) {
            assertEquals(1L, Sql.number(connection, "select count(*) from store_schema"));
        }
        try (Database looking = Database.shared(database, "", true, () -> server.connect(database), Optional.empty())) {
            assertEquals(List.of(), new StoreCheck(looking.longReads()).findings());
        }
    }

    @Test
    void aSchemaWithTablesOfOthersIsLeftAsItIs() throws Exception {
        String database = server.empty();
        try (Connection connection = server.connect(database)) {
            Sql.update(connection, "create schema huni");
            Sql.update(connection, "create table huni.invoices (id int primary key)");
            Sql.update(connection, "insert into huni.invoices values (7)");
        }

        assertEquals(
                Hindrance.FOREIGN,
                assertThrows(
                                StoreUnreachableException.class,
                                () -> SharedDatabase.make(server.address("ayse", database)))
                        .hindrance());

        try (Connection connection = server.connect(database)) {
            assertEquals(7L, Sql.number(connection, "select id from huni.invoices"));
            assertEquals(
                    1L,
                    Sql.number(
                            connection, "select count(*) from information_schema.tables where table_schema = 'huni'"));
        }
    }

    @Test
    void whatWasMadeAndIsNoWorkspaceIsMadeOnceMore() throws Exception {
        String database = server.empty();
        WorkspaceAddress address = server.address("ayse", database);
        SharedDatabase.make(address);
        SharedDatabase.unmake(address);

        assertTrue(SharedDatabase.make(address));
        try (Database looking = SharedDatabase.open(address)) {
            assertEquals(List.of(), new StoreCheck(looking.longReads()).findings());
        }
    }

    private boolean isMade(String database) throws SQLException {
        try (Connection connection = server.connect(database)) {
            new ServerSchema(Migrations.bundled(), connection).bringUpToDate();
            return true;
        } catch (ServerSchema.TakenException _) {
            return false;
        }
    }

    private Set<String> indexes(String database, boolean byScripts) throws SQLException {
        try (Connection connection = server.connect(database)) {
            if (byScripts) {
                Migrations.bundled().apply(connection);
            }
            return Set.copyOf(Sql.list(
                    connection,
                    "select indexdef from pg_indexes where schemaname = current_schema and tablename <> 'schema_turn'",
                    row -> row.getString(1)));
        }
    }

    @Test
    void aSchemaWithATableOfOthersThatIsNamedLikeOursIsLeftAsItIsHoweverOftenItIsAsked() throws Exception {
        String database = server.empty();
        try (Connection connection = server.connect(database)) {
            Sql.update(connection, "create schema huni");
            Sql.update(connection, "create table huni.contact (id int primary key)");
            Sql.update(connection, "insert into huni.contact values (7)");
        }
        for (int again = 0; again < 3; again++) {
            assertThrows(StoreUnreachableException.class, () -> SharedDatabase.make(server.address("ayse", database)));
        }

        try (Connection connection = server.connect(database)) {
            assertEquals(7L, Sql.number(connection, "select id from huni.contact"));
        }
    }

    private Set<String> tables(String database) throws SQLException {
        try (Connection connection = server.connect(database)) {
            return Set.copyOf(Sql.list(
                    connection,
                    "select table_name, column_name, data_type from information_schema.columns"
                            + " where table_schema = current_schema",
                    row -> row.getString(1) + "." + row.getString(2) + " " + row.getString(3)));
        }
    }

    /** How many there are of each; those of the turn differ. */
    private List<String> rows(String database) throws SQLException {
        try (Connection connection = server.connect(database)) {
            List<String> counted = new ArrayList<>();
            for (String table : AllTables.names(connection)) {
                counted.add(table + " " + Sql.number(connection, "select count(*) from " + table));
            }
            counted.sort(null);
            return counted;
        }
    }

    /** Each statement is counted, and the one after so many is not run any more. */
    private static Connection interruptedAfter(int most, AtomicInteger count, Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                ServerSchemaTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().equals("prepareStatement") && count.incrementAndGet() > most) {
                        throw new SQLException("interrupted", "08006");
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
