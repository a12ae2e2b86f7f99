package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.Commands;
import huni.command.Console;
import huni.desktop.DesktopSystem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checklists go into a file and come from one, from a command line. */
class ChecklistsCommandTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

    @TempDir
    private Path home;

    private String run(String... arguments) {
        StringWriter said = new StringWriter();
        Console console = new Console(new PrintWriter(said, true), new PrintWriter(said, true), Locale.US);
        Map<String, String> environment =
                Map.of("HUNI_STORE", home.resolve("store").toString());
        Huni huni = new Huni(new DesktopSystem("Linux", home, environment), console, CLOCK);
        assertEquals(0, new Commands(huni, console).run(arguments), said.toString());
        return said.toString();
    }

    @Test
    void undoIsOfferedOnlyWhereSomethingWasTaken() throws Exception {
        Path file = home.resolve("lists.json");
        run("sample", "--prospects", "1");
        run("checklists", "export", file.toString());

        assertEquals(
                "All that " + file + " holds is there already. Nothing was changed.\n",
                run("checklists", "import", file.toString()));

        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst("\"key\": \"talked\"", "\"key\": \"talked\", \"words\": \"Spoke\""));
        assertTrue(run("checklists", "import", file.toString()).contains("huni undo"));
    }
}
