package huni.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import huni.command.Console;
import huni.desktop.DesktopSystem;
import huni.ui.door.UnexpectedErrors;
import huni.work.prospect.CreateProspect;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A program that opens a store as the window does, meets a failure in it that nobody expects, and says the code that the
 * window would say: {@code LoggingProgram FOLDER}.
 */
final class LoggingProgram {

    static final String PERSON = "Ayşe Yılmaz";

    private LoggingProgram() {}

    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        Console console = new Console(
                new PrintWriter(System.out, true, UTF_8), new PrintWriter(System.err, true, UTF_8), Locale.US);
        Huni huni = new Huni(new DesktopSystem("Linux", home, Map.of()), console, InstantSource.system());
        try (OpenedStore store = huni.openStore(Optional.of(home.resolve("store")))) {
            store.workspace().perform(new CreateProspect(PERSON, PERSON, Optional.empty()));
            System.out.println(UnexpectedErrors.log("the window", refused(store)));
        }
        System.out.flush();
    }

    /** The database says in its refusal what it was given. */
    private static RuntimeException refused(OpenedStore store) {
        try {
            store.safety().database().write(connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.execute("select cast('" + PERSON + "' as int)");
                }
            });
        } catch (RuntimeException e) {
            return e;
        }
        throw new IllegalStateException("it was not refused");
    }
}
