package huni.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** Makes folders and files that only their owner can read; where there are no such permissions, plain ones. */
public final class OwnerOnly {

    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /**
     * Makes the folder (0700) and the folders above it where they are missing, and makes sure that their names survive a power
     * cut: what is forced to the disk in a folder that nobody finds is lost.
     */
    public static void folder(Path folder) throws IOException {
        folder(folder, only(folder, "rwx------"));
    }

    private static void folder(Path folder, FileAttribute<?>... attributes) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            folder(parent, new FileAttribute<?>[0]);
        }
        try {
            Files.createDirectory(folder, attributes);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
        if (parent != null && Files.isReadable(parent)) {
            forceNames(parent);
        }
    }

    /** Takes from others what they may do with a folder or file, as after it came back from a stick that knows no owners. */
    static void tighten(Path path) throws IOException {
        if (posix(path) && !Files.isSymbolicLink(path)) {
            Set<PosixFilePermission> present = Files.getPosixFilePermissions(path);
            Set<PosixFilePermission> own = EnumSet.noneOf(PosixFilePermission.class);
            present.stream().filter(OWNERS::contains).forEach(own::add);
            if (!own.equals(present)) {
                Files.setPosixFilePermissions(path, own);
            }
        }
    }

    /** Makes an empty file (0600) if there is none, and makes sure that its name survives a power cut. */
    static void file(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createFile(file, only(file, "rw-------"));
        } catch (FileAlreadyExistsException e) {
            return;
        }
        forceNames(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    }

    /** Copies a file to a new one (0600) and forces its bytes and its name to the disk. */
    static void copy(Path from, Path to) throws IOException {
        file(to);
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel out =
                        FileChannel.open(to, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            long size = in.size();
            long copied = 0;
            while (copied < size) {
                copied += in.transferTo(copied, size - copied, out);
            }
            out.force(true);
        }
    }

    /** Forces the names in a folder to the disk: a new or renamed file is otherwise lost by a power cut. */
    static void forceNames(Path folder) throws IOException {
        if (!posix(folder)) {
            return;
        }
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    private static FileAttribute<?>[] only(Path path, String permissions) {
        return posix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
