package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program in the middle of a first import. How often can be raised with {@code -Dhuni.kills=200}. */
class KilledImportTest {

    private static final int KILLS = Integer.getInteger("huni.kills", 5);
    private static final int LONGEST_MILLIS = 2_500;

    private final Random random = new Random(5);

    @TempDir
    private Path home;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void aKilledFirstImportIsThereAsAWholeOrNotAtAll() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            Path place = home.resolve("store" + kill);
            boolean acknowledged = runAndKill(place, random.nextInt(LONGEST_MILLIS));
            wrong.addAll(wrong(place, acknowledged));
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean runAndKill(Path place, int millis) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dh2.allowedClasses=none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledImport.class.getName(),
                        place.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = program.inputReader()) {
            assertEquals("started", said.readLine());
            boolean ended = program.waitFor(millis, TimeUnit.MILLISECONDS);
            program.toHandle().destroyForcibly();
            return said.lines().anyMatch("kept"::equals) || ended;
        } finally {
            program.destroyForcibly();
        }
    }

    private static List<String> wrong(Path place, boolean acknowledged) throws StoreRefusedException {
        try (StoreFolder folder = StoreFolder.open(place);
                Database database = Database.open(folder)) {
            long kept = new StoreProspects(database).count(ListRequest.ALL);
            List<String> wrong = new ArrayList<>();
            boolean whole = kept == KilledImport.PROSPECTS;
            if (!whole && (kept != 0 || acknowledged)) {
                wrong.add(kept + " of " + KilledImport.PROSPECTS + (acknowledged ? ", acknowledged" : ""));
            }
            new StoreCheck(database).findings().forEach(finding -> wrong.add(finding.toString()));
            return wrong;
        }
    }
}
