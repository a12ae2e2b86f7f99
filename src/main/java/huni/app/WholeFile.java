package huni.app;

import huni.ui.kit.Cancellation;
import huni.work.exports.WrittenFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file that other programs read while it is written: whoever reads it reads the whole of what was there or the whole of
 * what is new.
 *
 * @param place where it lies
 * @param writing puts content into it
 */
record WholeFile(Path place, Writing writing) {

    WholeFile(Path place) {
        this(place, OutputStream::write);
    }

    /** How content is put into a file. */
    @FunctionalInterface
    interface Writing {
        void write(OutputStream out, byte[] content) throws IOException;
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
        try {
            if (Files.isRegularFile(place) && Arrays.equals(Files.readAllBytes(place), content)) {
                return false;
            }
            if (Files.exists(place) && !Files.isWritable(place)) {
                throw new AccessDeniedException(place.toString());
            }
            WrittenFile.<Boolean, IOException>writeForOthers(place, out -> {
                writing.write(out, content);
                stop.check();
                return true;
            });
            return true;
        } catch (IOException refused) {
            throw new NotReplacedException(obstacle(refused, content.length), refused);
        }
    }

    /** Deletes what a program that was killed left unfinished. What cannot be deleted stays. */
    void tidy() {
        WrittenFile.tidy(place);
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
