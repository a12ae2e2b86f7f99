package huni.app;

import huni.command.Commands;
import huni.command.Console;
import huni.desktop.DesktopSystem;
import huni.desktop.EndSignals;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The program at a terminal, which says {@code now} and waits to be interrupted when it shows how far it is and a file is
 * there: {@code InterruptedCommand FILE COMMAND...}.
 */
public final class InterruptedCommand {

    private InterruptedCommand() {}

    public static void main(String[] arguments) {
        CountDownLatch interrupted = new CountDownLatch(1);
        PrintWriter results = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        Writer terminal = new OutputStreamWriter(System.err, StandardCharsets.UTF_8);
        Watched messages = new Watched(terminal, Path.of(arguments[0]), results, interrupted);
        Console console = new Console(results, new PrintWriter(messages), Locale.US, true);
        console.stopsBy(stop -> EndSignals.onSignal(() -> {
            stop.run();
            interrupted.countDown();
        }));
        Huni huni = new Huni(DesktopSystem.current(), console, InstantSource.system());
        System.exit(new Commands(huni, console).run(Arrays.copyOfRange(arguments, 1, arguments.length)));
    }

    private static final class Watched extends FilterWriter {

        private final PrintWriter results;
        private final CountDownLatch interrupted;
        private final Path file;

        Watched(Writer terminal, Path file, PrintWriter results, CountDownLatch interrupted) {
            super(terminal);
            this.file = file;
            this.results = results;
            this.interrupted = interrupted;
        }

        @Override
        public void write(String words, int from, int length) throws IOException {
            super.write(words, from, length);
            String said = words.substring(from, from + length);
            if (said.contains("%") && interrupted.getCount() > 0 && Files.exists(file)) {
                results.println("now");
                await();
            }
        }

        private void await() {
            try {
                if (!interrupted.await(1, TimeUnit.MINUTES)) {
                    throw new UncheckedIOException(new IOException("nobody interrupts"));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
