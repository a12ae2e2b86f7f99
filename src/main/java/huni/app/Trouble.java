package huni.app;

import huni.ui.kit.Notices;
import huni.ui.kit.Texts;
import java.util.Locale;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody expected: in the log in full, on screen as a short code. The program stays usable. */
final class Trouble implements Consumer<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    private final Notices notices;
    private final Texts texts;

    Trouble(Notices notices, Texts texts) {
        this.notices = notices;
        this.texts = texts;
    }

    @Override
    public void accept(Exception problem) {
        String code = code(problem);
        LOG.error("unexpected, code {}", code, problem);
        notices.problem(texts.text("app.trouble", code));
    }

    /** Six letters and digits that are the same for problems of one kind from one place of the program. */
    static String code(Throwable problem) {
        StackTraceElement[] stack = problem.getStackTrace();
        int place = stack.length == 0 ? 0 : stack[0].hashCode();
        int hash = 31 * problem.getClass().getName().hashCode() + place;
        return String.format(Locale.ROOT, "%06X", hash & 0xFFFFFF);
    }
}
