package huni.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.store.seal.Keyring;
import huni.work.safety.Backups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl+C in the middle of a long command: it says that it was stopped, and the store is as before. */
@Tag("faults")
@EnabledOnOs(OS.LINUX)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class StoppedCommandTest {

    @TempDir
    private static Path home;

    private static TriedProgram program;
    private static Beginnings beginnings;

    @BeforeAll
    static void build() throws IOException {
        program = new TriedProgram(home);
        beginnings = new Beginnings(home, program);
    }

    @Test
    void anImportThatIsInterruptedBringsNothing() throws Exception {
        Path store = home.resolve("imported");

        List<String> words = List.of("import", beginnings.named(Beginning.MANY_ROWS));
        assertEquals(
                "Stopped. Nothing of many.csv was imported.",
                interrupted(program.interrupted(store, inside(store), words)));

        FoundStore found = FoundStore.in(store);
        assertEquals(List.of(), found.wrong());
        assertEquals(0, found.rows().get("prospect"));
    }

    @Test
    void anEncryptionThatIsInterruptedLeavesTheStoreReadable() throws Exception {
        Path store = home.resolve("encrypted");
        beginnings.put(Beginning.WORKED, 0, store);
        FoundStore before = FoundStore.in(store);
        Path recovery = home.resolve("recovery.txt");
        Path passphrase = Files.writeString(home.resolve("passphrase.txt"), "four words of nobody");

        List<String> words = List.of("encrypt", "--new-passphrase-file=" + passphrase, "--recovery-file=" + recovery);
        assertEquals("Stopped. Nothing was changed.", interrupted(program.interrupted(store, inside(store), words)));

        assertFalse(Keyring.isLocked(inside(store)));
        assertFalse(Files.exists(recovery), "a key that opens nothing");
        FoundStore found = FoundStore.in(store);
        assertEquals(List.of(), found.wrong());
        assertEquals(before.sums(), found.sums());
    }

    @Test
    void aCheckThatIsInterruptedChangesNothing() throws Exception {
        Path store = home.resolve("checked");
        beginnings.put(Beginning.BACKED_UP, 0, store);
        FoundStore before = FoundStore.in(store);

        assertEquals(
                "Stopped. Nothing was changed.",
                interrupted(program.interrupted(store, inside(store), List.of("check"))));

        FoundStore found = FoundStore.in(store);
        assertEquals(List.of(), found.wrong());
        assertEquals(before.sums(), found.sums());
    }

    @Test
    void aDamagedStoreWhoseRestoreIsInterruptedIsAsItWas() throws Exception {
        Path store = home.resolve("damaged");
        beginnings.put(Beginning.BACKED_UP, 0, store);
        Path backup = Backups.in(store.resolve("backups")).getFirst().file();
        Files.writeString(inside(store), "no database");
        List<String> before = names(store);

        List<String> words = List.of("restore", backup.toString());
        assertEquals("Stopped. Nothing was changed.", interrupted(program.interrupted(store, inside(store), words)));

        assertEquals("no database", Files.readString(inside(store)));
        assertEquals(before, names(store));
    }

    /** Without its log, which tells of the damage. */
    private static List<String> names(Path store) throws IOException {
        try (Stream<Path> all = Files.walk(store)) {
            return all.filter(file -> !file.startsWith(store.resolve("log")))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    private static Path inside(Path store) {
        return store.resolve("huni.mv.db");
    }

    /** Runs it and interrupts it when it says so; its last words. */
    private static String interrupted(List<String> command) throws IOException, InterruptedException {
        Path messages = home.resolve("messages.txt");
        Process run =
                new ProcessBuilder(command).redirectError(messages.toFile()).start();
        try {
            assertEquals("now", run.inputReader().readLine(), () -> read(messages));
            Process kill = new ProcessBuilder("kill", "-INT", Long.toString(run.pid()))
                    .inheritIO()
                    .start();
            assertEquals(0, kill.waitFor());
            assertEquals(1, run.waitFor(), () -> read(messages));
            assertTrue(run.inputReader().lines().toList().isEmpty(), "it has not said that it is done");
            return read(messages).lines().toList().getLast().strip();
        } finally {
            run.destroyForcibly();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
