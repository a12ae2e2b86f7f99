package huni.work.safety;

import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveWatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files of whole stores, as they are kept before an update, taken for the archives that they would make. One is opened as a
 * copy in a folder of its own, which is gone afterwards; nothing of it changes the file or the store. Several may be opened
 * at once, in several programs too: a damaged store is nobody's.
 *
 * @param backups the folder in which that folder lies meanwhile
 * @param opening makes the archive of one
 */
public record WholeStores(Path backups, Opening opening) {

    private static final String ENDING = ".mv.db";

    /** The number of the process, what tells it from an earlier one of that number, and what tells one folder from another. */
    private static final Pattern OPENED = Pattern.compile("\\.opened(?:-(\\d{1,18})-[0-9a-f]{8}-[0-9a-f]{8})?");

    /** What the folders of this process begin with. */
    private static final String OWN = ".opened-" + ProcessHandle.current().pid() + "-" + digits() + "-";

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

    private static String digits() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }

    /** Does it with the file, or with the archive of the store that it is. */
    public <R, X extends Exception> R use(Path file, ArchiveWatch watch, Use<R, X> use)
            throws IOException, ArchiveRefusedException, X {
        if (!String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            return use.with(file, watch);
        }
        tidy(backups);
        Path place = backups.resolve(OWN + digits());
        try {
            Path archive = opening.archive(file, place, watch.part(0, 0.5));
            return use.with(archive, watch.part(0.5, 1));
        } finally {
            delete(place);
        }
    }

    /** Deletes what programs that have ended since left of it in that folder of backups. */
    public static void tidy(Path backups) throws IOException {
        if (!Files.isDirectory(backups)) {
            return;
        }
        try (DirectoryStream<Path> opened = Files.newDirectoryStream(backups, ".opened*")) {
            for (Path place : opened) {
                if (isLeftBehind(place)) {
                    delete(place);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static boolean isLeftBehind(Path place) {
        String folder = String.valueOf(place.getFileName());
        Matcher name = OPENED.matcher(folder);
        if (!name.matches() || folder.startsWith(OWN) || !Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        // Earlier versions gave it no number.
        return Optional.ofNullable(name.group(1)).map(Long::valueOf).stream()
                .noneMatch(process -> process != ProcessHandle.current().pid()
                        && ProcessHandle.of(process).isPresent());
    }

    private static void delete(Path place) throws IOException {
        List<Path> inside;
        try (Stream<Path> all = Files.walk(place)) {
            inside = all.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException _) {
            // It was not made, or another program has tidied up.
            return;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path file : inside) {
            Files.deleteIfExists(file);
        }
    }
}
