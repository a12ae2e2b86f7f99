package huni.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * How a second start asks the first one to show its window, and files in it: it writes a file in the store's folder, which
 * the first one looks at now and then.
 */
public final class ShowRequest {

    private static final int LOOKS = 30;
    private static final long LOOK_MILLIS = 100;

    private final Path file;
    private final InstantSource clock;
    private FileTime heard;
    private volatile List<Path> files = List.of();

    /** @param store the folder of the store both were started on */
    public ShowRequest(Path store, InstantSource clock) {
        this.file = store.resolve(".show");
        this.clock = clock;
        this.heard = touched();
    }

    /** Asks whoever has the store open to come to the front. If that cannot be asked, nothing happens. */
    public void call() {
        call(List.of());
    }

    /** The same, to look at files there; a name with a line break in it is left out. */
    public void call(List<Path> files) {
        Path written = file.resolveSibling(".show-" + ProcessHandle.current().pid());
        try {
            Files.deleteIfExists(written);
            Files.createFile(written, ownersOnly());
            Files.write(
                    written,
                    files.stream()
                            .map(Path::toString)
                            .filter(name -> name.lines().count() == 1)
                            .toList());
            Files.setLastModifiedTime(written, FileTime.from(clock.instant()));
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            heard = touched();
        }
    }

    /** Whether somebody has called since the last time this was asked, or since the beginning. Costs a look at one file. */
    public boolean called() {
        FileTime last = touched();
        boolean called = last.compareTo(heard) > 0;
        files = called ? named() : List.of();
        heard = called ? answer(last) : last;
        return called;
    }

    /** What the last call that was heard wants to be looked at; none if it only calls. */
    public List<Path> files() {
        return files;
    }

    private List<Path> named() {
        try {
            return Files.readAllLines(file).stream().map(Path::of).toList();
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }

    /** Whoever has called sees that its file is gone. */
    private FileTime answer(FileTime last) {
        try {
            Files.deleteIfExists(file);
            return touched();
        } catch (IOException e) {
            return last;
        }
    }

    /** Waits a few seconds until the one that was called has heard it; whether it has. */
    public boolean isAnsweredSoon() {
        CountDownLatch never = new CountDownLatch(1);
        try {
            int looks = 0;
            while (looks < LOOKS && !isAnswered() && !never.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                looks++;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return isAnswered();
    }

    /** Whether the one that was called has heard it. */
    public boolean isAnswered() {
        return !Files.exists(file);
    }

    private FileAttribute<?>[] ownersOnly() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private FileTime touched() {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
