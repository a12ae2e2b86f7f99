package huni.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huni.app.RecordedSession;
import huni.desktop.MovedStores;
import huni.desktop.SettingsFile;
import huni.faults.disk.DiskRecord;
import huni.faults.disk.RecordedProvider;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.seal.StoreKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The real program works while each write, force and rename of its files is written down; then the power fails at any moment
 * of it, and what a disk may hold then is opened as the next start does. How many cuts in all can be raised with
 * {@code -Dhuni.powercuts=2000}.
 */
@Tag("faults")
class PowerCutTest {

    private static final int CUTS = Integer.getInteger("huni.powercuts", 40);

    /** From so many on also in scenes that take long. */
    private static final int MANY = 500;

    /** Of a hundred cuts so many are in each scene. */
    private static final Map<String, Integer> SCENES = new TreeMap<>(
            CUTS < MANY
                    ? Map.of("work", 25, "imports", 15, "backups", 20, "sealed", 20, "move", 10, "8", 10)
                    : Map.of(
                            "work", 20, "imports", 10, "large", 10, "backups", 20, "sealed", 15, "move", 10, "3", 5,
                            "8", 10));

    private static final Map<String, DiskRecord> RECORDS = new TreeMap<>();

    /** The files that the program has left, by sums of their contents. */
    private static final Map<String, Map<String, Integer>> WRITTEN = new TreeMap<>();

    private static final List<StoreKey> KEYS = new ArrayList<>();

    @TempDir
    private static Path home;

