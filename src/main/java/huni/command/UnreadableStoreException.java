package huni.command;

import java.io.Serial;
import java.util.function.Supplier;

/** The store's file is damaged or gone. What can be done is to restore a backup in its place. */
public final class UnreadableStoreException extends CommandFailedException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Supplier<String> sentence;
    private final String code;

    /**
     * @param sentence what a command says of it; looked for when it is asked for, since backups are read for it
     * @param code leads to its place in the log
     */
    public UnreadableStoreException(Supplier<String> sentence, String code, Throwable cause) {
        super("The store is damaged: " + code, cause);
        this.sentence = sentence;
        this.code = code;
    }

    @Override
    public String sentence() {
        return sentence.get();
    }

    /** Leads to its place in the log. */
    public String code() {
        return code;
    }
}
