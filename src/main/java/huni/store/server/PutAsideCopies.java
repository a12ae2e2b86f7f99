package huni.store.server;

import huni.store.file.OwnerOnly;
import huni.store.sql.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * Copies of a shared workspace that were damaged, each kept in a folder beside the one that is worked with, and in it what was
 * noted of it.
 *
 * @param place of the copy that is worked with
 * @param notes where it is noted what that stands for
 */
public record PutAsideCopies(Path place, Path notes) {

    private static final String NAME = "copy-damaged-";

    /**
     * Keeps the copy so, wherever this is ended half way; it need not be there any more, and neither need its notes.
     *
     * @param at when, in milliseconds
     * @return its folder
     * @throws StoreException if the disk refuses
     */
    Path keep(long at) {
        Path kept = place.resolveSibling(NAME + at);
        try {
            OwnerOnly.folder(place);
            if (Files.exists(notes)) {
                Files.copy(notes, noted(place), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(place, kept);
            Files.deleteIfExists(notes);
        } catch (IOException e) {
            throw new StoreException("the damaged copy cannot be put aside", e);
        }
        return kept;
    }

    private Path noted(Path folder) {
        return folder.resolve(notes.getFileName());
    }

    /** Ends what was ended half way. */
    void finish() throws IOException {
        if (Files.exists(place) || !Files.exists(notes)) {
            return;
        }
        byte[] words = Files.readAllBytes(notes);
        for (PutAsideCopy copy : listed()) {
            Path kept = noted(copy.folder());
            if (Files.exists(kept) && Arrays.equals(words, Files.readAllBytes(kept))) {
                Files.delete(notes);
                return;
            }
        }
    }

    /** The folder of the newest in which steps may wait that nobody has brought in. */
    Optional<Path> toBeBrought() {
        try {
            return listed().stream()
                    .filter(PutAsideCopy::isToBeBrought)
                    .map(PutAsideCopy::folder)
                    .reduce((_, later) -> later);
        } catch (IOException e) {
            LoggerFactory.getLogger(PutAsideCopies.class).warn("the damaged copies cannot be looked for", e);
            return Optional.empty();
        }
    }

    /** Those beside the copy that is worked with in a folder. */
    public static PutAsideCopies of(Path home) {
        return new PutAsideCopies(home.resolve("copy"), home.resolve("copy.json"));
    }

    /** All of them, the oldest first. */
    public List<PutAsideCopy> all() {
        try {
            return listed();
        } catch (IOException e) {
            throw new StoreException("the damaged copies cannot be looked for", e);
        }
    }

    private List<PutAsideCopy> listed() throws IOException {
        try (Stream<Path> files =
                Files.list(Objects.requireNonNull(place.toAbsolutePath().getParent()))) {
            return files.flatMap(file -> found(file).stream())
                    .sorted(Comparator.comparing(PutAsideCopy::at))
                    .toList();
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    private static Optional<PutAsideCopy> found(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return name.startsWith(NAME) && Files.isDirectory(file)
                    ? Optional.of(PutAsideCopy.in(file, Long.parseLong(name.substring(NAME.length()))))
                    : Optional.empty();
        } catch (NumberFormatException _) {
            // Somebody has given it another name.
            return Optional.empty();
        }
    }

    /** Deletes those in which nothing waits, as far as the disk lets it. */
    public void tidy() {
        try {
            all().stream().filter(copy -> !copy.mayWait()).forEach(PutAsideCopy::delete);
        } catch (StoreException e) {
            LoggerFactory.getLogger(PutAsideCopies.class).warn("a damaged copy stays, though nothing waits in it", e);
        }
    }
}
