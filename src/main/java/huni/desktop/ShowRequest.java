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
import java.util.function.BooleanSupplier;

/**
 * How a second start asks the first one to show its window, and files in it: each that asks leaves a file of its own in the
 * store's folder, which the first one takes away when it has heard it.
 */
public final class ShowRequest {

    /** Ten seconds: the first one may be opening its window itself. */
    private static final int LOOKS = 100;

    /** Five minutes, for one that says that it is closing: much may have to be written. */
    private static final int LOOKS_AT_ONE_CLOSING = 3_000;

    private static final long LOOK_MILLIS = 100;
    private static final String CALLS = ".show-*";

    private final Path store;
    private final Path own;
    private final Path written;
    private final Path closing;

    /** @param store the folder of the store both were started on */
    public ShowRequest(Path store) {
        this(store, ProcessHandle.current().pid());
    }

    /** @param caller tells the callers of one moment apart */
    ShowRequest(Path store, long caller) {
        this.store = store;
        this.own = store.resolve(".show-" + caller);
        this.written = store.resolve(".asking-" + caller);
        this.closing = store.resolve(".closing");
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

    /** What became of a call. */
    public enum Hearing {
        /** The one that was called has heard it. */
        HEARD,
        /** Nobody has the store open any more. */
        FREE,
        /** Who has it open does not listen. */
        UNHEARD
    }

    /**
     * Waits until the one that was called has heard it or has closed the store, which it is given time for once it is at it.
     * A call that was not heard by then is taken back.
     *
     * @param isFree whether nobody has the store open
     */
    public Hearing outcome(BooleanSupplier isFree) {
        CountDownLatch never = new CountDownLatch(1);
        boolean free = isFree.getAsBoolean();
        try {
            int looks = 0;
            int patient = 0;
            while (looks < LOOKS
                    && patient < LOOKS_AT_ONE_CLOSING
                    && !free
                    && !isAnswered()
                    && !never.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (Files.exists(closing)) {
                    patient++;
                } else {
                    looks++;
                }
                free = isFree.getAsBoolean();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (isAnswered() || !isWithdrawn(own) && isAnswered()) {
            return Hearing.HEARD;
        }
        return free ? Hearing.FREE : Hearing.UNHEARD;
    }

    /** Whoever has the store open listens from now on; one that was ended while it closed may have left that it closes. */
    public void listen() {
        isWithdrawn(closing);
    }

    /** Whoever has the store open closes it: no call is heard any more, but it is free soon. */
    public void close(Runnable store) {
        try {
            Files.createFile(closing, ownersOnly());
        } catch (IOException _) {
            // Then a second start waits no longer than for one that does not listen.
        }
        try {
            store.run();
        } finally {
            isWithdrawn(closing);
        }
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
