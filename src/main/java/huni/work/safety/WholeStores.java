package huni.work.safety;

import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveWatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Files of whole stores, as they are kept before an update, taken for the archives that they would make. One is opened as a
 * copy in a folder of its own, which is gone afterwards; nothing of it changes the file or the store.
 *
 * @param backups the folder in which that folder lies meanwhile
 * @param opening makes the archive of one
 */
public record WholeStores(Path backups, Opening opening) {

    private static final String OPENED = ".opened";
    private static final String ENDING = ".mv.db";

    /** Opens a copy of the file of a whole store, as {@link BackedUpStore#archive} does. */
    @FunctionalInterface
    public interface Opening {
        Path archive(Path file, Path place, ArchiveWatch watch) throws IOException, ArchiveRefusedException;
    }

    /** What is done with an archive, watched from there on. */
    @FunctionalInterface
    public interface Use<R, X extends Exception> {
        R with(Path archive, ArchiveWatch rest) throws IOException, ArchiveRefusedException, X;
    }

    /** Does it with the file, or with the archive of the store that it is; of stores one at a time. */
    public <R, X extends Exception> R use(Path file, ArchiveWatch watch, Use<R, X> use)
            throws IOException, ArchiveRefusedException, X {
        if (!String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            return use.with(file, watch);
        }
        synchronized (this) {
            tidy(backups);
            try {
                Path archive = opening.archive(file, backups.resolve(OPENED), watch.part(0, 0.5));
                return use.with(archive, watch.part(0.5, 1));
            } finally {
                tidy(backups);
            }
        }
    }

    /** Deletes what a program that was killed left of it in that folder of backups. */
    public static void tidy(Path backups) throws IOException {
        Path place = backups.resolve(OPENED);
        if (!Files.isDirectory(place)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> all = Files.walk(place)) {
            inside = all.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path file : inside) {
            Files.deleteIfExists(file);
        }
    }
}
