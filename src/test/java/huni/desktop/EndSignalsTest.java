package huni.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.OS;

class EndSignalsTest {

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void aSignalToEndLetsTheProgramEndInItsOwnWay() throws Exception {
        assumeFalse(OS.WINDOWS.isCurrentOs(), "there a process is never asked to end, only ended");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AwaitedSignal.class.getName())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = program.inputReader()) {
            assertEquals("started", said.readLine());
            program.toHandle().destroy();
            assertEquals(List.of("ended by itself"), said.readAllLines());
            assertEquals(0, program.waitFor());
        } finally {
            program.destroyForcibly();
        }
    }
}
