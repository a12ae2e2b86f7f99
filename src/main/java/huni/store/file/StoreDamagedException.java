package huni.store.file;

import java.nio.file.Path;

/** The database cannot be read: its file is damaged, or it is none. Nothing of it was changed. */
public final class StoreDamagedException extends StoreRefusedException {

    public StoreDamagedException(Path file, Throwable cause) {
        super("the database " + file + " is damaged", cause);
    }
}
