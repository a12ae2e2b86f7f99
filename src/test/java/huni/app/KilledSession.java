package huni.app;

import huni.command.Console;
import huni.desktop.DesktopSystem;
import huni.work.Outcome;
import huni.work.archive.ArchiveWatch;
import huni.work.prospect.CreateProspect;
import huni.work.safety.Rehearsal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A program that does on a store what only the window does, and says when it is done, to be killed meanwhile:
 * {@code KilledSession FOLDER redo|rehearse|close}.
 */
final class KilledSession {

    private KilledSession() {}

    public static void main(String[] args) throws Exception {
        Path place = Path.of(args[0]);
        Huni huni = new Huni(
                new DesktopSystem("Linux", place.resolveSibling("home"), Map.of()),
                new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), Locale.US),
                InstantSource.system());
        try (OpenedStore store = huni.openExisting(Optional.of(place))) {
            say(
                    switch (args[1]) {
                        case "redo" -> done(store.workspace().redo());
                        case "rehearse" -> rehearse(store);
                        case "close" ->
                            done(store.workspace()
                                    .perform(new CreateProspect("Ege Tekstil", "Selin Aksoy", Optional.empty())));
                        default -> throw new IllegalArgumentException(args[1]);
                    });
        }
    }

    private static String done(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Done) {
            return "done";
        }
        throw new IllegalStateException(outcome.toString());
    }

    private static String rehearse(OpenedStore store) throws Exception {
        Rehearsal rehearsal = store.safety().rehearse(store.backups().all().getFirst(), ArchiveWatch.NONE);
        if (!rehearsal.same()) {
            throw new IllegalStateException(rehearsal.toString());
        }
        return "same";
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }
}
