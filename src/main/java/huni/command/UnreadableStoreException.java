package huni.command;

import java.io.Serial;

/** The store's file is damaged or gone. What can be done is to restore a backup in its place. */
public final class UnreadableStoreException extends CommandFailedException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String code;

    /** @param code leads to its place in the log */
    public UnreadableStoreException(String sentence, String code, Throwable cause) {
        super(sentence, cause);
        this.code = code;
    }

    /** Leads to its place in the log. */
    public String code() {
        return code;
    }
}
