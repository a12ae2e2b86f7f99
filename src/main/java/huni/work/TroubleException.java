package huni.work;

/** The store could not be written or read because of its disk or its file. */
public final class TroubleException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Trouble trouble;
    private final boolean certain;

    /** @param certain whether it is known that nothing was changed */
    public TroubleException(Trouble trouble, boolean certain, Throwable cause) {
        super(trouble.toString(), cause);
        this.trouble = trouble;
        this.certain = certain;
    }

    /** What was asked was not begun. */
    public TroubleException(Trouble trouble) {
        super(trouble.toString());
        this.trouble = trouble;
        this.certain = true;
    }

    public Trouble trouble() {
        return trouble;
    }

    /** Whether it is known that nothing was changed: a write that the disk refused may have reached it all the same. */
    public boolean certain() {
        return certain;
    }
}
