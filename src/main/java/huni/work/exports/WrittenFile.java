package huni.work.exports;

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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A file that is there as a whole or not at all: it is written under another name in the same folder, forced to the disk and
 * renamed.
 */
public final class WrittenFile {

    private static final String ENDING = ".new";
    private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private WrittenFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content<T, X extends Exception> {
        T writeTo(OutputStream out) throws IOException, X;
    }

    /** Writes it, over one of that name; only its owner can read it. What throws leaves everything as it was. */
    public static <T, X extends Exception> T write(Path file, Content<T, X> content) throws IOException, X {
        return write(file, content, true);
    }

    /** The same for a file that others are meant to read, as far as the system lets them. */
    public static <T, X extends Exception> T writeForOthers(Path file, Content<T, X> content) throws IOException, X {
        return write(file, content, false);
    }

    private static <T, X extends Exception> T write(Path file, Content<T, X> content, boolean own)
            throws IOException, X {
        Path place = file.toAbsolutePath();
        Path folder = Objects.requireNonNull(place.getParent(), "a file has a folder");
        Path unfinished = folder.resolve(beginning(place) + UUID.randomUUID() + ENDING);
        try {
            T result;
            FileAttribute<?>[] rights = own ? onlyTheOwner(folder) : new FileAttribute<?>[0];
            try (FileChannel channel = FileChannel.open(unfinished, NEW, rights)) {
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

    private static String beginning(Path place) {
        return "." + place.getFileName() + "-";
    }

    /** Deletes what a program that was killed left unfinished of that file. What cannot be deleted stays. */
    public static void tidy(Path file) {
        Path place = file.toAbsolutePath();
        try (Stream<Path> beside = Files.list(Objects.requireNonNull(place.getParent(), "a file has a folder"))) {
            List<Path> left = beside.filter(path -> isUnfinished(path, place)).toList();
            for (Path path : left) {
                Files.deleteIfExists(path);
            }
        } catch (IOException _) {
            // The write that follows says what is wrong with the folder.
        }
    }

    private static boolean isUnfinished(Path path, Path place) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(beginning(place)) && name.endsWith(ENDING);
    }

    /** Puts a file that is whole, and on the disk, in the place of another one of the same folder. */
    public static void putInPlace(Path whole, Path place) throws IOException {
        replace(whole, place);
        forceNames(Objects.requireNonNull(place.toAbsolutePath().getParent(), "a file has a folder"));
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
