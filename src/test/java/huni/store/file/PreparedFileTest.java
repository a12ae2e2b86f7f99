package huni.store.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.store.sql.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A fresh store is what the scripts make, though it is a copy. After a new script, or other first rows, the file is made anew:
 * {@code mvn -q test -Dtest=PreparedFileTest -Dhuni.fresh=make}.
 */
class PreparedFileTest {

    private static final String FOLDER = "huni/store/migrations";

    /** The empty password of the one user there is, which keeps nobody out, with random salt. */
    private static final String SALTED = "SALT '\\w+' HASH '\\w+'";

    @TempDir
    private Path home;

    @Test
    void theCopyIsExactlyWhatTheScriptsMake() throws Exception {
        Migrations scripts = Migrations.bundled();
        Path made = home.resolve("made.mv.db");
        scripts.run(made);
        if ("make".equals(System.getProperty("huni.fresh"))) {
            keep(made, scripts.known());
        }
        Path copied = home.resolve("copied.mv.db");
        assertTrue(PreparedFile.isCopied(FOLDER, scripts.known(), copied), "make the file anew, as said above");
        List<String> expected = whole(made);
        assertTrue(expected.size() > 100, expected::toString);
        assertEquals(expected, whole(copied));
    }

    @Test
    void whatANewStoreBeginsWithIsTheCopyAndStaysAsItIs() throws Exception {
        try (StoreFolder folder = StoreFolder.open(home.resolve("store"))) {
            Database.open(folder).close();
            List<String> begun = whole(folder.database());
            Path copied = home.resolve("copied.mv.db");
            assertTrue(PreparedFile.isCopied(FOLDER, Migrations.bundled().known(), copied));
            assertEquals(whole(copied), begun);
            Database.open(folder).close();
            assertEquals(begun, whole(folder.database()));
            assertEquals(List.of(), names(folder.backups()), "nothing had to be written anew");
            assertEquals(List.of(".lock", "backups", "huni.mv.db", "log"), names(folder.place()));
        }
    }

    @Test
    void aSchemaWithoutAPreparedFileIsMadeByItsScripts() throws Exception {
        assertFalse(PreparedFile.isCopied("huni/store/trial", 1, home.resolve("none.mv.db")));
        assertFalse(Files.exists(home.resolve("none.mv.db")));
    }

    @Test
    void whatAKilledStartLeftOfTheCopyIsNotTakenForTheStore() throws Exception {
        try (StoreFolder folder = StoreFolder.open(home.resolve("store"))) {
            byte[] half = new byte[5000];
            Files.write(UnfinishedFile.of(folder, "fresh"), half);
            Database.open(folder).close();
            Path copied = home.resolve("copied.mv.db");
            assertTrue(PreparedFile.isCopied(FOLDER, Migrations.bundled().known(), copied));
            assertEquals(whole(copied), whole(folder.database()));
        }
    }

    @Test
    void aStoreThatIsThereIsNotCopiedOver() throws Exception {
        try (StoreFolder folder = StoreFolder.open(home.resolve("store"))) {
            Files.write(folder.database(), new byte[] {1, 2, 3});
            try {
                Database.open(folder).close();
            } catch (StoreDamagedException _) {
                // As it should be.
            }
            assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(folder.database()));
        }
    }

    /**
     * Every setting, table, column, constraint, index, sequence and row, as the statements that would make them. H2 tells
     * those of some kinds in the order in which they lie in memory.
     */
    private static List<String> whole(Path file) throws SQLException {
        try (Connection connection = StoreFile.durable(file).connect()) {
            return Sql.list(connection, "script", row -> row.getString(1).replaceFirst(SALTED, "")).stream()
                    .sorted()
                    .toList();
        }
    }

    private static void keep(Path made, int schema) throws SQLException, IOException {
        try (Connection connection = StoreFile.durable(made).connect()) {
            Sql.update(connection, "shutdown compact");
        }
        Path kept = Path.of("src/main/resources", PreparedFile.name(FOLDER, schema));
        PreparedFile.pack(made, kept);
        Path running = Path.of("target/classes", PreparedFile.name(FOLDER, schema));
        Files.createDirectories(Objects.requireNonNull(running.getParent()));
        PreparedFile.pack(made, running);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
