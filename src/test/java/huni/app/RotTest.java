package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.CommandFailedException;
import huni.command.Console;
import huni.command.OpenStore.Finding;
import huni.desktop.DesktopSystem;
import huni.testing.Printed;
import huni.work.archive.ArchiveWatch;
import huni.work.sample.AddSampleData;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A store of which a bit, some bytes or the end is not as it was written: it says the same as before, or it is refused with a
 * sentence, or the check finds it. How many are tried can be raised with {@code -Dhuni.flips=500}.
 */
@Tag("faults")
class RotTest {

    private static final int FLIPS = Integer.getInteger("huni.flips", 40);
    private static final List<String> FILES = List.of("huni.mv.db", ".last-step");

    @TempDir
    private static Path home;

    private static final Map<String, byte[]> SOUND = new HashMap<>();
    private static List<String> content = List.of();

    private static Huni huni() {
        return new Huni(
                new DesktopSystem("Linux", home, Map.of()),
                new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), Locale.US),
                InstantSource.system());
    }

    private enum Outcome {
        SAYS_THE_SAME,
        REFUSED,
        FOUND
    }

    @BeforeAll
    static void fillAStore() throws Exception {
        Path place = home.resolve("sound");
        try (OpenedStore store = huni().openStore(Optional.of(place))) {
            store.workspace().perform(new AddSampleData(120, 1));
            store.workspace().undo();
            store.workspace().redo();
        }
        for (String file : FILES) {
            SOUND.put(file, Files.readAllBytes(place.resolve(file)));
        }
        content = content(place);
    }

    private static Path copy(String name, byte[] database) throws IOException {
        Path place = Files.createDirectory(home.resolve(name));
        Files.write(place.resolve(FILES.getLast()), SOUND.getOrDefault(FILES.getLast(), new byte[0]));
        Files.write(place.resolve(FILES.getFirst()), database);
        return place;
    }

    private static byte[] sound() {
        return SOUND.getOrDefault(FILES.getFirst(), new byte[0]).clone();
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void nothingThatRotsIsSilentlyWrong(Printed log) throws Exception {
        Random random = new Random(Long.getLong("huni.seed", 17));
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        List<String> silent = new ArrayList<>();
        for (int i = 0; i < FLIPS; i++) {
            byte[] bytes = sound();
            String what = rot(bytes, random, i);
            Path place = copy("rot" + i, i % 5 == 4 ? Arrays.copyOf(bytes, cut(bytes, random)) : bytes);
            Optional<Outcome> outcome = outcome(place);
            outcome.ifPresent(known -> outcomes.merge(known, 1, Integer::sum));
            if (outcome.isEmpty()) {
                silent.add(what);
            }
            Files.delete(place.resolve(FILES.getFirst()));
        }
        log.take();
        assertEquals(List.of(), silent, outcomes.toString());
        assertTrue(outcomes.getOrDefault(Outcome.FOUND, 0) > FLIPS / 4, outcomes.toString());
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("rot.txt"), outcomes + "\n");
    }

    @Test
    void whereNothingRottedNothingIsFound() throws Exception {
        assertEquals(List.of(), huni().check(Optional.of(copy("as-it-was", sound())), ArchiveWatch.NONE));
    }

    private static String rot(byte[] bytes, Random random, int i) {
        int at = random.nextInt(bytes.length);
        switch (i % 5) {
            case 0, 1, 2 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 3 ->
                Arrays.fill(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(600)), (byte) random.nextInt());
            default -> {
                // It is cut short instead.
            }
        }
        return "number " + i + " at " + at;
    }

    /** Half of the cuts are near the end, where what was saved last lies. */
    private static int cut(byte[] bytes, Random random) {
        return random.nextBoolean() ? random.nextInt(bytes.length) : bytes.length - 1 - random.nextInt(20_000);
    }

    private static Optional<Outcome> outcome(Path place) throws IOException {
        try {
            List<Finding> found = huni().check(Optional.of(place), ArchiveWatch.NONE).stream()
                    .filter(finding -> !finding.rule().equals("days"))
                    .toList();
            if (!found.isEmpty()) {
                return Optional.of(Outcome.FOUND);
            }
        } catch (CommandFailedException refused) {
            return refused.sentence().isBlank() ? Optional.empty() : Optional.of(Outcome.REFUSED);
        }
        return content(place).equals(content) ? Optional.of(Outcome.SAYS_THE_SAME) : Optional.empty();
    }

    /** Every row of every table; nothing where it cannot be read, which is not what the check has said. */
    private static List<String> content(Path place) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:" + place.resolve("huni") + ";DATABASE_TO_LOWER=TRUE;ACCESS_MODE_DATA=r", "sa", "");
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet result = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = 'public' order by 1")) {
                while (result.next()) {
                    tables.add(result.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet result = statement.executeQuery("select * from \"" + table + "\"")) {
                    while (result.next()) {
                        StringBuilder row = new StringBuilder(table);
                        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                            row.append('|').append(result.getString(i));
                        }
                        rows.add(row.toString());
                    }
                }
            }
        } catch (SQLException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
        rows.sort(String::compareTo);
        return rows;
    }
}
