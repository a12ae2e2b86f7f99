package huni.store.server;

import huni.store.file.Database;
import huni.store.file.StoreDamagedException;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.sql.StoreException;
import huni.work.TroubleException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.NoSuchElementException;
import org.slf4j.LoggerFactory;

/** The store of a copy while it is open. */
record HeldCopy(StoreFolder folder, Database database) implements AutoCloseable {

    /**
     * Opens it; the folder is closed if that fails.
     *
     * @param known what is noted of it
     */
    static HeldCopy of(StoreFolder folder, Map<String, String> known) throws StoreRefusedException {
        try {
            return new HeldCopy(folder, whole(folder, known));
        } catch (StoreRefusedException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Where one was, neither an empty one is opened in its place nor one that lacks what was done in it last. */
    private static Database whole(StoreFolder folder, Map<String, String> known) throws StoreRefusedException {
        // What cannot be looked at now may be there.
        if (known.containsKey(CopyNotes.TAKEN) && StoreFolder.lacksStore(folder.place())) {
            throw damaged(folder, new NoSuchFileException(folder.place().toString()));
        }
        Database copy = Database.open(folder);
        if (known.containsKey(CopyNotes.BRANCH) && copy.lack().isPresent()) {
            copy.close();
            throw damaged(folder, new NoSuchElementException("the last step"));
        }
        return copy;
    }

    private static StoreDamagedException damaged(StoreFolder folder, Exception reason) {
        return new StoreDamagedException(folder.place(), reason);
    }

    /** Closes it; what is damaged, or has closed itself, may refuse. */
    void abandon() {
        try {
            close();
        } catch (StoreException | TroubleException e) {
            LoggerFactory.getLogger(HeldCopy.class).warn("the copy does not close", e);
        }
    }

    @Override
    public void close() {
        try (folder) {
            database.close();
        }
    }
}
