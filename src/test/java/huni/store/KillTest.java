package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a real program in the middle of its commits, of opening and of closing, and looks for what it had acknowledged. How
 * often can be raised with {@code -Dhuni.kills=200}.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("huni.kills", 10);

    private final Random random = new Random(3);

    @TempDir
    private Path home;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void noAcknowledgedCommitIsLostWhenTheProgramIsKilled() throws Exception {
        Path place = home.resolve("store");
        long acknowledged = 0;
        List<String> losses = new ArrayList<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged = Math.max(acknowledged, runAndKill(place, kill));
            boolean lookBetween = kill == KILLS || random.nextInt(3) > 0;
            if (lookBetween) {
                losses.addAll(losses(place, acknowledged, kill));
            }
        }
        assertEquals(List.of(), losses);
        assertTrue(acknowledged > 0, "nothing was ever acknowledged");
    }

    /** The answer is the last number that the program said it had saved, 0 if it said none. */
    private long runAndKill(Path place, int seed) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dh2.allowedClasses=none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        place.toString(),
                        Integer.toString(seed))
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
            program.waitFor();
            return last;
        } finally {
            program.destroyForcibly();
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
