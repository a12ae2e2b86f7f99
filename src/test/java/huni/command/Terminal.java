package huni.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

/** The commands as somebody at a terminal meets them. */
public final class Terminal {

    /** What a call came to. */
    public record Result(int status, String results, String messages) {}

    private final Program program;
    private final Locale locale;

    public Terminal(Program program, Locale locale) {
        this.program = program;
        this.locale = locale;
    }

    public Result call(String... arguments) {
        StringWriter results = new StringWriter();
        StringWriter messages = new StringWriter();
        Console console = new Console(new PrintWriter(results), new PrintWriter(messages), locale);
        int status = new Commands(program, console).run(arguments);
        return new Result(status, plain(results), plain(messages));
    }

    private static String plain(StringWriter written) {
        return written.toString().replace("\r\n", "\n");
    }
}
