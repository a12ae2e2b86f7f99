package huni.app;

import huni.domain.People;
import huni.domain.Person;
import huni.store.file.Database;
import huni.store.server.OthersSteps;
import huni.ui.door.UnexpectedErrors;
import huni.work.Trouble;
import huni.work.archive.ArchiveWatch;
import huni.work.safety.BackedUpStore;
import huni.work.safety.Backup;
import huni.work.safety.BackupReason;
import huni.work.safety.Backups;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps archives of a shared workspace on this machine while its window is open: once a day, in a quiet minute, if something was
 * written by anybody. Where people are entered, whoever leads does it.
 */
final class SharedBackups implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofDays(1);

    private final WindowParts parts;
    private final Runnable goToData;
    private final Runnable stopWatching;
    private boolean busy;
    private boolean closed;
    private boolean told;

    SharedBackups(WindowParts parts, Runnable goToData) {
        this.parts = parts;
        this.goToData = goToData;
        this.stopWatching = parts.workspace().onMinute(now -> minuteBegins(now.instant()));
    }

    private void minuteBegins(Instant now) {
        Database database = parts.store().safety().database();
        // This machine's copy is no workspace: it has steps of its own, and others have theirs.
        if (busy || closed || database.isAway() || database.trouble().isPresent()) {
            return;
        }
        busy = true;
        parts.tasks()
                .runLong(
                        stop -> {
                            if (isDue(now) && isLedByMe()) {
                                Backups backups = parts.store().backups();
                                backups.make(BackupReason.CHANGED, stop::isCancelled);
                                backups.rotate(now);
                            }
                            return true;
                        },
                        _ -> {
                            busy = false;
                            told = false;
                        },
                        this::failed);
    }

    private boolean isDue(Instant now) throws IOException {
        Optional<Instant> last =
                parts.store().backups().all().stream().findFirst().map(Backup::at);
        return last.isEmpty()
                || Duration.between(last.get(), now).compareTo(BETWEEN) >= 0
                || last.get().isAfter(now);
    }

    private boolean isLedByMe() {
        People people = parts.store().people().people();
        return people.here().isEmpty()
                || people.me().flatMap(people::find).filter(Person::isLeading).isPresent();
    }

    private void failed(Exception failure) {
        busy = false;
        UnexpectedErrors.log("an archive of the shared workspace", failure);
        if (!told && !closed) {
            told = true;
            parts.notices()
                    .problem(
                            parts.texts().text("app.safety.failed", String.valueOf(failure.getMessage())),
                            parts.texts().text("app.safety.show"),
                            goToData);
        }
    }

    @Override
    public void close() {
        closed = true;
        stopWatching.run();
    }

    /** A shared workspace as its archives see it: others write, too, and its files are the server's. */
    record Looking(Database database) implements BackedUpStore {

        /** Steps of others are counted by their number, what is no step only where it is written here. */
        @Override
        public long commits() {
            return OthersSteps.last(database) + database.shared().commits();
        }

        @Override
        public void look(ArchiveWatch watch) {
            // Whoever runs the server looks after its files.
        }

        @Override
        public boolean isTrusted() {
            return database.trouble()
                    .filter(met -> met.kind() == Trouble.Kind.DAMAGED)
                    .isEmpty();
        }

        @Override
        public void lackSeen() {
            // Nothing is known to be lacking.
        }

        @Override
        public Path archive(Path file, Path place, ArchiveWatch watch) throws FileNotFoundException {
            throw new FileNotFoundException(file.toString());
        }
    }
}
