package huni.ui.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.testing.Printed;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that a failure was said and logged once, each with the same code. */
public final class FailureLog {

    private static final Pattern SAID = Pattern.compile("\\(code ([0-9A-F]{6})\\)");
    private static final Pattern LOGGED = Pattern.compile("failed, code ([0-9A-F]{6})");

    private FailureLog() {}

    /** One entry was logged with all its places, and that is its code in the sentence, which begins so. */
    public static void assertToldOnce(Printed printed, String sentence, String begin) {
        Matcher said = SAID.matcher(sentence);
        assertTrue(said.find() && sentence.startsWith(begin), sentence);
        String log = printed.take();
        List<String> logged =
                LOGGED.matcher(log).results().map(found -> found.group(1)).toList();
        assertEquals(List.of(said.group(1)), logged, log);
        assertTrue(log.contains("Exception\n") && log.contains("at huni."), log);
    }
}
