package huni.app;

import huni.command.Console;
import huni.desktop.DesktopSystem;
import huni.store.seal.Keyring;
import huni.store.seal.StoreKey;
import huni.work.Outcome;
import huni.work.archive.ArchiveWatch;
import huni.work.prospect.CreateProspect;
import huni.work.safety.Passphrase;
import huni.work.safety.RecoveryKey;
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
 * {@code KilledSession FOLDER redo|rehearse|close|encrypt|change|decrypt}.
 */
public final class KilledSession {

    /** Its passphrase before anybody changes it. */
    public static final String FIRST = "gizli şifre öğün";

    /** Its passphrase once it was changed. */
    public static final String SECOND = "başka bir parola";

    private KilledSession() {}

    /** A passphrase. */
    public static Passphrase word(String letters) {
        return Passphrase.taking(letters.toCharArray());
    }

    public static void main(String[] args) throws Exception {
        Path place = Path.of(args[0]);
        Huni huni = new Huni(
                new DesktopSystem("Linux", place.resolveSibling("home"), Map.of()),
                new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), Locale.US),
                InstantSource.system());
        Path file = place.resolve("huni.mv.db");
        if (Keyring.isLocked(file) && !Keyring.unlock(file, word(FIRST))) {
            throw new IllegalStateException("the passphrase does not open the store");
        }
        try (OpenedStore store = huni.openExisting(Optional.of(place))) {
            say(
                    switch (args[1]) {
                        case "redo" -> done(store.workspace().redo());
                        case "rehearse" -> rehearse(store);
                        case "close" ->
                            done(store.workspace()
                                    .perform(new CreateProspect("Ege Tekstil", "Selin Aksoy", Optional.empty())));
                        case "encrypt" -> seal(store, FIRST);
                        case "change" -> seal(store, SECOND);
                        case "decrypt" -> {
                            store.protection().remove(ArchiveWatch.NONE);
                            yield "removed";
                        }
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

    private static String seal(OpenedStore store, String letters) throws Exception {
        Optional<StoreKey> before = Keyring.key(store.folder().database());
        StoreKey key = StoreKey.createQuickly(word(letters), RecoveryKey.random(), before);
        store.safety().seal().put(key);
        return letters;
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }
}
