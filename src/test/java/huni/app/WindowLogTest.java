package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The log in the folder of a store, written by a program of its own: who logs first settles where a process logs to. */
class WindowLogTest {

    @TempDir
    private Path home;

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void whatNobodyExpectedIsInTheLogWithTheCodeOfTheScreenAndWithoutPersonalData() throws Exception {
        String code = codeSaid();

        String log = Files.readString(home.resolve("store").resolve("log").resolve("huni-0.log"));
        assertTrue(code.matches("[0-9A-F]{6}"), code);
        assertTrue(log.contains("ERROR") && log.contains("the window failed, code " + code), log);
        assertTrue(log.contains("Caused by: org.h2.jdbc.JdbcSQLDataException: [22018-240]"), log);
        assertTrue(log.contains("huni.app.LoggingProgram.refused"), log);
        assertFalse(log.contains(LoggingProgram.PERSON) || log.contains("Ay") || log.contains("lmaz"), log);
    }

    /** What the program printed. */
    private String codeSaid() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-javaagent") && !argument.startsWith("-agentlib"))
                .forEach(command::add);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), LoggingProgram.class.getName(), home.toString()));
        Path errors = home.resolve("errors");
        Process program =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        try {
            String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            int end = program.waitFor();
            assertEquals("", Files.readString(errors), "nothing of it is on the terminal");
            assertEquals(0, end, said);
            return said;
        } finally {
            program.destroyForcibly();
        }
    }
}
