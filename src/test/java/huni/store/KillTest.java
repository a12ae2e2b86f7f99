package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.sql.Sql;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a real program in the middle of its commits, of opening and of closing, and looks for what it had acknowledged. How
 * often can be raised with {@code -Dhuni.kills=200}; with {@code -Dhuni.kills.jars=FOLDER} it is the packaged program's
 * jars, from that folder and those in it, that are killed, and not the classes under test.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("huni.kills", 10);

    /** What a process ended by SIGKILL answers. */
    private static final int KILLED = 128 + 9;

    private final Random random = new Random(3);

    @TempDir
    private Path home;

    @Test
    @Timeout(value = 4, unit = TimeUnit.HOURS)
    void noAcknowledgedCommitIsLostWhenTheProgramIsKilled() throws Exception {
        killAndLook();
    }

    @Test
    @Timeout(value = 4, unit = TimeUnit.HOURS)
    void noAnswerOfACallIsLostOnceItsMarkSaysSaved() throws Exception {
        killAndLook("calls");
    }

    private void killAndLook(String... what) throws Exception {
        Path place = home.resolve("store");
        long acknowledged = 0;
        List<String> losses = new ArrayList<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged = Math.max(acknowledged, runAndKill(place, kill, what));
            boolean lookBetween = kill == KILLS || random.nextInt(3) > 0;
            if (lookBetween) {
                losses.addAll(losses(place, acknowledged, kill));
            }
        }
        assertEquals(List.of(), losses);
        assertTrue(acknowledged > 0, "nothing was ever acknowledged");
    }

    /** The answer is the last number that the program said it had saved, 0 if it said none. */
    private long runAndKill(Path place, int seed, String... what) throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Dh2.allowedClasses=none",
                                "-cp",
                                classPath(),
                                KilledWriter.class.getName(),
                                place.toString(),
                                Integer.toString(seed)),
                        Stream.of(what))
                .flatMap(Function.identity())
                .toList();
        Process program = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = program.inputReader()) {
            long last = 0;
            int lines = random.nextInt(4) == 0 ? 1 : random.nextInt(1, 400);
            String line = said.readLine();
            while (line != null) {
                last = line.equals("started") ? last : Long.parseLong(line);
                lines--;
                if (lines == 0) {
                    letPass(random.nextLong(last == 0 ? 400_000_000L : 3_000_000L));
                    program.toHandle().destroyForcibly();
                }
                line = said.readLine();
            }
            assertEquals(KILLED, program.waitFor(), "the program ended by itself, not by being killed");
            return last;
        } finally {
            program.destroyForcibly();
        }
    }

    /** Of the tests, the packaged program is given the writer's class alone. */
    private String classPath() throws IOException {
        String jars = System.getProperty("huni.kills.jars", "");
        if (jars.isEmpty()) {
            return System.getProperty("java.class.path");
        }
        Path writer = home.resolve("writer");
        Path inPackage = writer.resolve("huni").resolve("store").resolve("KilledWriter.class");
        Files.createDirectories(inPackage.getParent());
        try (InputStream in = KillTest.class.getResourceAsStream("KilledWriter.class")) {
            Files.copy(Objects.requireNonNull(in), inPackage, StandardCopyOption.REPLACE_EXISTING);
        }
        try (Stream<Path> files = Files.walk(Path.of(jars))) {
            String found = files.filter(file -> file.toString().endsWith(".jar"))
                    .map(file -> file.toAbsolutePath().toString())
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
            assertTrue(found.contains(".jar"), "no jars in " + jars);
            return found + File.pathSeparator + writer;
        }
    }

    /** Not waiting for anything: any moment between two commits and inside one must be hit. */
    private static void letPass(long nanoseconds) {
        long end = System.nanoTime() + nanoseconds;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    /** Everything acknowledged must be there, and the store sound in every row and sum. */
    private static List<String> losses(Path place, long acknowledged, int kill) throws StoreRefusedException {
        try (StoreFolder folder = StoreFolder.open(place);
                Database database = Database.open(folder)) {
            long kept = KilledWriter.operations(database);
            long entries = database.read(connection -> Sql.number(connection, "select count(*) from journal"));
            List<String> losses = new ArrayList<>();
            if (kept < acknowledged || entries != kept) {
                losses.add("kill " + kill + ": acknowledged " + acknowledged + ", found " + entries + " up to " + kept);
            }
            new StoreCheck(database).findings().forEach(finding -> losses.add("kill " + kill + ": " + finding));
            return losses;
        }
    }
}
