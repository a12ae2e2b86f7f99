package huni.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program is started twice at the same moment, as by a double click too many. */
@Tag("faults")
class TwoInstancesTest {

    private static final int TIMES = Integer.getInteger("huni.twins", 1);

    @TempDir
    private Path home;

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void oneWorksAndTheOtherSaysSoOrBothWorkOneAfterTheOther() throws Exception {
        TriedProgram program = new TriedProgram(home);
        for (int turn = 0; turn < TIMES; turn++) {
            Path place = home.resolve("store-" + turn);
            List<String> command = program.command(place, List.of("sample", "--prospects", "5"));
            List<Process> twins = new ArrayList<>();
            for (int twin = 0; twin < 2; twin++) {
                twins.add(new ProcessBuilder(command).redirectErrorStream(true).start());
            }
            int worked = 0;
            for (Process twin : twins) {
                String said = new String(twin.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                worked += twin.waitFor() == 0 ? 1 : 0;
                assertFalse(said.contains("\tat "), said);
                assertFalse(said.isBlank());
            }
            assertTrue(worked > 0, "neither could work");
            FoundStore found = FoundStore.in(place);
            assertEquals(List.of(), found.wrong());
            assertEquals(5L * worked, found.rows().get("prospect"));
        }
    }
}
