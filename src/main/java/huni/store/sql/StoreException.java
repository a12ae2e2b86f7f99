package huni.store.sql;

/** The store could not do what was asked, for a reason that nobody can repair from outside. */
public final class StoreException extends RuntimeException {

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    public StoreException(String message) {
        super(message);
    }
}
