package huni.store.file;

import java.nio.file.Path;

/** The store is encrypted, and its key was not given yet. */
public final class StoreSealedException extends StoreRefusedException {

    public StoreSealedException(Path place) {
        super("the store in " + place + " is encrypted");
    }
}
