package huni.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.Terminal.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideCommandTest {

    private static final Locale TURKISH = Locale.of("tr", "TR");

    private final FakeProgram program = new FakeProgram(new FakeStore());
    private final Terminal terminal = new Terminal(program, Locale.US);

    @Test
    void withoutAPageItSaysWhichThereAreAndHowToReadThem() {
        Result result = terminal.call("guide");

        assertEquals(0, result.status());
        assertTrue(
                result.results().startsWith("Huni: the guide\n  start      The first ten minutes\n"), result::results);
        assertTrue(result.messages().contains("huni guide PAGE"), result::messages);
    }

    @Test
    void aPageIsReadInThePersonsLanguageOrTheOneChosen() {
        assertTrue(
                new Terminal(program, TURKISH).call("guide", "board").results().startsWith("Pano\n====\n"));
        assertTrue(terminal.call("guide", "board", "--lang", "tr").results().contains("Tuşlar: Panoda"));
    }

    @Test
    void asHtmlItIsOneFileWithAllPagesOrOne() {
        String all = terminal.call("guide", "--format", "html").results();
        String one = terminal.call("guide", "coach", "--format", "html").results();

        assertTrue(all.contains("<section id=\"start\">") && all.contains("<section id=\"settings\">"));
        assertTrue(one.contains("<section id=\"coach\">") && !one.contains("<section id=\"start\">"));
    }

    @Test
    void forScriptsItIsJson() {
        String json = terminal.call("guide", "quota", "--json").results();
        assertTrue(json.contains("\"page\" : \"quota\"") && json.contains("\"title\" : \"The quota\""), json);
    }

    @Test
    void aPageThatIsNotThereIsAnsweredWithThoseThatAre() {
        Result result = terminal.call("guide", "pricing");

        assertEquals(1, result.status());
        assertTrue(
                result.messages().startsWith("The guide has no page “pricing”. Its pages: start, "), result::messages);
    }

    @Test
    void aFileThatIsWrittenIsNamed(@TempDir Path folder) {
        Path file = folder.resolve("guide.html");
        Result result = terminal.call("guide", "--format", "html", "--out", file.toString());

        assertEquals(0, result.status());
        assertEquals("", result.results());
        assertEquals("Written to " + file + "\n", result.messages());
        assertTrue(Files.isRegularFile(file));
    }
}
