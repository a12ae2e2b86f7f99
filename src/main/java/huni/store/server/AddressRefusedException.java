package huni.store.server;

/** Words that are no address of a shared workspace. */
public final class AddressRefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final AddressFlaw flaw;

    AddressRefusedException(AddressFlaw flaw) {
        super("no address of a workspace: " + flaw);
        this.flaw = flaw;
    }

    /** What is wrong with them. */
    public enum AddressFlaw {
        /** It is not {@code postgresql://person@host:port/database?schema=name}. */
        FORM,
        /** It holds a password, which would be kept where an address is. */
        PASSWORD,
        /** The schema is not named in small letters, digits and underscores. */
        SCHEMA
    }

    public AddressFlaw flaw() {
        return flaw;
    }
}
