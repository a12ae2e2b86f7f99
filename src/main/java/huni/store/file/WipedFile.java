package huni.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.slf4j.LoggerFactory;

/**
 * Puts a file in the place of another one in one step and writes over what was there. Until that is done the old file has a
 * second name, by which the next start finds it if the program is killed. What somebody has given a third name is not written
 * over: it is theirs too. A disk that spreads its writes may keep a copy all the same.
 */
final class WipedFile {

    private static final String OLD = ".wiping";
    private static final String NEXT = ".sealing";
    private static final int PIECE = 1 << 20;

    private WipedFile() {}

    /** Where the next one of a file is written. */
    static Path next(Path place) {
        return place.resolveSibling(place.getFileName() + NEXT);
    }

    /** Puts the next one, which is on the disk, in the place of what is there. */
    static void replace(Path place, Path next) throws IOException {
        Path old = place.resolveSibling(place.getFileName() + OLD);
        Path folder = Objects.requireNonNull(place.toAbsolutePath().getParent());
        finish(old);
        boolean named = link(old, place);
        try {
            Files.move(next, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("this file system cannot put a file in the place of another in one step", e);
        }
        OwnerOnly.forceNames(folder);
        if (named) {
            wipe(old);
            OwnerOnly.forceNames(folder);
        }
    }

    private static boolean link(Path old, Path place) throws IOException {
        try {
            Files.createLink(old, place);
            OwnerOnly.forceNames(Objects.requireNonNull(place.toAbsolutePath().getParent()));
            return true;
        } catch (UnsupportedOperationException | FileSystemException _) {
            // A stick has no second names: there the old file is only deleted.
            return false;
        }
    }

    /**
     * Ends what a killed program left: the old file, or its second name if it is still the present one.
     *
     * @param isOurs of which files; what others keep in the folder is left alone, whatever it is called
     */
    static void finishAll(Path folder, Predicate<Path> isOurs) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> left = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*{" + OLD + "," + NEXT + "}")) {
            files.forEach(file -> {
                if (isOurs.test(present(file))) {
                    left.add(file);
                }
            });
        }
        for (Path file : left) {
            if (file.toString().endsWith(NEXT)) {
                Files.delete(file);
            } else {
                finish(file);
            }
        }
    }

    private static Path present(Path left) {
        String name = String.valueOf(left.getFileName());
        return left.resolveSibling(name.substring(0, name.lastIndexOf('.')));
    }

    private static void finish(Path old) throws IOException {
        Path present = present(old);
        if (!Files.exists(old)) {
            return;
        }
        if (!Files.exists(present)) {
            LoggerFactory.getLogger(WipedFile.class).warn("an old file has no successor and stays");
        } else if (Files.isSameFile(present, old)) {
            Files.delete(old);
        } else {
            wipe(old);
        }
    }

    /** Deletes a file that nothing follows, if it is there. */
    static void remove(Path file) throws IOException {
        if (Files.exists(file)) {
            wipe(file);
        }
    }

    private static void wipe(Path old) throws IOException {
        if (!hasOtherNames(old)) {
            overwrite(old);
        }
        Files.delete(old);
    }

    private static boolean hasOtherNames(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                && Files.getAttribute(file, "unix:nlink") instanceof Integer names
                && names > 1;
    }

    private static void overwrite(Path old) throws IOException {
        try (FileChannel file = FileChannel.open(old, StandardOpenOption.WRITE)) {
            long size = file.size();
            for (long at = 0; at < size; ) {
                ByteBuffer nothing = ByteBuffer.allocate((int) Math.min(PIECE, size - at));
                at += file.write(nothing, at);
            }
            file.force(true);
        }
    }
}
