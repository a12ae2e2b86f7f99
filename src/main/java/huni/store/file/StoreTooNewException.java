package huni.store.file;

/** The store was written by a later version of the program, and this one does not know all that is in it. */
public final class StoreTooNewException extends StoreRefusedException {

    private final int found;
    private final int known;

    public StoreTooNewException(int found, int known) {
        super("the store has schema " + found + ", this program knows schemas up to " + known);
        this.found = found;
        this.known = known;
    }

    /** The number of the store's schema. */
    public int found() {
        return found;
    }

    /** The number of the newest schema this program knows. */
    public int known() {
        return known;
    }
}
