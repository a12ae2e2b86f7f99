package huni.work.sharing;

/** Why nothing can be said of an address, as a sentence. */
public final class NotFoundThereException extends Exception {

    private static final long serialVersionUID = 1;

    /** @param sentence in the language of the window */
    public NotFoundThereException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What happened and what to do. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
