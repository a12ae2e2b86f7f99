package huni.store.file;

import java.nio.file.Path;

/** A place where no store can be: its path has characters that are refused, or no folder can be made or written there. */
public final class StorePlaceException extends StoreRefusedException {

    private final Path place;

    public StorePlaceException(Path place, String reason) {
        super("no store can be kept in " + place + ": " + reason);
        this.place = place;
    }

    public StorePlaceException(Path place, String reason, Throwable cause) {
        super("no store can be kept in " + place + ": " + reason, cause);
        this.place = place;
    }

    /** The place that was refused. */
    public Path place() {
        return place;
    }
}
