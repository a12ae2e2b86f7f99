package huni.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A file that is there as a whole or not at all: it is written under another name in the same folder, forced to the disk and
 * renamed. Only its owner can read it.
 */
public final class WrittenFile {

    private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private WrittenFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content<T, X extends Exception> {
        T writeTo(OutputStream out) throws IOException, X;
    }

    /** Writes it, over one of that name. What throws leaves everything as it was. */
    public static <T, X extends Exception> T write(Path file, Content<T, X> content) throws IOException, X {
        Path place = file.toAbsolutePath();
        Path folder = Objects.requireNonNull(place.getParent(), "a file has a folder");
        Path unfinished = folder.resolve("." + place.getFileName() + "-" + UUID.randomUUID() + ".new");
        try {
            T result;
            try (FileChannel channel = FileChannel.open(unfinished, NEW, onlyTheOwner(folder))) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                result = content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            replace(unfinished, place);
            forceNames(folder);
            return result;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void replace(Path unfinished, Path place) throws IOException {
        try {
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            // Some network folders and sticks cannot: there it is replaced in two steps, and never half.
            Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static FileAttribute<?>[] onlyTheOwner(Path folder) {
        return isPosix(folder)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** A new name is otherwise lost by a power cut. */
    private static void forceNames(Path folder) throws IOException {
        if (isPosix(folder)) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    private static boolean isPosix(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
