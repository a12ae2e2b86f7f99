package huni.store.file;

/** The server of a shared workspace does not let this program work in it. */
public final class StoreUnreachableException extends StoreRefusedException {

    private final String address;
    private final Hindrance hindrance;
    private final String detail;

    /**
     * @param address without a password
     * @param detail the words of the server or of the network
     */
    public StoreUnreachableException(String address, Hindrance hindrance, String detail, Throwable cause) {
        super(address + ": " + hindrance + ", " + detail, cause);
        this.address = address;
        this.hindrance = hindrance;
        this.detail = detail;
    }

    /** What stands in the way. */
    public enum Hindrance {
        /** Nothing answers there. */
        NO_SERVER,
        /** The role or its password is not the right one, or the server lets nobody in from here. */
        NOT_LET_IN,
        /** The role is let in no more, whatever its password: its access was ended, or it is not there. */
        NO_ACCESS,
        /** The server does not prove that it is the one that was asked for. */
        UNTRUSTED,
        /** The server speaks without encryption alone, and is not this machine. */
        UNENCRYPTED,
        /** The server has no such database. */
        NO_DATABASE,
        /** The database has no workspace in that schema. */
        NO_WORKSPACE,
        /** There is a workspace already where one was to be made. */
        TAKEN,
        /** The schema holds tables that are not Huni's. */
        FOREIGN,
        /** The server refuses for a reason of its own. */
        REFUSED,
        /** The role may not do what is needed. */
        NOT_ALLOWED,
        /** Another program brings the workspace up to date. */
        CHANGING;

        /** Whether somebody has to do something about it: the server answers, and has no place for that role. */
        public boolean isForGood() {
            return switch (this) {
                case NOT_LET_IN, NO_ACCESS, NOT_ALLOWED, NO_DATABASE, NO_WORKSPACE, FOREIGN -> true;
                case NO_SERVER, UNTRUSTED, UNENCRYPTED, TAKEN, REFUSED, CHANGING -> false;
            };
        }
    }

    public String address() {
        return address;
    }

    public Hindrance hindrance() {
        return hindrance;
    }

    public String detail() {
        return detail;
    }
}
