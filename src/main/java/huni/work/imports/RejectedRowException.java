package huni.work.imports;

/** Ends the reading of one row; the import turns it into a rejected row. */
final class RejectedRowException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient RejectReason reason;

    RejectedRowException(RejectReason reason) {
        super(reason.toString(), null, false, false);
        this.reason = reason;
    }

    static RejectedRowException of(RejectReason.Kind kind, String... args) {
        return new RejectedRowException(RejectReason.of(kind, args));
    }

    RejectReason reason() {
        return reason;
    }
}
