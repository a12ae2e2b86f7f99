package huni.app;

import huni.ui.kit.Cancellation;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A file that other programs read while it is written: whoever reads it reads the whole of what was there or the whole of
 * what is new.
 *
 * @param place where it lies
 * @param writing puts content into a new file beside it
 */
record WholeFile(Path place, Writing writing) {

    private static final String UNFINISHED = ".new";

    WholeFile(Path place) {
        this(place, (path, content) -> Files.write(path, content, StandardOpenOption.CREATE_NEW));
    }

    /** How content is put into a file that is not there yet. */
    @FunctionalInterface
    interface Writing {
        void write(Path path, byte[] content) throws IOException;
    }

    /** Why it could not be replaced. */
    enum Obstacle {
        /** Its folder is not there. */
        GONE,
        /** There is no room for it. */
        FULL,
        /** It must not be written, or another program holds it. */
        HELD
    }

    /** It was not replaced; what was there before is there as it was. */
    static final class NotReplacedException extends IOException {

        private static final long serialVersionUID = 1;

        private final Obstacle obstacle;

        NotReplacedException(Obstacle obstacle, IOException cause) {
            super(cause);
            this.obstacle = obstacle;
        }

        Obstacle obstacle() {
            return obstacle;
        }
    }

    /**
     * Puts the content in the place of what is there. The same content is not written again, so that nobody is told of a
     * change that is none.
     *
     * @param stop asked before what is there goes
     * @return whether anything was written
     * @throws NotReplacedException if the system refuses it
     */
    boolean replace(byte[] content, Cancellation stop) throws NotReplacedException {
        Path unfinished = place.resolveSibling("." + place.getFileName() + "-" + UUID.randomUUID() + UNFINISHED);
        try {
            if (Files.isRegularFile(place) && Arrays.equals(Files.readAllBytes(place), content)) {
                return false;
            }
            if (Files.exists(place) && !Files.isWritable(place)) {
                throw new AccessDeniedException(place.toString());
            }
            try {
                writing.write(unfinished, content);
                stop.check();
                Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            return true;
        } catch (IOException refused) {
            throw new NotReplacedException(obstacle(refused, content.length), refused);
        }
    }

    /** Deletes what a program that was killed left unfinished. What cannot be deleted stays. */
    void tidy() {
        String begins = "." + place.getFileName() + "-";
        try (Stream<Path> beside = Files.list(folder())) {
            List<Path> left = beside.filter(
                            path -> path.getFileName().toString().startsWith(begins)
                                    && path.getFileName().toString().endsWith(UNFINISHED))
                    .toList();
            for (Path path : left) {
                Files.deleteIfExists(path);
            }
        } catch (IOException _) {
            // The write that follows says what is wrong with the folder.
        }
    }

    private Obstacle obstacle(IOException refused, int bytes) {
        Path folder = folder();
        if (!Files.isDirectory(folder)) {
            return Obstacle.GONE;
        }
        return !(refused instanceof AccessDeniedException) && room(folder) <= bytes ? Obstacle.FULL : Obstacle.HELD;
    }

    /** The folder it lies in; the root of a drive is in itself. */
    Path folder() {
        Path whole = place.toAbsolutePath();
        return Optional.ofNullable(whole.getParent()).orElse(whole);
    }

    private static long room(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException _) {
            return Long.MAX_VALUE;
        }
    }
}
