package huni.work.archive;

/** An archive that is not taken in; nothing was changed. It carries why as a value, for whoever knows the language. */
public final class ArchiveRefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final Misfit misfit;
    private final String detail;

    /** Why; what {@link #detail} then is stands with each. */
    public enum Misfit {
        /** There is no such file, or it is a folder. No detail. */
        NOT_FOUND,
        /** It is another kind of file. No detail. */
        NOT_AN_ARCHIVE,
        /** It was cut short or changed: the part of it that is not as it was written. */
        DAMAGED,
        /** A later version of the program wrote it: which one. */
        NEWER,
        /** It holds what no archive of that version holds: the part. */
        FOREIGN,
        /** It unpacks to far more than it may: the part. */
        TOO_LARGE,
        /** What it holds does not fit together, as the check of the store found: its first finding. */
        UNSOUND,
        /** The store that it should fill has prospects: how many. */
        NOT_EMPTY,
        /** It is encrypted, and with another passphrase than the one that was given. No detail. */
        SEALED
    }

    public ArchiveRefusedException(Misfit misfit, String detail) {
        super(misfit + " " + detail);
        this.misfit = misfit;
        this.detail = detail;
    }

    public ArchiveRefusedException(Misfit misfit, String detail, Throwable cause) {
        super(misfit + " " + detail, cause);
        this.misfit = misfit;
        this.detail = detail;
    }

    public Misfit misfit() {
        return misfit;
    }

    /** What the misfit is about, in technical words. */
    public String detail() {
        return detail;
    }
}
