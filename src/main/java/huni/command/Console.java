package huni.command;

import java.io.PrintWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where a command writes: results to one place, messages for people to the other. */
public final class Console {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PrintWriter results;
    private final PrintWriter messages;
    private final CommandTexts words;

    public Console(PrintWriter results, PrintWriter messages, CommandTexts words) {
        this.results = results;
        this.messages = messages;
        this.words = words;
    }

    public CommandTexts words() {
        return words;
    }

    /** A line of the result. */
    public void print(String line) {
        results.println(line);
        results.flush();
    }

    /** The whole result, for a script. */
    public void printJson(Object result) {
        print(JSON.writeValueAsString(result));
    }

    /** A sentence for the person who waits for the result. */
    public void tell(String sentence) {
        messages.println(sentence);
        messages.flush();
    }

    PrintWriter results() {
        return results;
    }

    PrintWriter messages() {
        return messages;
    }
}
