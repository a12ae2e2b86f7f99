package huni.command;

import huni.language.DomainWords;
import huni.language.Texts;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where a command writes: results to one place, messages for people to the other. */
public final class Console {

    /** What a program ended by SIGINT answers. */
    private static final int STOPPED_TWICE = 128 + 2;

    private final PrintWriter results;
    private final PrintWriter messages;
    private final boolean watched;
    private final Locale locale;
    private final Texts texts;
    private final DomainWords words;
    private int progressLength;
    private Consumer<Runnable> stops = _ -> {};
    private boolean hears;
    private volatile boolean stopped;
    private volatile boolean asking;

    /** Where nobody watches the messages as they come: a file, another program. */
    public Console(PrintWriter results, PrintWriter messages, Locale locale) {
        this(results, messages, locale, false);
    }

    /**
     * Where a command writes.
     *
     * @param locale the language and country of the person
     * @param watched whether messages go to a terminal, which shows how far something has come on one line
     */
    public Console(PrintWriter results, PrintWriter messages, Locale locale, boolean watched) {
        this.results = results;
        this.messages = messages;
        this.watched = watched;
        this.locale = locale;
        this.texts = Texts.in(locale, List.of("huni/command/texts"));
        this.words = new DomainWords(texts);
    }

    /** The person's language and country, whatever language the texts are in. */
    public Locale locale() {
        return locale;
    }

    /**
     * Refuses what needs something that this machine lacks.
     *
     * @param sentence the key of what is said of all that is missing
     */
    public void requireNone(List<String> missing, String sentence) throws CommandFailedException {
        if (!missing.isEmpty()) {
            throw new CommandFailedException(texts().text(sentence, String.join(", ", missing)));
        }
    }

    /** What is done to a file cannot be done to a workspace on a server. */
    public void refuseShared(OpenStore open) throws CommandFailedException {
        if (open.isShared()) {
            throw new CommandFailedException(texts.text("shared.not"));
        }
    }

    /** What the commands say. */
    public Texts texts() {
        return texts;
    }

    /** What the things of the domain are called, as on the screens. */
    DomainWords words() {
        return words;
    }

    /** A line of the result. */
    public void print(String line) {
        results.println(line);
        results.flush();
    }

    /** The whole result, for a script. */
    public void printJson(Object result) {
        // Made here and not before: a window, which prints none, begins with a console, too.
        print(JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(result));
    }

    /** A sentence for the person who waits for the result. */
    public void tell(String sentence) {
        messages.println(sentence);
        messages.flush();
    }

    /** Something secret that the person types at the terminal, which does not show it; empty where there is none. */
    public Optional<char[]> secret(String question) {
        return terminal().flatMap(terminal -> asked(() -> terminal.readPassword("%s ", question)));
    }

    /** A line that the person types at the terminal; empty where there is none. */
    Optional<String> line(String question) {
        return terminal().flatMap(terminal -> asked(() -> terminal.readLine("%s ", question)));
    }

    private <T> Optional<T> asked(Supplier<@Nullable T> question) {
        asking = true;
        try {
            return Optional.ofNullable(question.get());
        } finally {
            asking = false;
        }
    }

    private Optional<java.io.Console> terminal() {
        return watched ? Optional.ofNullable(System.console()) : Optional.empty();
    }

    /** @param signals runs what it is given whenever the person wants to stop what is under way, on any thread */
    public void stopsBy(Consumer<Runnable> signals) {
        stops = signals;
    }

    /**
     * From now on Ctrl+C does not end the program at once: the command gives up what it does and says so. A second one ends
     * it, and so does one while something is asked.
     */
    void hearStops() {
        if (!hears) {
            hears = true;
            stops.accept(this::stop);
        }
    }

    private void stop() {
        if (asking) {
            // Nothing is under way, and the terminal shows what is typed again.
            Runtime.getRuntime().exit(STOPPED_TWICE);
        }
        if (stopped) {
            Runtime.getRuntime().halt(STOPPED_TWICE);
        }
        stopped = true;
    }

    /** Whether the person wants to stop. */
    boolean isStopped() {
        return stopped;
    }

    /** How far something has come, on the line where the word before stood; nothing where nobody watches. */
    void progress(String words) {
        if (watched) {
            messages.print("\r" + words + " ".repeat(Math.max(0, progressLength - words.length())));
            messages.flush();
            progressLength = words.length();
        }
    }

    /** Clears that line. */
    void progressEnds() {
        if (progressLength > 0) {
            progress("");
            messages.print("\r");
            messages.flush();
            progressLength = 0;
        }
    }

    PrintWriter results() {
        return results;
    }

    PrintWriter messages() {
        return messages;
    }
}
