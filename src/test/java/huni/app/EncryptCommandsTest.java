package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.Commands;
import huni.command.Console;
import huni.desktop.DesktopSystem;
import huni.store.seal.Keyring;
import huni.testing.MadeOnce;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A passphrase set, asked for, changed and taken away from a terminal, on real stores. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class EncryptCommandsTest {

    private static final MadeOnce FILLED = new MadeOnce();

    @TempDir
    private Path home;

    private final StringWriter results = new StringWriter();
    private final StringWriter messages = new StringWriter();
    private Instant now = Instant.parse("2026-11-28T09:00:00Z");

    @BeforeEach
    void fill() throws Exception {
        FILLED.putInto(home, () -> {
            Files.writeString(home.resolve("word"), "gizli şifre öğün\n");
            Files.writeString(home.resolve("other"), "başka bir parola");
            assertEquals(0, run("sample", "--prospects", "40"));
            assertEquals(0, run("backup"));
        });
    }

    @AfterEach
    void forgetTheKeys() {
        Keyring.clear();
    }

    /** Each is a program of its own: what an earlier one knew is forgotten. */
    private int run(String... arguments) {
        Keyring.clear();
        results.getBuffer().setLength(0);
        messages.getBuffer().setLength(0);
        Console console = new Console(new PrintWriter(results, true), new PrintWriter(messages, true), Locale.US);
        Huni huni = new Huni(new DesktopSystem("Linux", home, Map.of()), console, () -> now);
        List<String> all = List.of(arguments).contains("--store")
                ? List.of(arguments)
                : Stream.concat(Stream.of(arguments), Stream.of("--store", path("store")))
                        .toList();
        return new Commands(huni, console).run(all.toArray(String[]::new));
    }

    private String path(String name) {
        return home.resolve(name).toString();
    }

    private int encrypt() {
        return run("encrypt", "--new-passphrase-file", path("word"), "--recovery-file", path("recovery"));
    }

    private boolean holds(String part, String words) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve(part))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (bytes.contains(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void anArchiveOfItIsSaidToBeEncryptedToo() {
        assertEquals(0, run("export", "--archive", path("plain.huni")), messages.toString());
        assertTrue(results.toString().contains("Whoever has the file can read it"), results.toString());
        assertEquals(0, encrypt());
        assertEquals(0, run("export", "--archive", path("all.huni"), "--passphrase-file", path("word")));
        assertTrue(results.toString().contains("It is encrypted like the store"), results.toString());
    }

    @Test
    void whatIsEncryptedIsOpenedByItsPassphraseAloneAndSaysSo() throws IOException {
        assertTrue(holds("store/backups", "manifest.json"));

        assertEquals(0, encrypt());

        assertTrue(messages.toString().startsWith("If you forget the passphrase, only the recovery key"));
        assertFalse(holds("store/backups", "manifest.json"), "a backup is plain");
        assertEquals(1, run("check"));
        assertTrue(messages.toString().contains("is encrypted. Name the file with its passphrase"));
        assertEquals(1, run("check", "--passphrase-file", path("other")));
        assertTrue(messages.toString().startsWith("That is not the passphrase of"));
        assertEquals(0, run("check", "--passphrase-file", path("word")), results.toString());
        assertEquals(0, run("--passphrase-file", path("word"), "backup"), messages.toString());
        assertFalse(holds("store", "manifest.json"));
    }

    @Test
    void wrongPassphrasesAreMadeToWait() {
        assertEquals(0, encrypt());
        for (int i = 0; i < 3; i++) {
            assertEquals(1, run("check", "--passphrase-file", path("other")));
        }

        assertEquals(1, run("check", "--passphrase-file", path("word")));
        assertTrue(messages.toString().endsWith("Try again in 2 seconds.\n"), messages.toString());
        now = now.plusSeconds(2);
        assertEquals(0, run("check", "--passphrase-file", path("word")));
    }

    @Test
    void whoForgotItGivesTheRecoveryKeyInItsPlace() {
        assertEquals(0, encrypt());

        assertEquals(0, run("check", "--passphrase-file", path("recovery")), messages.toString());
    }

    @Test
    void anotherPassphraseOpensTheBackupsTooAndTheEarlierOneNothing() {
        assertEquals(0, encrypt());

        assertEquals(
                0,
                run(
                        "encrypt",
                        "--passphrase-file",
                        path("word"),
                        "--new-passphrase-file",
                        path("other"),
                        "--recovery-file",
                        path("recovery2")));

        assertEquals(1, run("check", "--passphrase-file", path("word")));
        assertEquals(0, run("check", "--passphrase-file", path("other")));
    }

    @Test
    void anEncryptedBackupInAnEmptyStoreMakesItEncrypted() throws IOException {
        assertEquals(0, encrypt());
        assertEquals(0, run("backup", "--to", path("all.huni"), "--passphrase-file", path("word")));
        assertFalse(holds("all.huni", "manifest.json"));

        assertEquals(1, run("restore", path("all.huni"), "--store", path("new")));
        assertEquals(
                0,
                run("restore", path("all.huni"), "--store", path("new"), "--passphrase-file", path("word")),
                messages.toString());

        assertTrue(results.toString().startsWith("40 prospects are there as in the backup."));
        assertEquals(1, run("check", "--store", path("new")));
        assertEquals(0, run("check", "--store", path("new"), "--passphrase-file", path("word")));
    }

    @Test
    void withoutAPassphraseAgainEverybodyCanReadEverything() throws IOException {
        assertEquals(0, encrypt());

        assertEquals(0, run("decrypt", "--passphrase-file", path("word")), messages.toString());

        assertEquals(0, run("check"));
        assertTrue(holds("store/backups", "manifest.json"));
        assertEquals(1, run("decrypt"));
    }

    @Test
    void aShortPassphraseAndARecoveryFileThatIsThereChangeNothing() throws IOException {
        Files.writeString(home.resolve("short"), "yedi777");
        assertEquals(1, run("encrypt", "--new-passphrase-file", path("short"), "--recovery-file", path("recovery")));
        assertEquals(1, run("encrypt", "--new-passphrase-file", path("word"), "--recovery-file", path("other")));
        assertEquals(1, run("encrypt", "--new-passphrase-file", path("word")));

        assertEquals(0, run("check"));
        assertEquals("başka bir parola", Files.readString(home.resolve("other")));
    }

    @Test
    void oneWhoseBeginningIsDamagedIsSaidToBeDamagedAndTheDiskIsNotBlamed() throws IOException {
        assertEquals(0, encrypt());
        assertEquals(0, run("backup", "--to", path("all.huni"), "--passphrase-file", path("word")));
        for (String name : List.of("all.huni", "store/huni.mv.db")) {
            byte[] bytes = Files.readAllBytes(home.resolve(name));
            bytes[100] ^= 1;
            Files.write(home.resolve(name), bytes);
        }
        Path alone = Files.createDirectory(home.resolve("alone"));
        Files.copy(home.resolve("store/huni.mv.db"), alone.resolve("huni.mv.db"));

        assertEquals(1, run("restore", path("all.huni"), "--preview", "--store", path("new")));
        assertEquals(1, run("import", path("all.huni"), "--store", path("new")));
        assertEquals(
                "all.huni is damaged",
                messages.toString()
                        .replaceAll(".*(all.huni is damaged).*\\R?", "$1")
                        .strip());
        assertEquals(1, run("check", "--store", alone.toString(), "--passphrase-file", path("word")));
        assertFalse(messages.toString().contains("disk"), messages.toString());
    }
}
