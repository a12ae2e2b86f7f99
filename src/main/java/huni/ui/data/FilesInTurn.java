package huni.ui.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Several files that were chosen together: each goes through the page in its turn. */
final class FilesInTurn {

    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper(this, "place", "");
    private final ReadOnlyStringWrapper next = new ReadOnlyStringWrapper(this, "next", "");
    private final ImportWriter writer;

    private List<Path> files = List.of();
    private int at;

    FilesInTurn(ImportWriter writer) {
        this.writer = writer;
    }

    /** Begins with the first of these files. */
    void begin(List<Path> chosen) {
        files = List.copyOf(chosen);
        at = 0;
        tell();
    }

    /** Goes on to the next file; empty when all had their turn. */
    Optional<Path> advance() {
        if (at + 1 >= files.size()) {
            return Optional.empty();
        }
        at++;
        tell();
        return Optional.of(files.get(at));
    }

    private void tell() {
        place.set(files.size() > 1 ? writer.turn(at + 1, files.size()) : "");
        next.set(at + 1 < files.size() ? String.valueOf(files.get(at + 1).getFileName()) : "");
    }

    /** Which file it is, in words; empty where there is only one. */
    ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** The name of the next file; empty after the last one. */
    ReadOnlyStringProperty nextProperty() {
        return next.getReadOnlyProperty();
    }
}
