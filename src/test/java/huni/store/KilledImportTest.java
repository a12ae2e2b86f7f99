package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.read.StoreProspects;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program in the middle of a first import, or of its undoing. How often can be raised with {@code -Dhuni.kills=200}. */
class KilledImportTest {

    private static final int KILLS = Integer.getInteger("huni.kills", 5);
    private static final int LONGEST_MILLIS = 2_500;
    private static final long ALL = KilledImport.PROSPECTS;

    private final Random random = new Random(5);

    @TempDir
    private Path home;

    @Test
    @Timeout(value = 4, unit = TimeUnit.HOURS)
    void aKilledFirstImportIsThereAsAWholeOrNotAtAll() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            Path place = home.resolve("store" + kill);
            boolean acknowledged =
                    runAndKill(place, random.nextInt(LONGEST_MILLIS)).contains("kept");
            wrong.addAll(wrong(place, acknowledged ? List.of(ALL) : List.of(ALL, 0L)));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    @Timeout(value = 4, unit = TimeUnit.HOURS)
    void aKilledUndoOfALargeImportIsDoneAsAWholeOrNotAtAll() throws Exception {
        List<String> wrong = new ArrayList<>();
        int undone = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Path place = home.resolve("undone" + kill);
            List<String> said = runAndKill(place, random.nextInt(LONGEST_MILLIS), "undo");
            // What was begun after the last word is done or not.
            wrong.addAll(wrong(place, List.of(0L, ALL)));
            undone += said.size();
        }
        assertEquals(List.of(), wrong);
        assertTrue(undone > 0, "nothing was ever undone");
    }

    /** What it said, but for the first word. */
    private static List<String> runAndKill(Path place, int millis, String... what)
            throws IOException, InterruptedException {
        Process program = new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-XX:+UseSerialGC",
                                        "-XX:TieredStopAtLevel=1",
                                        "-Dh2.allowedClasses=none",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        KilledImport.class.getName(),
                                        place.toString()),
                                Stream.of(what))
                        .toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = program.inputReader()) {
            assertEquals("started", said.readLine());
            boolean ended = program.waitFor(millis, TimeUnit.MILLISECONDS);
            program.toHandle().destroyForcibly();
            List<String> words = new ArrayList<>(said.lines().toList());
            if (ended) {
                words.add("kept");
            }
            return words;
        } finally {
            program.destroyForcibly();
        }
    }

    private static List<String> wrong(Path place, List<Long> possible) throws StoreRefusedException {
        try (StoreFolder folder = StoreFolder.open(place);
                Database database = Database.open(folder)) {
            long kept = new StoreProspects(database).count(ListRequest.ALL);
            List<String> wrong = new ArrayList<>();
            if (!possible.contains(kept)) {
                wrong.add(kept + " instead of " + possible);
            }
            new StoreCheck(database).findings().forEach(finding -> wrong.add(finding.toString()));
            return wrong;
        }
    }
}
