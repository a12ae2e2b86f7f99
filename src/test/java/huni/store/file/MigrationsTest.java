package huni.store.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.store.sql.Sql;
import huni.store.sql.StoreException;
import huni.testing.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private static final Migrations FIRST = new Migrations("huni/store/trial", List.of("V1__things.sql"), _ -> {});
    private static final Migrations SECOND =
            new Migrations("huni/store/trial", List.of("V1__things.sql", "V2__colour.sql"), _ -> {});
    private static final Migrations WRONG =
            new Migrations("huni/store/trial", List.of("V1__things.sql", "V2__colour.sql", "V3__wrong.sql"), _ -> {});

    @TempDir
    private Path home;

    private StoreFolder folder;

    @BeforeEach
    void open() throws StoreRefusedException {
        folder = StoreFolder.open(home.resolve("store"));
    }

    @AfterEach
    void close() {
        folder.close();
    }

    @Test
    void anOlderStoreIsMigratedAndItsOldFileIsKept() throws StoreRefusedException, IOException {
        writeOneThing();
        byte[] before = Files.readAllBytes(folder.database());

        try (Database database = Database.open(folder, SECOND)) {
            assertEquals(
                    List.of("anvil red"),
                    database.<List<String>, RuntimeException>read(connection -> Sql.list(
                            connection,
                            "select name, colour from thing",
                            row -> row.getString(1) + " " + row.getString(2))));
        }

        assertArrayEquals(before, Files.readAllBytes(folder.backups().resolve("schema-1.mv.db")));
        assertEquals(List.of(".lock", "backups", "huni.mv.db", "log"), files());
    }

    @Test
    void aMigratedStoreIsNotMigratedAgain() throws StoreRefusedException, IOException {
        writeOneThing();
        Database.open(folder, SECOND).close();
        Files.delete(folder.backups().resolve("schema-1.mv.db"));

        Database.open(folder, SECOND).close();

        try (Stream<Path> kept = Files.list(folder.backups())) {
            assertEquals(List.of(), kept.toList());
        }
    }

    @Test
    void aFreshStoreHasAllScriptsAtOnce() throws StoreRefusedException {
        try (Database database = Database.open(folder, SECOND)) {
            assertEquals(
                    0L, database.<Long, RuntimeException>read(c -> Sql.number(c, "select count(colour) from thing")));
            assertEquals(
                    2L,
                    database.<Long, RuntimeException>read(
                            c -> Sql.number(c, "select schema_number from store_schema")));
        }
    }

    @Test
    void aNewerStoreIsRefusedAndNotOneByteOfItChanges() throws StoreRefusedException, IOException {
        Database.open(folder, SECOND).close();
        byte[] before = Files.readAllBytes(folder.database());

        StoreTooNewException refused = assertThrows(StoreTooNewException.class, () -> Database.open(folder, FIRST));

        assertEquals(2, refused.found());
        assertEquals(1, refused.known());
        assertArrayEquals(before, Files.readAllBytes(folder.database()));
        assertEquals(List.of(".lock", "backups", "huni.mv.db", "log"), files());
    }

    @Test
    void aMigrationThatFailsLeavesTheStoreAsItWas(Printed log) throws StoreRefusedException, IOException {
        writeOneThing();
        byte[] before = Files.readAllBytes(folder.database());

        assertThrows(StoreException.class, () -> Database.open(folder, WRONG));
        assertTrue(log.take().contains("version \"3 - wrong\" failed"));

        assertArrayEquals(before, Files.readAllBytes(folder.database()));
        Database.open(folder, FIRST).close();
        assertEquals(List.of(".lock", "backups", "huni.mv.db", "log"), files());
    }

    @Test
    void whatAnInterruptedMigrationLeftIsRemoved() throws StoreRefusedException, IOException {
        writeOneThing();
        Files.writeString(folder.place().resolve("unfinished-migrating.mv.db"), "half a file");

        Database.open(folder, FIRST).close();

        assertEquals(List.of(".lock", "backups", "huni.mv.db", "log"), files());
    }

    @Test
    void theProgramKnowsEveryScriptThereIs() throws Exception {
        Path scripts =
                Path.of(Migrations.class.getResource("/huni/store/migrations").toURI());
        try (Stream<Path> found = Files.list(scripts)) {
            assertEquals(Migrations.bundled().known(), found.count());
        }
    }

    private void writeOneThing() throws StoreRefusedException {
        try (Database database = Database.open(folder, FIRST)) {
            database.write(connection -> Sql.update(connection, "insert into thing values (1, 'anvil')"));
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.place())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
