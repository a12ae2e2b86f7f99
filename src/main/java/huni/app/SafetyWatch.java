package huni.app;

import huni.desktop.SharedPlace;
import huni.domain.PersonalSettings.Key;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.store.check.StoreScrub;
import huni.store.sql.StoreException;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.Notice;
import huni.ui.kit.Tone;
import huni.work.archive.ArchiveRefusedException;
import huni.work.safety.Backup;
import huni.work.safety.BackupReason;
import huni.work.safety.Backups;
import huni.work.safety.Lack;
import huni.work.safety.Rehearsal;
import huni.work.safety.Relocation;
import huni.work.safety.StoreHealth;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Keeps the work safe while the window is open, in the first quiet minute in which it is due: a backup half an hour after the one
 * before if something has changed, once a day a look at every byte of the file, once a week a restore to try a backup. It
 * gives way to whatever else is read and to a person who writes.
 */
final class SafetyWatch implements AutoCloseable {

    static final Duration BETWEEN_BACKUPS = Duration.ofMinutes(30);
    static final Duration BETWEEN_LOOKS = Duration.ofHours(24);
    static final Duration BETWEEN_REHEARSALS = Duration.ofDays(7);
    static final Duration AFTER_A_FAILURE = Duration.ofDays(1);

    private static final int WORTH_A_SECOND_PLACE = 20;

    private final WindowParts parts;
    private final StoreSafety safety;
    private final Runnable goToData;
    private final Optional<Runnable> goToMove;
    private final Runnable stopListening;
    private final Runnable stopWatching;
    private Optional<StoreScrub> scrub = Optional.empty();
    private boolean written = true;
    private boolean quiet;
    private boolean busy;
    private boolean closed;
    private boolean toldOfBackups;

    /**
     * Begins with the next minute.
     *
     * @param goToMove shows how the store is moved; empty where it stays
     */
    SafetyWatch(WindowParts parts, Runnable goToData, Optional<Runnable> goToMove, Optional<Relocation> relocation) {
        this.parts = parts;
        this.safety = parts.store().safety();
        this.goToData = goToData;
        this.goToMove = goToMove;
        this.stopListening = parts.workspace().onWritten(_ -> {
            written = true;
            quiet = false;
            if (safety.backups().hasMissed()) {
                warn(parts.texts().text("app.safety.before-import"));
            }
        });
        this.stopWatching = parts.workspace().onMinute(now -> minuteBegins(now.instant()));
        Path place = parts.store().folder().place();
        // A folder of the network may not answer for minutes.
        parts.tasks().readFile(_ -> safety.lack(), this::tellIfOpen, parts.failures());
        parts.tasks()
                .readFile(
                        _ -> SharedPlace.of(place),
                        found -> found.filter(_ -> !closed).ifPresent(this::tell),
                        parts.failures());
        new EarlierFolder(parts, relocation).tell(() -> closed);
    }

    /** One over a store of one's own; of a workspace that others use, too, only archives are kept. Ends it when it is run. */
    static Runnable over(WindowParts parts, ImportBuilder data, Optional<Relocation> relocation) {
        return parts.store().isShared()
                ? new SharedBackups(parts, data::show)::close
                : new SafetyWatch(parts, data::show, data.moving(), relocation)::close;
    }

    private void tellIfOpen(Optional<Lack> missing) {
        missing.filter(_ -> !closed)
                .map(lack -> lack == Lack.STEPS ? "app.safety.lack.steps" : "app.safety.lack.other")
                .ifPresent(key -> warn(parts.texts().text(key)));
    }

    private void tell(Rehearsal failed) {
        String key = "app.safety.rehearsal." + failed.verdict().name().toLowerCase(Locale.ROOT);
        warn(parts.texts().text(key, failed.file()));
    }

    private void tell(StoreHealth found) {
        if (!found.broken().isEmpty()) {
            warn(parts.texts().text("app.safety.rot", found.broken().size()));
        }
    }

    private void tell(SharedPlace shared) {
        String sentence =
                parts.texts().text(shared.synced() ? "app.safety.synced" : "app.safety.network", shared.name());
        goToMove.ifPresentOrElse(
                move -> parts.notices().problem(sentence, parts.texts().text("app.safety.move"), move),
                () -> warn(sentence));
    }

    private void warn(String sentence) {
        parts.notices().problem(sentence, parts.texts().text("app.safety.show"), goToData);
    }

    private void minuteBegins(Instant now) {
        boolean calm = quiet;
        quiet = true;
        if (busy || closed || safety.database().trouble().isPresent()) {
            return;
        }
        if (written) {
            backUp(now);
        } else if (calm) {
            busy = true;
            parts.tasks()
                    .readFile(
                            _ -> isDue(safety.health().health().map(StoreHealth::at), BETWEEN_LOOKS, now),
                            due -> lookOrRehearse(due, now),
                            this::failed);
        }
    }

    private void lookOrRehearse(boolean lookIsDue, Instant now) {
        busy = false;
        if (!closed && lookIsDue) {
            lookOn(now);
        } else if (!closed) {
            rehearse(now);
        }
    }

