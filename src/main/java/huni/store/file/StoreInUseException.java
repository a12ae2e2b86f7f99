package huni.store.file;

import java.nio.file.Path;

/** Another running copy of the program has the store open. */
public final class StoreInUseException extends StoreRefusedException {

    public StoreInUseException(Path place) {
        super("the store in " + place + " is open in another running Huni");
    }

    public StoreInUseException(Path place, Throwable cause) {
        super("the store in " + place + " is open in another running Huni", cause);
    }
}
