package huni.store.file;

/** A store that is not opened, for a reason the person can do something about; nothing in it was changed. */
public abstract sealed class StoreRefusedException extends Exception
        permits StoreInUseException,
                StoreTooNewException,
                StorePlaceException,
                StoreForeignException,
                StoreOutdatedException,
                StoreSealedException,
                StoreDamagedException,
                StoreUnreachableException {

    StoreRefusedException(String message) {
        super(message);
    }

    StoreRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
