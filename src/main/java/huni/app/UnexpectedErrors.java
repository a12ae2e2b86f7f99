package huni.app;

import huni.command.Commands;
import huni.language.Texts;
import huni.ui.kit.Notices;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** What nobody expected: in the log in full, on screen as a short code. The program stays usable. */
final class UnexpectedErrors implements Consumer<Throwable> {

    private final Notices notices;
    private final Texts texts;

    UnexpectedErrors(Notices notices, Texts texts) {
        this.notices = notices;
        this.texts = texts;
    }

    @Override
    public void accept(Throwable problem) {
        notices.problem(texts.text("app.trouble", log(problem)));
    }

    /** Logs it in full, and returns the code that it has there. */
    static String log(Throwable problem) {
        String code = Commands.code(problem);
        // Not a constant: what logs before the store's folder is known has no file to log to.
        LoggerFactory.getLogger(UnexpectedErrors.class).error("unexpected, code {}", code, problem);
        return code;
    }
}
