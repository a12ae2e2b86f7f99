package huni.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/**
 * Where windows of other processes are shown: at the display of this one; at one of its own that nobody sees, if Xvfb is
 * installed; else nowhere, and JavaFX draws without one.
 *
 * @param name as {@code DISPLAY} has it
 * @param options that Java needs for it; all is drawn by software
 * @param told for a table
 */
record Display(String name, String options, String told, Optional<Process> own) implements AutoCloseable {

    private static final String SOFTWARE = "-Dprism.order=sw";

    static Display open() throws IOException {
        Optional<String> given = Optional.ofNullable(System.getenv("DISPLAY"));
        if (given.isPresent()) {
            return new Display(given.get(), SOFTWARE, "display " + given.get(), Optional.empty());
        }
        try {
            Process xvfb = new ProcessBuilder(
                            "Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            BufferedReader said = xvfb.inputReader();
            String number = Optional.ofNullable(said.readLine())
                    .orElseThrow(() -> new IOException("Xvfb ended before it had a display"));
            return new Display(":" + number, SOFTWARE, "Xvfb", Optional.of(xvfb));
        } catch (IOException _) {
            // The program looks for a name only; nobody answers there.
            return new Display(":none", SOFTWARE + " -Dglass.platform=Headless", "Headless", Optional.empty());
        }
    }

    @Override
    public void close() {
        own.ifPresent(Process::destroy);
    }
}
