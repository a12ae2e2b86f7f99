package huni.app;

import huni.command.CommandFailedException;
import huni.command.Console;
import huni.store.file.StoreLock;
import huni.store.seal.Keyring;
import huni.store.server.SharedHome;
import huni.store.server.WorkspaceAddress;
import huni.work.safety.Passphrase;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Asks for the passphrase of an encrypted file, where a command needs it: the file that was named, or the terminal. */
final class Unlocking {

    private final Console console;
    private final InstantSource clock;
    private final SharedWorkspaces workspaces;
    private Optional<Path> file = Optional.empty();

    Unlocking(Console console, InstantSource clock, SharedWorkspaces workspaces) {
        this.console = console;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /** From now on the passphrase stands in that file. */
    void by(Path named) {
        this.file = Optional.of(named);
    }

    /** What a window asks before it shows what is in that folder; nothing where a file was named that holds the answer. */
    Optional<OpeningQuestion> question(Path place, WindowSharing sharing) throws CommandFailedException {
        if (file.isPresent()) {
            store(place);
            return Optional.empty();
        }
        Optional<WorkspaceAddress> address = SharedHome.address(place);
        if (address.isPresent()) {
            return Optional.of(new PasswordQuestion(place, address.get(), sharing));
        }
        try {
            StoreLock lock = new Rescue(place).lock(clock);
            return lock.isLocked() ? Optional.of(new PassphraseQuestion(lock, place, clock)) : Optional.empty();
        } catch (IOException _) {
            // Whatever it is, opening the store meets it again and says it in a window.
            return Optional.empty();
        }
    }

    /**
     * Takes the key of the store in that folder, if it is encrypted and its key was not given yet; for a shared workspace the
     * password of the person.
     *
     * @return the folder
     */
    Path store(Path place) throws CommandFailedException {
        Optional<WorkspaceAddress> shared = SharedHome.address(place);
        if (shared.isPresent()) {
            workspaces.logIn(shared.get(), file);
            return place;
        }
        try {
            StoreLock lock = new Rescue(place).lock(clock);
            if (!lock.isLocked()) {
                return place;
            }
            Duration wait = lock.wait(clock.instant());
            if (!wait.isZero()) {
                throw failed("store.sealed.wait", place, seconds(wait));
            }
            try (Passphrase passphrase = ask(place)) {
                if (!lock.open(passphrase)) {
                    throw failed("store.sealed.wrong", place);
                }
            }
            return place;
        } catch (EOFException _) {
            // Its beginning makes no sense: who opens it says that it is damaged, and which way back there is.
            return place;
        } catch (IOException e) {
            throw new CommandFailedException(console.texts().text("failed.disk", String.valueOf(e.getMessage())), e);
        }
    }

    /** Takes the key of an archive, if it is encrypted with one that was not given yet; who reads a damaged one says so. */
    void archive(Path archive) throws CommandFailedException {
        try {
            if (!Keyring.isLocked(archive)) {
                return;
            }
            try (Passphrase passphrase = ask(archive)) {
                if (!Keyring.unlock(archive, passphrase)) {
                    throw failed("archive.sealed.wrong", archive);
                }
            }
        } catch (EOFException _) {
            // Its beginning makes no sense: no passphrase is wanted for it.
        } catch (IOException e) {
            throw new CommandFailedException(console.texts().text("failed.disk", String.valueOf(e.getMessage())), e);
        }
    }

    /** Whole ones, and never none. */
    static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    private Passphrase ask(Path of) throws CommandFailedException {
        if (file.isPresent()) {
            try {
                return Passphrase.taking(Files.readAllBytes(file.get()));
            } catch (IOException e) {
                throw new CommandFailedException(console.texts().text("passphrase.file", file.get()), e);
            }
        }
        return console.secret(console.texts().text("passphrase.ask", of))
                .map(Passphrase::taking)
                .orElseThrow(() -> failed("store.sealed.ask", of));
    }

    private CommandFailedException failed(String key, Object... values) {
        return new CommandFailedException(console.texts().text(key, values));
    }
}
