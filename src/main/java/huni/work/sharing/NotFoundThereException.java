package huni.work.sharing;

/** Why nothing can be said of an address, as a sentence. */
public final class NotFoundThereException extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean ofPassword;

    /** @param sentence in the language of the window */
    public NotFoundThereException(String sentence, Throwable cause) {
        this(sentence, false, cause);
    }

    /** @param ofPassword whether another password could help */
    public NotFoundThereException(String sentence, boolean ofPassword, Throwable cause) {
        super(sentence, cause);
        this.ofPassword = ofPassword;
    }

    /** Whether another password could help: nobody types it behind the one that was refused. */
    public boolean isOfPassword() {
        return ofPassword;
    }

    /** What happened and what to do. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
