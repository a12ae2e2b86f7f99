package huni.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ShownProgressTest {

    private final StringWriter messages = new StringWriter();

    private Console console(boolean watched) {
        return new Console(new PrintWriter(new StringWriter()), new PrintWriter(messages), Locale.US, watched);
    }

    @Test
    void terminalShowsHowFarAnImportHasComeOnOneLineAndClearsIt() {
        Console console = console(true);
        ShownProgress progress = new ShownProgress(console);

        progress.progressed(0, 0);
        progress.progressed(64, 0.01);
        progress.progressed(1_024, 0.25);
        console.progressEnds();

        String begun = "Importing… (0 %)";
        String later = "1,024 rows read (25 %)";
        assertEquals("\r" + begun + "\r" + later + "\r" + " ".repeat(later.length()) + "\r", messages.toString());
    }

    @Test
    void nothingIsShownWhereNobodyWatches() {
        Console console = console(false);

        new ShownProgress(console).progressed(0, 0);
        console.progressEnds();

        assertEquals("", messages.toString());
    }
}
