package huni.ui.door;

import huni.language.DomainWords;
import huni.language.ErrorCode;
import huni.language.FailureTrace;
import huni.language.Texts;
import huni.ui.kit.Notices;
import huni.work.Trouble;
import huni.work.TroubleException;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** What nobody expected: in the log with all its places, on screen as a short code. The program stays usable. */
public final class UnexpectedErrors implements Consumer<Throwable> {

    private final Notices notices;
    private final Texts texts;
    private final DomainWords words;
    private final Consumer<ErrorReport> show;

    /** @param show shows the report of one to be read, and copied then */
    public UnexpectedErrors(Notices notices, Texts texts, Consumer<ErrorReport> show) {
        this.show = show;
        this.notices = notices;
        this.texts = texts;
        this.words = new DomainWords(texts);
    }

    /** Logs it and says so at the bottom of the window, for where no better sentence is known. */
    @Override
    public void accept(Throwable failure) {
        ErrorCode code = log("something", failure);
        if (failure instanceof TroubleException met) {
            notices.problem(words.trouble(met));
        } else {
            notices.problem(
                    texts.text("door.unexpected", code),
                    texts.text("door.report"),
                    () -> show.accept(ErrorReport.of(code, failure)));
        }
    }

    /**
     * Logs where it happened, without the words of it that may be about a person, and returns the code that it has there,
     * for the sentence on the screen.
     *
     * @param what could not be done: no personal data
     */
    public static ErrorCode log(String what, Throwable failure) {
        ErrorCode code = ErrorCode.of(failure);
        if (failure instanceof TroubleException met && met.trouble().kind() == Trouble.Kind.SERVER) {
            // A network that is gone has no place in the program.
            LoggerFactory.getLogger(UnexpectedErrors.class).warn("{} failed, code {}: no server", what, code);
            return code;
        }
        if (failure instanceof TroubleException met
                && (met.trouble().isOfRole() || met.trouble().kind() == Trouble.Kind.AWAY)) {
            // That somebody may only look is no failure, nor that something waits for the server.
            LoggerFactory.getLogger(UnexpectedErrors.class)
                    .debug("{}: not for this role, or not without the server", what);
            return code;
        }
        // Not a constant: what logs before the store's folder is known has no file to log to.
        LoggerFactory.getLogger(UnexpectedErrors.class)
                .error("{} failed, code {}\n{}", what, code, FailureTrace.of(failure));
        return code;
    }
}