    @BeforeAll
    static void record() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Dh2.allowedClasses=none",
                "-Dhuni.seal.millis=0",
                "-Dhuni.seal.memory=1024",
                "-Djava.nio.file.spi.DefaultFileSystemProvider=" + RecordedProvider.class.getName(),
                "-cp",
                System.getProperty("java.class.path"),
                RecordedSession.class.getName(),
                home.toString()));
        command.addAll(SCENES.keySet());
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, program.waitFor(), said);
        } finally {
            program.destroyForcibly();
        }
        for (String scene : SCENES.keySet()) {
            RECORDS.put(scene, DiskRecord.read(home.resolve(scene + ".record")));
            WRITTEN.put(scene, contents(home.resolve(scene)));
            Beginnings.delete(home.resolve(scene));
        }
    }

    private static DiskRecord record(String scene) {
        return Objects.requireNonNull(RECORDS.get(scene), scene);
    }

    static List<String> scenes() {
        return List.copyOf(SCENES.keySet());
    }

    @ParameterizedTest
    @MethodSource("scenes")
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void whateverWasSaidToBeSavedIsThereAfterAPowerCutAtAnyMoment(String scene) throws Exception {
        int cuts = Math.max(1, CUTS * SCENES.getOrDefault(scene, 0) / 100);

        assertEquals(List.of(), losses(scene, record(scene), cuts));
    }

    /** What is written past the file system that is watched would be neither seen nor cut; the log is, and may be lost. */
    @ParameterizedTest
    @MethodSource("scenes")
    void theRecordHoldsAllThatTheProgramDoesToItsFiles(String scene) throws Exception {
        Path root = home.resolve(scene);
        record(scene).rebuild(root);
        Map<String, Integer> again = contents(root);
        Beginnings.delete(root);

        assertEquals(WRITTEN.get(scene), again);
    }

    private static Map<String, Integer> contents(Path root) throws IOException {
        Map<String, Integer> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString();
                if (!name.contains("/log/")) {
                    contents.put(name, Arrays.hashCode(Files.readAllBytes(file)));
                }
            }
        }
        return contents;
    }

    @Test
    void theSameCutsLoseItWhereFilesAreNotForced() throws Exception {
        assertFalse(losses("work", record("work").withoutForces(), 8).isEmpty());
    }

    @Test
    void theSameCutsLoseItWhereNamesAreNotForced() throws Exception {
        assertFalse(
                losses("backups", record("backups").withoutForcesOfNames(), 8).isEmpty());
    }

    private static List<String> losses(String scene, DiskRecord disk, int cuts) throws IOException {
        List<String> losses = new ArrayList<>();
        Random random = new Random(Long.getLong("huni.seed", 11));
        DiskRecord.Saved begun = disk.saved().getFirst();
        int first = begun.name().equals(RecordedSession.GIVEN) ? begun.moment() : 0;
        for (int cut = 0; cut < cuts; cut++) {
            int moment = disk.anyMoment(first, random);
            Path root = home.resolve(scene);
            disk.rebuild(moment, random, root);
            Before before = Before.of(disk.saved(), moment);
            wrong(inUse(root), before)
                    .forEach(wrong -> losses.add("cut " + moment + " after " + before.name() + ": " + wrong));
            Beginnings.delete(root);
        }
        return losses;
    }

    /** Paths of moved stores are absolute: what is rebuilt lies where it was recorded. */
    private static Path inUse(Path root) {
        Path moves = root.resolve(RecordedSession.HOME).resolve(".config/huni/moved.json");
        return new MovedStores(moves, StoreFolder::holdsStore).at(root.resolve(RecordedSession.STORE));
    }

    /**
     * What was said to be saved last before a cut, and what would have been saved next.
     *
     * @param state empty where nothing was yet
     */
    private record Before(String name, String state, String next) {

        static Before of(List<DiskRecord.Saved> all, int moment) {
            Before before = new Before("nothing", "", all.getFirst().state());
            for (DiskRecord.Saved saved : all) {
                if (saved.moment() > moment) {
                    return new Before(before.name(), before.state(), saved.state());
                }
                before = new Before(saved.name(), saved.state(), saved.state());
            }
            return before;
        }

        /** The files that were kept before and after. */
        List<String> kept() {
            List<String> kept = new ArrayList<>(names(state));
            kept.retainAll(names(next));
            return kept;
        }

        private static List<String> names(String state) {
            String[] lines = state.split("\n", -1);
            return lines.length < 3 || lines[2].isEmpty() ? List.of() : Arrays.asList(lines[2].split(","));
        }

        boolean isEither(String found, int line) {
            return List.of(line(state, line), line(next, line)).contains(found);
        }

        private static String line(String state, int line) {
            String[] lines = state.split("\n", -1);
            return line < lines.length ? lines[line] : "";
        }
    }

    private static List<String> wrong(Path place, Before before) throws IOException {
        if (!StoreFolder.holdsStore(place)) {
            return before.state().isEmpty() ? canBegin(place) : List.of("it is gone");
        }
        SealedFiles.unlock(place.resolve("huni.mv.db"), KEYS);
        SettingsFile settings = new SettingsFile(place.resolve("settings.json"));
        List<String> wrong = new ArrayList<>(settings.exists() ? settings.problems() : List.of());
        FoundStore found = FoundStore.unlocked(place);
        wrong.addAll(found.wrong());
        String state = RecordedSession.state(found.sums(), place);
        if (!before.isEither(Before.line(state, 0), 0)) {
            wrong.add("the rows are neither those of before nor those of after: " + differing(state, before));
        }
        if (!before.isEither(Before.line(state, 1), 1)) {
            wrong.add("the settings are " + Before.line(state, 1));
        }
        wrong.addAll(copiesThatAreNotWhole(place.resolve("backups")));
        for (String kept : before.kept()) {
            if (!Files.exists(place.resolve(kept))) {
                wrong.add("a backup is gone: " + kept);
            }
        }
        return wrong;
    }

    /** What is kept of a store before it is migrated has its name when it is whole. */
    private static List<String> copiesThatAreNotWhole(Path backups) throws IOException {
        List<String> wrong = new ArrayList<>();
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(backups, "schema-*.mv.db")) {
            for (Path copy : copies) {
                String name = String.valueOf(copy.getFileName()).replaceAll("(schema-\\d+).*", "$1.mv.db.gz");
                InputStream released = Beginnings.class.getResourceAsStream("/huni/store/released/" + name);
                if (released == null) {
                    wrong.add("taken for a store of an earlier version: " + copy.getFileName());
                    continue;
                }
                try (InputStream whole = new GZIPInputStream(released)) {
                    if (!Arrays.equals(whole.readAllBytes(), Files.readAllBytes(copy))) {
                        wrong.add("not as the store was before the migration: " + copy.getFileName());
                    }
                }
            }
        }
        return wrong;
    }

    private static List<String> canBegin(Path place) {
        try (StoreFolder folder = StoreFolder.open(place);
                Database database = Database.open(folder)) {
            return database.lack().map(lack -> "a new one lacks " + lack).stream()
                    .toList();
        } catch (StoreRefusedException | RuntimeException refused) {
            return List.of("none can be begun: " + refused);
        }
    }

    private static String differing(String state, Before before) {
        List<String> known =
                new ArrayList<>(Arrays.asList(Before.line(before.state(), 0).split(",")));
        List<String> differing =
                new ArrayList<>(Arrays.asList(Before.line(state, 0).split(",")));
        differing.removeAll(known);
        known.addAll(Arrays.asList(Before.line(before.next(), 0).split(",")));
        return differing.toString();
    }
}
