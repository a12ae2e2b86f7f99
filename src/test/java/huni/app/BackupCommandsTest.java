package huni.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.Commands;
import huni.command.Console;
import huni.desktop.DesktopSystem;
import huni.testing.MadeOnce;
import huni.testing.Printed;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Backups and restores from a terminal, on real stores. */
class BackupCommandsTest {

    private static final MadeOnce FILLED = new MadeOnce();

    @TempDir
    private Path home;

    private final StringWriter results = new StringWriter();
    private final StringWriter messages = new StringWriter();

    @BeforeEach
    void fill() throws Exception {
        FILLED.putInto(home, () -> assertEquals(0, run("sample", "--prospects", "40")));
    }

    private int run(String... arguments) {
        results.getBuffer().setLength(0);
        messages.getBuffer().setLength(0);
        Console console = new Console(new PrintWriter(results, true), new PrintWriter(messages, true), Locale.US);
        Huni huni = new Huni(new DesktopSystem("Linux", home, Map.of()), console, InstantSource.system());
        String[] all = Stream.concat(
                        Stream.of(arguments),
                        Stream.of("--store", home.resolve("store").toString()))
                .toArray(String[]::new);
        return new Commands(huni, console).run(all);
    }

    private int backups() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("store").resolve("backups"))) {
            return (int) files.count();
        }
    }

    @Test
    void aBackupIsMadeAndSaysHowManyProspectsAreInIt() throws IOException {
        assertEquals(0, run("backup"));

        assertTrue(results.toString().startsWith("40 prospects (with deleted ones) in "), results.toString());
        assertEquals(1, backups());
    }

    @Test
    void aPreviewChangesNothingAndARestoreIsPutBackByARestore() throws IOException {
        Path file = home.resolve("all.huni");
        assertEquals(0, run("backup", "--to", file.toString()));
        assertEquals(0, run("undo"));

        assertEquals(0, run("restore", file.toString(), "--preview"));
        assertTrue(results.toString().startsWith("There would be 40 prospects: 40 come back, none is no more."));
        assertEquals(0, backups());
        assertEquals(0, run("restore", file.toString()));

        assertTrue(results.toString().startsWith("40 prospects are there as in the backup."), results.toString());
        assertEquals(1, backups(), "what was there before");
        assertEquals(0, run("check"), results.toString() + messages);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 10})
    void aBackupOfAnEarlierVersionIsRestored(int schema) throws IOException {
        Path file = home.resolve("earlier.huni");
        try (InputStream released = Objects.requireNonNull(
                getClass().getResourceAsStream("/huni/store/released/schema-" + schema + ".huni"))) {
            Files.copy(released, file);
        }

        assertEquals(0, run("restore", file.toString()), messages.toString());

        assertEquals(0, run("check"), results.toString() + messages);
        assertEquals(0, run("restore", file.toString(), "--preview"), messages.toString());
        assertTrue(results.toString().contains("none comes back, none is no more."), results.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 8})
    void aFileThatAnUpdateKeptIsRestoredLikeABackup(int schema) throws IOException {
        Path file = home.resolve("store").resolve("backups").resolve("schema-" + schema + ".mv.db");
        try (InputStream packed = Objects.requireNonNull(
                        getClass().getResourceAsStream("/huni/store/released/schema-" + schema + ".mv.db.gz"));
                InputStream released = new GZIPInputStream(packed)) {
            Files.copy(released, file);
        }
        byte[] before = Files.readAllBytes(file);

        assertEquals(0, run("restore", file.toString()), messages.toString());

        assertEquals(0, run("check"), results.toString() + messages);
        assertEquals(0, run("restore", file.toString(), "--preview"), messages.toString());
        assertTrue(results.toString().contains("none comes back, none is no more."), results.toString());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(1, run("restore", home.resolve("nowhere.mv.db").toString()));
        assertTrue(messages.toString().startsWith("There is no file"), messages.toString());
    }

    @Test
    void theCheckReadsTheBackupsToo() throws IOException {
        assertEquals(0, run("backup"));
        assertEquals(0, run("check"), results.toString() + messages);
        Path backup;
        try (Stream<Path> files = Files.list(home.resolve("store").resolve("backups"))) {
            backup = files.findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 1;
        Files.write(backup, bytes);

        assertEquals(1, run("check"));

        assertTrue(results.toString().contains("backups/" + backup.getFileName()), results.toString());
    }

    @Test
    void anEmptyFolderOnANewMachineTakesTheBackup() throws IOException {
        Path file = home.resolve("all.huni");
        assertEquals(0, run("backup", "--to", file.toString()));
        Files.move(home.resolve("store"), home.resolve("burned"));

        assertEquals(0, run("restore", file.toString()));

        assertEquals(0, run("check"), results.toString() + messages);
        assertEquals(0, run("backup"), messages.toString());
        assertTrue(results.toString().startsWith("40 prospects (with deleted ones) in "), results.toString());
    }

    @Test
    void anImportSaysThatNoBackupCouldBeMadeBeforeIt(Printed log) throws IOException {
        Path inTheWay = home.resolve("store").resolve("backups").resolve(".unread");
        Files.createDirectories(inTheWay.resolve("something"));
        Path list = Files.writeString(home.resolve("list.csv"), "Company\nEge Tekstil\n");

        assertEquals(0, run("import", list.toString()), messages.toString());

        assertTrue(messages.toString().contains("No backup could be made before the import"), messages.toString());
        Files.delete(inTheWay.resolve("something"));
        Files.delete(inTheWay);
        Files.writeString(list, "Company\nAnkara Makine\n");
        assertEquals(0, run("import", list.toString()), messages.toString());
        assertFalse(messages.toString().contains("No backup"), messages.toString());
        assertTrue(log.take().contains("the backup before an import failed"));
    }

    @Test
    void whatIsNoBackupIsRefusedWithASentence() throws IOException {
        Path other = Files.writeString(home.resolve("notes.txt"), "no backup");

        assertEquals(1, run("restore", other.toString()));
        assertEquals(
                other + " is no backup of Huni. Nothing was changed.",
                messages.toString().strip());
        assertEquals(1, run("restore", home.resolve("gone.huni").toString()));
        assertEquals(0, run("check"), results.toString() + messages);
    }
}
