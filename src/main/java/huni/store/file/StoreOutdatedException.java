package huni.store.file;

import java.nio.file.Path;

/** The store is of an earlier version of the program and may only be read, so that it cannot be brought up to date. */
public final class StoreOutdatedException extends StoreRefusedException {

    public StoreOutdatedException(Path place) {
        super("the store in " + place + " is of an earlier version and cannot be written");
    }
}
