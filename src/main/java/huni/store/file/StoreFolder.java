package huni.store.file;

import huni.store.seal.Keyring;
import huni.store.sql.StoreException;
import huni.work.safety.Backup;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one store: its database, the settings of the person, log and backups. While it is open no other program can
 * open it: a lock on the file {@code .lock}, which the operating system gives back even when the program is killed.
 * Folders are made 0700, files 0600.
 */
public final class StoreFolder implements AutoCloseable {

    private static final String DATABASE = "huni.mv.db";
    private static final String PROBE = ".probe";

    /** As much as a commit and the folder's own record of it may need. */
    private static final int PROBE_BYTES = 1 << 20;

    private final Path place;
    private final Optional<FileChannel> lock;
    private final FileInPlace inPlace;

    private StoreFolder(Path place, Optional<FileChannel> lock) {
        this.place = place;
        this.lock = lock;
        this.inPlace = new FileInPlace(database());
    }

    /**
     * Opens the folder for this program alone, and makes it where it is missing. One with a store that cannot be written is
     * opened for reading.
     *
     * @throws StoreInUseException if another program, or this one, has it open
     * @throws StorePlaceException if it cannot be made or written, or if its path has characters that H2 reads as orders
     */
    public static StoreFolder open(Path place) throws StoreRefusedException {
        Path checked = checked(place.toAbsolutePath().normalize());
        if (holdsStore(checked) && !Files.isWritable(checked.resolve(DATABASE))) {
            return forReading(checked);
        }
        FileChannel channel = null;
        try {
            OwnerOnly.folder(checked);
            OwnerOnly.folder(checked.resolve("backups"));
            OwnerOnly.folder(checked.resolve("log"));
            Path lockFile = checked.resolve(".lock");
            OwnerOnly.file(lockFile);
            channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock != null) {
                OwnersAgain.tighten(checked);
                return new StoreFolder(checked, Optional.of(channel));
            }
            channel.close();
        } catch (IOException e) {
            close(channel, e);
            if (holdsStore(checked) && e instanceof FileSystemException) {
                return forReading(checked);
            }
            throw new StorePlaceException(checked, "the folder cannot be made or written", e);
        }
        throw new StoreInUseException(checked);
    }

    /** Opens a folder with a store for reading: not one byte in it is changed, and no lock keeps others out. */
    public static StoreFolder forReading(Path place) throws StorePlaceException {
        return new StoreFolder(checked(place.toAbsolutePath().normalize()), Optional.empty());
    }

    /** Whether what is in it may be changed. */
    public boolean isWritable() {
        return lock.isPresent();
    }

    /** Whether the disk takes a file of a megabyte here, as it is found out by writing one. */
    public boolean takesFiles() {
        Path probe = place.resolve(PROBE);
        try {
            OwnerOnly.file(probe);
            try (FileChannel written = FileChannel.open(probe, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.allocate(PROBE_BYTES);
                while (bytes.hasRemaining()) {
                    written.write(bytes);
                }
                written.force(true);
            }
            return true;
        } catch (IOException _) {
            return false;
        } finally {
            removeProbe();
        }
    }

    private void removeProbe() {
        try {
            Files.deleteIfExists(place.resolve(PROBE));
        } catch (IOException _) {
            // The next one writes over it.
        }
    }

    /** Whether there is a store in that folder. */
    public static boolean holdsStore(Path place) {
        return Files.exists(place.resolve(DATABASE));
    }

    /** Whether there surely is no store in that folder. */
    public static boolean lacksStore(Path place) {
        return Files.notExists(place.resolve(DATABASE));
    }

    /** The folder itself, absolute. */
    public Path place() {
        return place;
    }

    /** The database's file; it may not exist yet. */
    public Path database() {
        return place.resolve(DATABASE);
    }

    /** Whether that file is the one this program has put there. */
    FileInPlace inPlace() {
        return inPlace;
    }

    /** Whether the database lies there as anybody could read it. */
    public boolean isPlain() throws IOException {
        return !Keyring.isSealed(database());
    }

    /** Where the person's own settings are kept; it may not exist yet. Those of the workspace are in the database. */
    public Path settings() {
        return place.resolve("settings.json");
    }

    /** Where earlier versions kept the place of the window. */
    public Path formerWindowPlace() {
        return place.resolve("window.properties");
    }

    /** Where what all prospects did is kept, to be read quickly; it may not exist. */
    public Path keptCourses() {
        return place.resolve("courses.kept");
    }

    /** The folder of the log; it exists. */
    public Path log() {
        return place.resolve("log");
    }

    /** The folder of the backups; it exists. */
    public Path backups() {
        return place.resolve("backups");
    }

    /**
     * A copy of a store.
     *
     * @param day when it was made, in the zone of this computer
     */
    public record Copy(Path file, LocalDate day) {}

    /** The newest copy among the backups of the store in that folder. */
    public static Optional<Copy> newestCopy(Path place) {
        try (Stream<Path> files = Files.list(place.resolve("backups"))) {
            List<Path> copies = files.filter(StoreFolder::isCopy).toList();
            Optional<Copy> newest = Optional.empty();
            FileTime latest = FileTime.fromMillis(Long.MIN_VALUE);
            for (Path copy : copies) {
                FileTime made = Files.getLastModifiedTime(copy);
                if (made.compareTo(latest) > 0) {
                    latest = made;
                    newest = Optional.of(new Copy(copy, LocalDate.ofInstant(made.toInstant(), ZoneId.systemDefault())));
                }
            }
            return newest;
        } catch (IOException noneCanBeSeen) {
            return Optional.empty();
        }
    }

    private static boolean isCopy(Path file) {
        return file.toString().endsWith(".mv.db") || Backup.of(file).isPresent();
    }

    /** Copies the database, which is of that schema and which nobody has open, to the backups: it has its name when it is whole. */
    void keep(int schema) throws IOException {
        Path unread = backups().resolve(".unread");
        Path kept = backups().resolve("schema-" + schema + ".mv.db");
        for (int again = 2; Files.exists(kept); again++) {
            kept = backups().resolve("schema-" + schema + "-" + again + ".mv.db");
        }
        try {
            OwnerOnly.copy(database(), unread);
            Files.move(unread, kept, StandardCopyOption.ATOMIC_MOVE);
            OwnerOnly.forceNames(backups());
        } finally {
            Files.deleteIfExists(unread);
        }
    }

    /** Gives the folder free. */
    @Override
    public void close() {
        try {
            if (lock.isPresent()) {
                lock.get().close();
            }
        } catch (IOException e) {
            throw new StoreException("cannot give the store's folder free", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** H2 reads everything after a semicolon as settings, even as SQL to run, and a backslash as a slash. */
    private static Path checked(Path place) throws StorePlaceException {
        String path = place.toString();
        boolean backslash =
                path.indexOf('\\') >= 0 && !"\\".equals(place.getFileSystem().getSeparator());
        if (path.indexOf(';') >= 0 || backslash || path.chars().anyMatch(Character::isISOControl)) {
            throw new StorePlaceException(
                    place, "its path must not contain a semicolon, a backslash in a name or a control character");
        }
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw new StorePlaceException(place, "there is a file of that name");
        }
        return place;
    }

    private static void close(@Nullable FileChannel channel, IOException reason) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }
}
