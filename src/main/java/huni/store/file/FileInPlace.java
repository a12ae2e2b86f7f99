package huni.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Whether the file of an open store still bears its name: what is written into one that another program has renamed or
 * replaced is not there at the next start.
 */
final class FileInPlace {

    private final Path file;
    private Optional<Object> known = Optional.empty();

    FileInPlace(Path file) {
        this.file = file;
    }

    /** This program itself has put the file there. */
    synchronized void note() {
        known = key();
    }

    /** Whether it is the one that was noted. Where files have no keys of their own, no open file can be renamed either. */
    synchronized boolean isStill() {
        return known.isEmpty() || known.equals(key());
    }

    private Optional<Object> key() {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
