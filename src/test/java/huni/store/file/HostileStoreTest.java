package huni.store.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huni.store.sql.Sql;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.StringDataType;
import org.h2.util.SourceCompiler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A store file from elsewhere runs nothing: what Huni never makes is seen before H2 opens the file. */
class HostileStoreTest {

    @TempDir
    private Path home;

    private StoreFolder folder;
    private Path marker;

    @TempDir
    private static Path once;

    @BeforeAll
    static void makeStore() throws SQLException {
        try (Connection connection = new StoreFile(once.resolve("huni.mv.db"), "").connect()) {
            Migrations.bundled().apply(connection);
        }
    }

    @BeforeEach
    void copyStore() throws StoreRefusedException, IOException {
        folder = StoreFolder.open(home.resolve("store"));
        Files.copy(once.resolve("huni.mv.db"), folder.database());
        marker = home.resolve("marker");
    }

    @AfterEach
    void close() {
        folder.close();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            TRIGGER    | create force trigger t before insert on prospect for each row as 'org.h2.api.Trigger t() { new java.io.File("MARKER").createNewFile(); return null; }'
            TRIGGER    | create force trigger t after update on setting call 'java.lang.Object'
            TRIGGER    | create force trigger t before select on setting call 'java.lang.Object'
            ALIAS      | create force alias run as 'void run() throws Exception { new java.io.File("MARKER").createNewFile(); }'
            ALIAS      | create force alias run as '//javascript x'
            ALIAS      | create force alias run for 'java.lang.System.exit'
            AGGREGATE  | create force aggregate total for 'java.lang.Object'
            VIEW       | create view seen as select csvwrite('MARKER', 'select 1') as written
            VIEW       | create force view seen as select file_write('x', 'MARKER') as written from setting
            LINKED     | create force linked table far ('org.h2.Driver', 'jdbc:h2:mem:x;INIT=call file_write(''x'', ''MARKER'')', 'sa', '', 'other')
            LINKED     | create force linked table far ('org.h2.Driver', 'jdbc:h2:tcp://localhost:1/x', 'sa', '', 'other')
            CONSTANT   | create constant one value 1
            DOMAIN     | create domain words as varchar(10) default 'x'
            TABLE      | alter table setting alter column content set default cast(file_write('x', 'MARKER') as varchar)
            TABLE      | alter table setting alter column content set on update cast(file_write('x', 'MARKER') as varchar)
            TABLE      | alter table quota add column author varchar generated always as (cast(file_write('x', 'MARKER') as varchar))
            CONSTRAINT | alter table setting add constraint c check (content <> cast(file_write('x', 'MARKER') as varchar))
            CONSTRAINT | alter table setting add constraint c check (upper(content) <> 'X')
            SCHEMA     | create schema other
            SCHEMA     | create schema other; create table other.t (x int)
            SEQUENCE   | create sequence numbers
            SYNONYM    | create synonym people for prospect
            ROLE       | create role someone
            USER       | create user other password 'x' admin
            USER       | create user other password 'x'; grant select on setting to other
            COMMENT    | comment on table setting is 'x'
            SET        | set cache_size 1000
            SET        | set default_table_type 1
            TABLE      | create table strange (x int)
            TABLE      | alter table setting add column strange int
            TABLE      | create memory table strange (x int)
            """)
    void whatHuniNeverMakesIsSeenBeforeAnythingOfItRuns(String what, String sql) throws Exception {
        try (Connection connection = new StoreFile(folder.database(), "").connect()) {
            Sql.update(connection, sql.replace("MARKER", marker.toString()));
        } catch (SQLException e) {
            // A linked table is kept even when what it leads to does not answer.
            assertEquals("LINKED", what, e.toString());
        }
        Files.deleteIfExists(marker);
        byte[] before = Files.readAllBytes(folder.database());

        StoreForeignException refused = assertThrows(StoreForeignException.class, () -> Database.open(folder));

        assertEquals(what, refused.what());
        assertFalse(Files.exists(marker), "something of it was run");
        assertArrayEquals(before, Files.readAllBytes(folder.database()));
    }

    @Test
    void noClassIsMadeThatTheFileNames() throws Exception {
        try (MVStore pages =
                new MVStore.Builder().fileName(folder.database().toString()).open()) {
            pages.openMap(
                            "_",
                            new MVMap.Builder<String, String>()
                                    .keyType(StringDataType.INSTANCE)
                                    .valueType(new Names()))
                    .put("x", "javafx.stage.Stage");
        }
        assertEquals(
                "TYPE",
                assertThrows(StoreForeignException.class, () -> Database.open(folder))
                        .what());
    }

    @Test
    void anotherDatabaseIsNoStore() throws Exception {
        Files.delete(folder.database());
        try (Connection connection = new StoreFile(folder.database(), "").connect()) {
            Sql.update(connection, "create table setting (content varchar)");
        }
        assertEquals(
                "DATABASE",
                assertThrows(StoreForeignException.class, () -> Database.open(folder))
                        .what());
    }

    @Test
    void nothingIsCompiledEvenWhereADatabaseAsksForIt() throws Exception {
        assertThrows(UnsupportedOperationException.class, () -> new SourceCompiler().getMethod("org.h2.dynamic.RUN"));
        try (Connection connection = new StoreFile(folder.database(), "").connect()) {
            Sql.update(connection, "create force alias run as 'int run() { return 1; }'");
            assertThrows(SQLException.class, () -> Sql.number(connection, "select run()"));
        }
    }

    /** Writes a name as H2 writes the name of a class. */
    private static final class Names extends BasicDataType<String> {

        @Override
        public int getMemory(String name) {
            return name.length();
        }

        @Override
        public void write(WriteBuffer buffer, String name) {
            buffer.putVarInt(name.length()).putStringData(name, name.length());
        }

        @Override
        public String read(ByteBuffer buffer) {
            byte[] rest = new byte[buffer.remaining()];
            buffer.get(rest);
            return new String(rest, java.nio.charset.StandardCharsets.ISO_8859_1);
        }

        @Override
        public String[] createStorage(int size) {
            return new String[size];
        }
    }
}
