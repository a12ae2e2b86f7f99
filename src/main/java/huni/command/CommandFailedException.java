package huni.command;

import java.io.Serial;

/** A command could not do its work, and nothing was changed. The message is a sentence for the user, in the user's language. */
public sealed class CommandFailedException extends Exception permits UnreadableStoreException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String sentence;

    public CommandFailedException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public CommandFailedException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** What happened, what was kept and what to do. */
    public String sentence() {
        return sentence;
    }
}
