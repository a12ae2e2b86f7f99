package huni.command.week;

import java.io.Serial;

/** A file is no page of a weekly report whose figures could be computed again. */
public final class ForeignPageException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final Kind kind;

    ForeignPageException(Kind kind) {
        this.kind = kind;
    }

    ForeignPageException(Kind kind, Throwable cause) {
        super(cause);
        this.kind = kind;
    }

    /** Why it is none. */
    public enum Kind {
        /** It carries no facts of a weekly report. */
        FOREIGN,
        /** It carries facts that are cut, broken or out of any measure. */
        BROKEN,
        /** It was made by a Huni that writes its facts in another way. */
        OTHER_VERSION
    }

    public Kind kind() {
        return kind;
    }
}
