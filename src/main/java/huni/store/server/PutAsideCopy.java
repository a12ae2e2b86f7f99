package huni.store.server;

import huni.store.file.Database;
import huni.store.file.KeptFile;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.sql.Json;
import huni.store.sql.Sql;
import huni.store.sql.StoreException;
import huni.work.TroubleException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * A copy of a shared workspace that was damaged, kept in a folder of its own with what was noted of it.
 *
 * @param folder where it is
 * @param at when it was put aside
 * @param notes what was noted of it; empty if that cannot be understood
 */
public record PutAsideCopy(Path folder, Instant at, Optional<Map<String, String>> notes) {

    private static final String NOTES = "copy.json";

    static PutAsideCopy in(Path folder, long millis) {
        return new PutAsideCopy(folder, Instant.ofEpochMilli(millis), notes(folder));
    }

    private static Optional<Map<String, String>> notes(Path folder) {
        try {
            return new KeptFile(folder.resolve(NOTES)).words().map(words -> CopyNotes.read(Optional.of(words)));
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    /** Whether steps may wait in it. */
    public boolean mayWait() {
        return notes.isEmpty() || notes.get().containsKey(CopyNotes.BRANCH);
    }

    /** Whether steps may wait in it that nobody has brought in yet. */
    boolean isToBeBrought() {
        return mayWait()
                && notes.filter(noted -> noted.containsKey(CopyNotes.BROUGHT)).isEmpty();
    }

    /** The number of the last step that came from the server; empty if it is not known. */
    public Optional<Long> branch() {
        return number(CopyNotes.BRANCH);
    }

    /** The number after which its steps wait; empty if it is not known. */
    public Optional<Long> after() {
        return branch().map(last -> Math.max(last, number(CopyNotes.DONE).orElse(0L)));
    }

    /** Notes that all its steps that can be seen, up to that one, are at the server, or on the list of what is not. */
    public void done(long branch, long step) {
        Map<String, String> next = new TreeMap<>(notes.orElse(Map.of(CopyNotes.TAKEN, at.toString())));
        next.put(CopyNotes.BRANCH, Long.toString(branch));
        next.put(CopyNotes.DONE, Long.toString(step));
        next.put(CopyNotes.BROUGHT, "all");
        try {
            new KeptFile(folder.resolve(NOTES)).keep(Json.of(next));
        } catch (IOException e) {
            throw new StoreException("what was brought of the damaged copy cannot be noted", e);
        }
    }

    /** How many steps wait in it; empty if that cannot be read, or told without the server. */
    public OptionalLong waiting() {
        if (!mayWait()) {
            return OptionalLong.of(0);
        }
        Optional<Long> after = after();
        if (after.isEmpty()) {
            return OptionalLong.empty();
        }
        try (Database read = open()) {
            return OptionalLong.of(read.read(
                    connection -> Sql.number(connection, "select count(*) from journal where seq > ?", after.get())));
        } catch (StoreRefusedException | StoreException | TroubleException e) {
            LoggerFactory.getLogger(PutAsideCopy.class).warn("what waits in {} cannot be read", folder, e);
            return OptionalLong.empty();
        }
    }

    private Optional<Long> number(String name) {
        return notes.map(noted -> noted.get(name)).map(Long::valueOf);
    }

    /**
     * Opens it to be read; not one byte of it is changed.
     *
     * @throws StoreRefusedException if it cannot be understood, or an earlier version has left it
     */
    public Database open() throws StoreRefusedException {
        return Database.open(StoreFolder.forReading(folder));
    }

    /** Deletes it with what is in it. */
    public void delete() {
        try (Stream<Path> files = Files.walk(folder)) {
            // The notes last: what is half deleted says still whether steps waited in it.
            List<Path> all = files.sorted(Comparator.comparing((Path file) -> file.endsWith(NOTES))
                            .thenComparing(Comparator.reverseOrder()))
                    .filter(file -> !file.equals(folder))
                    .toList();
            for (Path file : all) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException | UncheckedIOException e) {
            throw new StoreException("the damaged copy cannot be deleted", e);
        }
    }
}
