package huni.store.file;

import java.nio.file.Path;

/**
 * The database holds something that Huni never makes, such as a program that would run when it is opened. It was not opened.
 */
public final class StoreForeignException extends StoreRefusedException {

    private final String what;

    /** @param what as SQL calls it: {@code TRIGGER} */
    public StoreForeignException(Path file, String what) {
        super("the database " + file + " holds what Huni never makes: " + what);
        this.what = what;
    }

    /** What it holds, as SQL calls it. */
    public String what() {
        return what;
    }
}