    private static boolean isDue(Optional<Instant> last, Duration between, Instant now) {
        return last.isEmpty()
                || Duration.between(last.get(), now).compareTo(between) >= 0
                || last.get().isAfter(now);
    }

    /** A backup was made; so many prospects it would be a loss to have here alone, and what the look at the file found. */
    private record Made(long prospects, Optional<StoreHealth> found) {}

    private void backUp(Instant now) {
        Optional<Path> second =
                parts.preferences().settings().get(Key.BACKUP_FOLDER).map(Path::of);
        busy = true;
        parts.tasks()
                .runLong(
                        stop -> {
                            Backups backups = safety.backups();
                            Optional<Backup> newest = safety.newest();
                            if (!isDue(newest.map(Backup::at), BETWEEN_BACKUPS, now)) {
                                return Optional.<Made>empty();
                            }
                            Backup made = backups.make(BackupReason.CHANGED, stop::isCancelled);
                            backups.rotate(now);
                            if (second.isPresent()) {
                                copy(second.get(), made, now);
                            }
                            ProspectQuery shown = parts.store().longReads().prospects();
                            // Samples are nobody's work; with people of one's own among them the question can wait.
                            return Optional.of(new Made(
                                    shown.hasSamples() ? 0L : shown.count(ListRequest.ALL),
                                    safety.health().health()));
                        },
                        this::backedUp,
                        this::notBackedUp);
    }

    /**
     * A stick that is not plugged in is seen on the page; the backup itself is made. One that was away when the passphrase
     * was set still has backups from before.
     */
    private void copy(Path second, Backup made, Instant now) throws ArchiveRefusedException {
        try {
            safety.backups().<IOException>meanwhile(() -> safety.seal().completeCopies());
        } catch (IOException | StoreException | DirectoryIteratorException kept) {
            UnexpectedErrors.log("the encryption of copies in the second place", kept);
        }
        try {
            safety.backups().copyTo(second, made, now);
        } catch (IOException away) {
            UnexpectedErrors.log("the backup in the second place", away);
        }
    }

    private void backedUp(Optional<Made> made) {
        busy = false;
        if (made.isEmpty()) {
            return;
        }
        made.get().found().ifPresent(this::tell);
        long prospects = made.get().prospects();
        written = false;
        toldOfBackups = false;
        boolean asked = parts.preferences().settings().get(Key.BACKUP_ASKED).isPresent()
                || parts.preferences().settings().get(Key.BACKUP_FOLDER).isPresent();
        if (!asked && prospects >= WORTH_A_SECOND_PLACE) {
            parts.preferences().set(Key.BACKUP_ASKED, "yes");
            parts.notices()
                    .show(new Notice(
                            parts.texts().text("app.safety.second", prospects),
                            Tone.AMBER,
                            Optional.of(new Notice.Action(parts.texts().text("app.safety.second.show"), goToData))));
        }
    }

    private void notBackedUp(Exception failure) {
        busy = false;
        UnexpectedErrors.log("a backup", failure);
        if (!toldOfBackups) {
            toldOfBackups = true;
            warn(parts.texts().text("app.safety.failed", String.valueOf(failure.getMessage())));
        }
    }

    /** One part after the other; when somebody writes, the rest waits for a quiet minute. */
    private void lookOn(Instant now) {
        StoreScrub look = scrub.orElseGet(safety::scrub);
        scrub = Optional.of(look);
        busy = true;
        parts.tasks()
                .runLong(
                        _ -> look.next(StoreSafety.PART),
                        more -> {
                            busy = false;
                            if (!more) {
                                finish(look, now);
                            } else if (quiet && !closed) {
                                lookOn(now);
                            }
                        },
                        this::failed);
    }

    private void finish(StoreScrub look, Instant now) {
        scrub = Optional.empty();
        busy = true;
        parts.tasks()
                .runLong(
                        _ -> {
                            return safety.keep(look, now);
                        },
                        found -> {
                            busy = false;
                            tell(found);
                        },
                        this::failed);
    }

    private void rehearse(Instant now) {
        busy = true;
        parts.tasks()
                .readFile(
                        stop -> {
                            Optional<Backup> newest = safety.newest();
                            Optional<Rehearsal> last = safety.health().rehearsal();
                            Duration between =
                                    last.filter(tried -> !tried.same()).isPresent()
                                            ? AFTER_A_FAILURE
                                            : BETWEEN_REHEARSALS;
                            if (newest.isEmpty() || !isDue(last.map(Rehearsal::at), between, now)) {
                                return Optional.<Rehearsal>empty();
                            }
                            return Optional.of(safety.rehearse(newest.get(), stop::isCancelled));
                        },
                        tried -> {
                            busy = false;
                            tried.filter(rehearsal -> !rehearsal.same()).ifPresent(this::tell);
                        },
                        this::failed);
    }

    private void failed(Exception failure) {
        busy = false;
        scrub = Optional.empty();
        UnexpectedErrors.log("the look at the store", failure);
    }

    @Override
    public void close() {
        closed = true;
        stopListening.run();
        stopWatching.run();
    }
}
