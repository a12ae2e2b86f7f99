package huni.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each parser and command gets inputs that nobody made for it, with 512 MiB for all it does. */
class FuzzTest {

    /** Another one each time with {@code mvn -Pfuzz verify}. */
    private static final String SEED = "20261128";

    /** Of each target's own number of tries, in percent. */
    private static final String AMOUNT = System.getProperty("huni.fuzz", "5");

    @TempDir
    private Path home;

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void noInputCrashesHangsFillsTheMemoryOrLeavesItsFolder() throws Exception {
        Process harness = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dh2.allowedClasses=none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Fuzzing.class.getName(),
                        home.toString(),
                        Path.of("target", "fuzz").toString(),
                        SEED,
                        AMOUNT)
                .redirectErrorStream(true)
                .start();
        try {
            List<String> said =
                    harness.inputReader(StandardCharsets.UTF_8).lines().toList();
            assertEquals(0, harness.waitFor(), String.join("\n", said));
            assertEquals(
                    Targets.COUNT,
                    said.stream().filter(line -> line.contains(" inputs in ")).count());
        } finally {
            Stream.of(harness).forEach(Process::destroyForcibly);
        }
    }
}
