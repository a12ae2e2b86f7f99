package huni.store.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The files in which a database is built before it becomes the store's. */
final class UnfinishedFile {

    /** By what is being done. */
    private static final List<String> NAMES = List.of("fresh", "migrating", "import", "archive", "sums", "sealing");

    private UnfinishedFile() {}

    /** The path of one. */
    static Path of(StoreFolder store, String what) {
        return store.place().resolve("unfinished-" + what + ".mv.db");
    }

    /** Puts a finished database in the place of the store's, which nobody has open, in one step. */
    static void swapIn(Path finished, StoreFolder store) throws IOException {
        try {
            Files.move(finished, store.database(), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("this file system cannot put a file in the place of another in one step", e);
        }
        store.inPlace().note();
        OwnerOnly.forceNames(store.place());
    }

    /**
     * Deletes what an interrupted start, import or restore left, and no file of any other name; the folder is locked, so
     * nobody is at work on it.
     */
    static void removeAll(Path place) throws IOException {
        for (String what : NAMES) {
            for (String ending : List.of("", ".newFile", ".tempFile")) {
                Files.deleteIfExists(place.resolve("unfinished-" + what + ".mv.db" + ending));
            }
        }
    }
}
