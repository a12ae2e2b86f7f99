package huni.testing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/**
 * What the tests' process printed and nobody has looked at yet: {@code System.out}, {@code System.err}, the log of the
 * program and the log of JavaFX. A test that expects a line takes a {@code Printed} as a parameter and takes it.
 */
public final class Printed {

    private static final Printed ALL = new Printed();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Printed() {
        PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        // The handler that is there wrote to the stream of before.
        Logger root = LogManager.getLogManager().getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        Handler handler = new ConsoleHandler();
        handler.setLevel(Level.WARNING);
        root.addHandler(handler);
    }

    /** From the first call on everything printed is kept, and nothing of it reaches the log of the build. */
    static Printed all() {
        return ALL;
    }

    /** What was printed since it was last asked. */
    public String take() {
        synchronized (bytes) {
            String text = bytes.toString(StandardCharsets.UTF_8);
            bytes.reset();
            return text;
        }
    }
}
