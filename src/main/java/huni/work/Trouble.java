package huni.work;

/**
 * Why nothing can be written into the store at the moment, or what keeps it from being read.
 *
 * @param place the folder of the store, or the address of a shared one; empty where it is in none
 * @param detail the system's own words about a disk or a server; the newest copy of a damaged store, empty if there is none
 */
public record Trouble(Kind kind, String place, String detail) {

    public enum Kind {
        /** No room is left where the store lies. */
        DISK_FULL,
        /** The disk refuses for another reason. */
        DISK,
        /** The server of a shared workspace cannot be reached, or does not take anything now. */
        SERVER,
        /** The work goes on with this machine's copy of a shared workspace, and this is done at its server alone. */
        AWAY,
        /** The file of the store is damaged. Nothing more is written into it. */
        DAMAGED,
        /** The store may be read and not written. */
        READ_ONLY,
        /** The role of the person in a shared workspace lets them look and not write. */
        LOOKS_ONLY,
        /** One thing is not for the role of the person in a shared workspace; others are. */
        NOT_ALLOWED,
        /** Another program has renamed the file of the store or put another in its place while it was open. */
        REPLACED
    }

    /** Whether it keeps everything else from being written, too. */
    public boolean stands() {
        return kind != Kind.NOT_ALLOWED;
    }

    /** Whether it is only that the person's role does not let them. */
    public boolean isOfRole() {
        return kind == Kind.LOOKS_ONLY || kind == Kind.NOT_ALLOWED;
    }

    /** Whether a disk of this machine is to blame. */
    public boolean isOfDisk() {
        return kind == Kind.DISK_FULL || kind == Kind.DISK;
    }

    /** Whether it may pass, so that it is worth trying again. */
    public boolean mayPass() {
        return isOfDisk() || kind == Kind.SERVER;
    }
}
