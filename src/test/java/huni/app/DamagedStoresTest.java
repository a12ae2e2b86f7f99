package huni.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.CommandFailedException;
import huni.command.Console;
import huni.command.OpenStore.Finding;
import huni.desktop.DesktopSystem;
import huni.domain.Settings;
import huni.testing.Printed;
import huni.work.TroubleException;
import huni.work.archive.ArchiveWatch;
import huni.work.sample.AddSampleData;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stores with flipped bytes, cut short or with senseless content: opened, or refused with a sentence. How many can be raised
 * with {@code -Dhuni.damages=200}.
 */
@Tag("faults")
class DamagedStoresTest {

    private static final int DAMAGES = Integer.getInteger("huni.damages", 45);

    @TempDir
    private static Path home;

    private static byte[] sound = new byte[0];

    private final Console console =
            new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), Locale.US);
    private final Huni huni = new Huni(new DesktopSystem("Linux", home, Map.of()), console, InstantSource.system());

    @BeforeAll
    static void fillAStore() throws Exception {
        Path place = home.resolve("sound");
        Huni huni = new Huni(
                new DesktopSystem("Linux", home, Map.of()),
                new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), Locale.US),
                InstantSource.system());
        try (OpenedStore store = huni.openStore(Optional.of(place))) {
            store.workspace().perform(new AddSampleData(300, 1));
        }
        sound = Files.readAllBytes(place.resolve("huni.mv.db"));
    }

    private static Path store(String name, byte[] database) throws IOException {
        Path place = Files.createDirectory(home.resolve(name));
        Files.write(place.resolve("huni.mv.db"), database);
        return place;
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.sorted().toList();
        }
    }

    @Test
    void aSoundStoreIsCheckedWithoutAChange() throws Exception {
        Path place = store("checked", sound);
        List<Path> before = files(place);

        assertEquals(List.of(), huni.check(Optional.of(place), ArchiveWatch.NONE));

        assertArrayEquals(sound, Files.readAllBytes(place.resolve("huni.mv.db")));
        assertEquals(before, files(place));
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void whateverIsDamagedIsOpenedOrRefusedWithASentenceAndTheCheckChangesNothing(Printed log) throws Exception {
        Random random = new Random(5);
        for (int i = 0; i < DAMAGES; i++) {
            byte[] damaged = damaged(random, i);
            Path place = store("damaged" + i, damaged);
            try {
                huni.check(Optional.of(place), ArchiveWatch.NONE)
                        .forEach(finding -> assertFalse(finding.problem().isEmpty()));
            } catch (CommandFailedException refused) {
                assertFalse(refused.sentence().isBlank());
            }
            assertArrayEquals(damaged, Files.readAllBytes(place.resolve("huni.mv.db")), "damage " + i);
            try (OpenedStore store = huni.openStore(Optional.of(place))) {
                store.check(ArchiveWatch.NONE);
            } catch (CommandFailedException refused) {
                assertFalse(refused.sentence().isBlank());
            } catch (TroubleException met) {
                assertFalse(met.trouble().place().isBlank());
            }
        }
        log.take();
    }

    private static byte[] damaged(Random random, int kind) {
        byte[] bytes = sound.clone();
        return switch (kind % 3) {
            case 0 -> {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                yield bytes;
            }
            case 1 -> {
                int from = random.nextInt(bytes.length);
                Arrays.fill(bytes, from, Math.min(bytes.length, from + random.nextInt(5_000)), (byte) random.nextInt());
                yield bytes;
            }
            default -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
        };
    }

    @Test
    void aStoreOfWhichAPartCannotBeReadIsCheckedInItsOtherParts() throws Exception {
        Path place = store("half", sound);
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:" + place.resolve("huni") + ";DATABASE_TO_LOWER=TRUE", "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("drop table stage_total");
            statement.execute("update prospect set worth_order = 7 where id = (select min(id) from prospect)");
        }

        List<String> rules = huni.check(Optional.of(place), ArchiveWatch.NONE).stream()
                .map(Finding::rule)
                .toList();

        assertTrue(rules.contains("unreadable"), rules.toString());
        assertTrue(rules.contains("derived"), rules.toString());
    }

    @Test
    void aStoreWhoseEventsCannotBeReadIsCheckedToTheEnd() throws Exception {
        Path place = store("events", sound);
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:" + place.resolve("huni") + ";DATABASE_TO_LOWER=TRUE", "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("drop table stage_event cascade");
        }

        List<Finding> found = huni.check(Optional.of(place), ArchiveWatch.NONE);

        assertTrue(
                found.stream()
                        .anyMatch(one ->
                                one.rule().equals("unreadable") && one.where().equals("stage_event")),
                found.toString());
    }

    @Test
    void senselessSettingsAreToldAndTheirDefaultsUsed() throws Exception {
        Path place = store("settings", sound);
        Files.writeString(place.resolve("settings.json"), "{\"theme\": \"plaid\", \"text_percent\": \"125\"}");
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:" + place.resolve("huni") + ";DATABASE_TO_LOWER=TRUE", "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("delete from setting");
            statement.execute("insert into setting values ('zone', 'Mars/Olympus', 1), ('currency', 'XQQ', 1)");
        }

        assertEquals(
                List.of(
                        new Finding("settings", "currency", "“XQQ” makes no sense; its default is used"),
                        new Finding("settings", "zone", "“Mars/Olympus” makes no sense; its default is used"),
                        new Finding(
                                "settings", "settings.json", "“plaid” makes no sense as theme; its default is used")),
                huni.check(Optional.of(place), ArchiveWatch.NONE));
        try (OpenedStore store = huni.openStore(Optional.of(place))) {
            assertEquals(Settings.DEFAULT, store.workspace().settings());
            PersonalStart start = PersonalStart.of(store);
            assertEquals(List.of("theme", "currency", "zone"), start.senseless());
        }
    }

    @Test
    void aStoreOfAnEarlierVersionIsCheckedAsWhatItBecomes() throws IOException, CommandFailedException, SQLException {
        byte[] earlier;
        try (var packed = new java.util.zip.GZIPInputStream(
                DamagedStoresTest.class.getResourceAsStream("/huni/store/released/schema-1.mv.db.gz"))) {
            earlier = packed.readAllBytes();
        }
        Path place = store("earlier", earlier);

        huni.check(Optional.of(place), ArchiveWatch.NONE)
                .forEach(finding -> assertFalse(finding.problem().isEmpty()));

        assertArrayEquals(earlier, Files.readAllBytes(place.resolve("huni.mv.db")));
        assertEquals(2, files(place).size());
    }
}
