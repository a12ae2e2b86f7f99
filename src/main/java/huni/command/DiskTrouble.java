package huni.command;

import java.io.EOFException;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the system says when it cannot read or write, as on a full disk. */
public final class DiskTrouble {

    private DiskTrouble() {}

    /** The system's words behind a problem; empty where it was no fault of the disk, as with a file cut short. */
    public static Optional<String> behind(Throwable problem) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
                .filter(cause -> cause instanceof IOException && !(cause instanceof EOFException))
                .map(cause -> String.valueOf(cause.getMessage()))
                .reduce((_, last) -> last);
    }
}
