package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.Commands;
import huni.command.Console;
import huni.desktop.DesktopSystem;
import huni.desktop.MovedStores;
import huni.language.Texts;
import huni.store.file.StoreFolder;
import huni.store.seal.Keyring;
import huni.work.archive.ArchiveWatch;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store is moved to another folder, or stays where it is. */
class MoveCommandTest {

    @TempDir
    private Path home;

    private final StringWriter results = new StringWriter();
    private final StringWriter messages = new StringWriter();
    private Path earlier;
    private Path later;

    @BeforeEach
    void fill() throws IOException {
        earlier = home.resolve("Dropbox/huni");
        later = home.resolve("own/huni");
        Path file = home.resolve("list.csv");
        Files.writeString(file, "Company,Contact\nQuaxolin Optik,Wilhelmyna Zyx\nOther Ltd,Ali\n");
        assertEquals(0, run("import", file.toString()), messages.toString());
        assertEquals(0, run("backup"), messages.toString());
        Files.writeString(earlier.resolve("settings.json"), "{\"theme\": \"dark\"}");
        Files.writeString(earlier.resolve("backups/schema-7.mv.db"), "a copy from before a migration");
        Files.writeString(earlier.resolve("holiday.jpg"), "somebody else's");
    }

    @AfterEach
    void giveTheKeysBack() {
        Keyring.clear();
    }

    private int run(String... arguments) {
        results.getBuffer().setLength(0);
        messages.getBuffer().setLength(0);
        Console console = new Console(new PrintWriter(results, true), new PrintWriter(messages, true), Locale.US);
        Map<String, String> environment = Map.of("HUNI_STORE", earlier.toString());
        Huni huni = new Huni(new DesktopSystem("Linux", home, environment), console, InstantSource.system());
        return new Commands(huni, console).run(arguments);
    }

