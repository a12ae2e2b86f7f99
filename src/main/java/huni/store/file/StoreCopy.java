package huni.store.file;

import huni.work.archive.ArchiveWatch;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A copy of everything that belongs to a store while nobody has its database open: that, the person's settings, what was
 * noted, damaged files that were put aside, and the backups. The log stays, and so does what somebody else put there. Files
 * of an encrypted store are copied as they are, with their keys.
 */
public final class StoreCopy {

    private static final Pattern OWN = Pattern.compile(
            "settings(\\.damaged(-\\d+)?)?\\.json|window\\.properties|\\.last-step|\\.forgetting|\\.tries"
                    + "|health\\.json|courses\\.kept|damaged-.*\\.mv\\.db");

    private static final Pattern BACKUP = Pattern.compile("(backup-.*\\.huni)|(schema-.*\\.mv\\.db)");

    /** Bytes between two looks at whether it is still wanted. */
    private static final long PART = 8L << 20;

    private StoreCopy() {}

    /**
     * Copies it to a folder which is made, forces each file to the disk and compares it with the first one, byte by byte. The
     * database comes last: a folder without it holds no store.
     *
     * @throws IOException if one cannot be read or written, or is another; what was copied is to be deleted
     */
    public static void make(StoreFolder from, Path to, ArchiveWatch watch) throws IOException {
        List<Path> files = new ArrayList<>(in(from.place(), OWN));
        in(from.backups(), BACKUP).forEach(files::add);
        files.add(from.database());
        long all = 0;
        for (Path file : files) {
            all += Files.size(file);
        }
        OwnerOnly.folder(to);
        OwnerOnly.folder(to.resolve(from.place().relativize(from.backups())));
        long copied = 0;
        for (Path file : files) {
            Path there = to.resolve(from.place().relativize(file));
            copied = copy(file, there, copied, all, watch);
            Files.setLastModifiedTime(there, Files.getLastModifiedTime(file));
            if (Files.mismatch(file, there) >= 0) {
                throw new IOException(there + " is not as it was written");
            }
        }
        OwnerOnly.forceNames(to.resolve(from.place().relativize(from.backups())));
        OwnerOnly.forceNames(to);
    }

    private static List<Path> in(Path folder, Pattern named) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            named.matcher(String.valueOf(file.getFileName())).matches())
                    .sorted()
                    .toList();
        }
    }

    private static long copy(Path from, Path to, long before, long all, ArchiveWatch watch) throws IOException {
        OwnerOnly.file(to);
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE)) {
            long size = in.size();
            long copied = 0;
            while (copied < size) {
                watch.at(before + copied, all);
                copied += in.transferTo(copied, Math.min(PART, size - copied), out);
            }
            out.force(true);
            return before + copied;
        }
    }

    /**
     * Gives a finished folder its name in one step.
     *
     * @param to is not there, or empty
     */
    public static void putInPlace(Path finished, Path to) throws IOException {
        Files.deleteIfExists(to);
        Files.move(finished, to, StandardCopyOption.ATOMIC_MOVE);
        Path parent = to.getParent();
        if (parent != null) {
            OwnerOnly.forceNames(parent);
        }
    }
}
