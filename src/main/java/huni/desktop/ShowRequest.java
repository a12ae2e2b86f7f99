package huni.desktop;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * How a second start asks the first one to show its window, and files in it: each that asks leaves a file of its own in the
 * store's folder, which the first one takes away when it has heard it.
 */
public final class ShowRequest {

    /** Ten seconds: the first one may be opening its window itself. */
    private static final int LOOKS = 100;

    private static final long LOOK_MILLIS = 100;
    private static final String CALLS = ".show-*";

    private final Path store;
    private final Path own;
    private final Path written;

    /** @param store the folder of the store both were started on */
    public ShowRequest(Path store) {
        this(store, ProcessHandle.current().pid());
    }

    /** @param caller tells the callers of one moment apart */
    ShowRequest(Path store, long caller) {
        this.store = store;
        this.own = store.resolve(".show-" + caller);
        this.written = store.resolve(".asking-" + caller);
    }

    /**
     * Asks whoever has the store open to come to the front and to look at files; a name with a line break in it is left out.
     *
     * @return whether it could be asked
     */
    public boolean call(List<Path> files) {
        try {
            Files.deleteIfExists(written);
            Files.createFile(written, ownersOnly());
            Files.write(
                    written,
                    files.stream()
                            .map(Path::toString)
                            .filter(name -> name.lines().count() == 1)
                            .toList());
            Files.move(written, own, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            isWithdrawn(written);
            return false;
        }
    }

    /** What those who have called since want to be looked at, which may be nothing; empty if nobody has. */
    public Optional<List<Path>> heard() {
        List<Path> files = new ArrayList<>();
        boolean called = false;
        try (DirectoryStream<Path> calls = Files.newDirectoryStream(store, CALLS)) {
            for (Path call : calls) {
                files.addAll(named(call));
                // Whoever has called sees that its file is gone.
                called |= isWithdrawn(call);
            }
        } catch (IOException | DirectoryIteratorException e) {
            return called ? Optional.of(List.copyOf(files)) : Optional.empty();
        }
        return called ? Optional.of(List.copyOf(files)) : Optional.empty();
    }

    /** One that cannot be read, as of another account, keeps no other from being heard. */
    private static List<Path> named(Path call) {
        try {
            return Files.readAllLines(call).stream().map(Path::of).toList();
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }

    /** Waits until the one that was called has heard it; whether it has. What it has not heard by then is taken back. */
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
        return isAnswered() || !isWithdrawn(own) && isAnswered();
    }

    /** Whether the one that was called has heard it. */
    public boolean isAnswered() {
        return !Files.exists(own);
    }

    /** Whether it was there still, and is not any more. */
    private static boolean isWithdrawn(Path call) {
        try {
            return Files.deleteIfExists(call);
        } catch (IOException e) {
            return false;
        }
    }

    private FileAttribute<?>[] ownersOnly() {
        return store.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
