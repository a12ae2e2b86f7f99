package huni.store.server;

import huni.store.file.OwnerOnly;
import huni.store.sql.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Copies of a shared workspace that were damaged, each kept in a folder beside the one that is worked with, and in it what was
 * noted of it.
 *
 * @param place of the copy that is worked with
 * @param notes where it is noted what that stands for
 */
record PutAsideCopies(Path place, Path notes) {

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

    /** Ends what was ended half way; the answer is the folder of that copy. */
    Optional<Path> finish() throws IOException {
        if (Files.exists(place) || !Files.exists(notes)) {
            return Optional.empty();
        }
        byte[] words = Files.readAllBytes(notes);
        for (Path kept : all()) {
            if (Files.exists(noted(kept)) && Arrays.equals(words, Files.readAllBytes(noted(kept)))) {
                Files.delete(notes);
                return Optional.of(kept);
            }
        }
        return Optional.empty();
    }

    /** The folders of all of them, the oldest first. */
    List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(notes.toAbsolutePath().getParent())) {
            return files.filter(file -> file.getFileName().toString().startsWith(NAME))
                    .sorted()
                    .toList();
        }
    }
}
