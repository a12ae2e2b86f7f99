package huni.app;

import huni.command.Commands;
import huni.command.Console;
import huni.desktop.DesktopSystem;
import huni.desktop.EndSignals;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.ObjectInputFilter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/** Starts the program. Not itself a JavaFX application, so that commands start without a toolkit. */
final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // A database file may hold serialized objects of any class; nothing in the program needs any.
        ObjectInputFilter.Config.setSerialFilter(_ -> ObjectInputFilter.Status.REJECTED);
        Console console =
                new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), Locale.getDefault(), isTerminal());
        console.stopsBy(EndSignals::onSignal);
        Huni huni = new Huni(DesktopSystem.current(), console, InstantSource.system());
        System.exit(status(new Commands(huni, console), arguments));
    }

    private static int status(Commands commands, String... arguments) {
        try {
            return commands.run(arguments);
        } catch (RuntimeException problem) {
            return commands.explain(problem);
        } catch (Error problem) {
            return commands.explain(new ExecutionException(problem));
        }
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console())
                .map(java.io.Console::isTerminal)
                .orElse(false);
    }

    /** What is printed is UTF-8, whatever the terminal says: scripts read it. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
