package huni.work.safety;

import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.Archives;
import huni.work.archive.OpenArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which backups are of one store: those whose journal begins with the same step. A copy of a store that went its own way on
 * another computer begins so too. One that cannot be read, or that another passphrase opens, is of nobody.
 */
final class BackupOrigins {

    private final Archives archives;
    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    BackupOrigins(Archives archives) {
        this.archives = archives;
    }

    /** What a file was when it was read. */
    private record Known(FileTime at, long bytes, Optional<String> origin) {}

    /** Ends the reading of an archive after the row that is looked for. */
    private static final class FirstStepException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String id;

        FirstStepException(String id) {
            super(id, null, false, false);
            this.id = id;
        }
    }

    /** Those that are of the same store as that one; none if it has no step yet. */
    List<Backup> ofTheSame(List<Backup> all, Path one) throws IOException {
        Optional<String> origin = read(one);
        if (origin.isEmpty()) {
            return List.of();
        }
        List<Backup> same = new ArrayList<>();
        for (Backup backup : all) {
            if (of(backup.file()).equals(origin)) {
                same.add(backup);
            }
        }
        return same;
    }

    private Optional<String> of(Path file) throws IOException {
        FileTime at = Files.getLastModifiedTime(file);
        long bytes = Files.size(file);
        Known before = known.get(file);
        if (before != null && before.at().equals(at) && before.bytes() == bytes) {
            return before.origin();
        }
        Optional<String> origin = read(file);
        known.put(file, new Known(at, bytes, origin));
        return origin;
    }

    private Optional<String> read(Path file) {
        try (OpenArchive archive = archives.open(file)) {
            archive.each("journal", row -> {
                throw new FirstStepException(String.valueOf(row.values().get("id")));
            });
            return Optional.empty();
        } catch (FirstStepException first) {
            return Optional.of(first.id);
        } catch (ArchiveRefusedException | IOException _) {
            return Optional.empty();
        }
    }
}