    private MovedStores moved() {
        return new MovedStores(home.resolve(".config/huni/moved.json"), StoreFolder::holdsStore);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                CRC32C sum = new CRC32C();
                sum.update(Files.readAllBytes(file));
                sums.put(folder.relativize(file).toString(), HexFormat.of().toHexDigits(sum.getValue()));
            }
        }
        return sums;
    }

    private List<String> besideTheNewPlace() throws IOException {
        if (Files.notExists(later.getParent())) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(later.getParent())) {
            return all.map(path -> String.valueOf(path.getFileName())).sorted().toList();
        }
    }

    private String report() {
        assertEquals(0, run("export", "--to", home.resolve("all.csv").toString(), "--force"), messages.toString());
        assertEquals(0, run("check"), results.toString());
        try {
            return Files.readString(home.resolve("all.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everythingOfItIsInTheNewPlaceAndIsOpenedThereFromThenOn() throws IOException {
        String rows = report();
        run("undo");
        run("check");
        Map<String, String> before = files(earlier);

        assertEquals(0, run("move", later.toString()), messages.toString());

        assertEquals(
                "Your data is in " + later + " now, and is opened from there. The earlier folder " + earlier
                        + " was left as it was and may be deleted.\n",
                results.toString());
        Map<String, String> after = files(earlier);
        assertEquals(
                "Huni has moved the data of this folder to " + later
                        + " and opens it there. What is here was left as it" + " was then, and may be deleted.\n",
                Files.readString(earlier.resolve("huni-moved.txt")));
        after.remove("huni-moved.txt");
        // Each opening of a database writes a little into its file.
        before.put("huni.mv.db", after.get("huni.mv.db"));
        assertEquals(before, after, "the earlier folder was changed");
        Map<String, String> there = files(later);
        before.keySet().removeIf(name -> name.equals("holiday.jpg") || name.equals(".lock") || name.startsWith("log"));
        assertEquals(before, there);
        assertEquals(List.of("huni"), besideTheNewPlace());

        TemporaryFolders.delete(earlier);
        assertEquals(0, run("import", home.resolve("list.csv").toString()), messages.toString());
        assertEquals(rows.lines().count(), report().lines().count());
        assertFalse(Files.exists(earlier), "a store was begun in the earlier folder");
    }

    @Test
    void anEncryptedStoreStaysEncryptedInItsNewPlace() throws IOException {
        Files.delete(earlier.resolve("backups/schema-7.mv.db"));
        Path word = Files.writeString(home.resolve("word"), "correct horse battery staple");
        String[] set = {
            "encrypt",
            "--new-passphrase-file",
            word.toString(),
            "--recovery-file",
            home.resolve("recovery").toString()
        };
        assertEquals(0, run(set), messages.toString());
        Keyring.clear();
        assertEquals(1, run("move", later.toString()));
        assertTrue(messages.toString().contains("is encrypted. Name the file with its passphrase"));

        assertEquals(0, run("--passphrase-file", word.toString(), "move", later.toString()), messages.toString());

        Keyring.clear();
        assertTrue(Keyring.isLocked(later.resolve("huni.mv.db")));
        assertEquals(1, run("check"));
        assertTrue(messages.toString().startsWith(later + " is encrypted."), messages.toString());
        assertEquals(0, run("check", "--passphrase-file", word.toString()), results.toString());
    }

    @Test
    void whereItCannotGoItDoesNotGo() throws IOException {
        Map<String, String> before = files(earlier);
        Files.createDirectories(home.resolve("full/of"));

        for (String place : List.of("full", "OneDrive/huni", "Dropbox/huni/inside", "Dropbox", "list.csv")) {
            assertEquals(1, run("move", home.resolve(place).toString()), place);
            assertTrue(messages.toString().endsWith("Nothing was changed.\n"), messages.toString());
        }

        assertEquals(before, files(earlier));
        assertEquals(earlier, moved().at(earlier));
        assertEquals(2, run("move"));
        assertEquals(2, run("move", ""));
    }

    @Test
    void stoppedAtAnyMomentTheEarlierOneIsInUseAndNothingOfTheCopyIsLeft() throws Exception {
        String rows = report();
        Map<String, String> before = backups();
        StoreMove move = new StoreMove(moved(), Texts.in(Locale.US, List.of()));
        List<Double> shares = new ArrayList<>();
        move.refusal(earlier, later).ifPresent(refused -> assertEquals("", refused));
        move.move(earlier, home.resolve("first/huni"), seeing(shares, -1));
        Files.delete(moved().file());
        Files.delete(earlier.resolve("huni-moved.txt"));
        assertTrue(shares.size() >= 5, shares.toString());

        for (int at = 0; at < shares.size(); at++) {
            int stop = at;
            assertThrows(CancellationException.class, () -> move.move(earlier, later, seeing(new ArrayList<>(), stop)));
            assertEquals(before, backups());
            assertEquals(List.of(), besideTheNewPlace());
            assertEquals(earlier, moved().at(earlier));
        }
        assertEquals(rows, report());
    }

    private Map<String, String> backups() throws IOException {
        return files(earlier.resolve("backups"));
    }

    private static ArchiveWatch seeing(List<Double> shares, int stopAt) {
        return new ArchiveWatch() {
            @Override
            public boolean isCancelled() {
                return shares.size() == stopAt;
            }

            @Override
            public void progressed(double share) {
                shares.add(share);
            }
        };
    }

    @Test
    void whatIsNotSoundStaysWhereItIs() throws Exception {
        Path noted = earlier.resolve(".last-step");
        assertTrue(Files.exists(noted));
        String other = "%019d %s".formatted(999, "00000000-0000-7000-8000-000000000000");
        CRC32C sum = new CRC32C();
        sum.update(other.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(noted, other + HexFormat.of().toHexDigits((int) sum.getValue()) + "\n");

        assertEquals(1, run("move", later.toString()));

        assertEquals(
                "The data was not moved: one thing is wrong with it, which “huni check” names. It is where it was.\n",
                messages.toString());
        assertEquals(List.of(), besideTheNewPlace());
        assertEquals(earlier, moved().at(earlier));
    }

    @Test
    void whereTheNewPlaceIsAwayNoOtherStoreIsBegun() throws IOException {
        assertEquals(0, run("move", later.toString()), messages.toString());
        Files.move(later, home.resolve("taken away"));

        assertEquals(1, run("import", home.resolve("list.csv").toString()));
        assertTrue(
                messages.toString().startsWith("The data of " + earlier + " was moved to " + later),
                messages.toString());
        assertFalse(Files.exists(later));

        Files.move(home.resolve("taken away"), later);
        assertEquals(0, run("check"), messages.toString());
    }
}
