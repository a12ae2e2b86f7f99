package huni.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.OpenStore.Finding;
import huni.command.Terminal.Result;
import huni.domain.OperationName;
import huni.store.sql.StoreException;
import huni.testing.Printed;
import huni.work.Label;
import huni.work.safety.Protection;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    private static final Locale TURKISH = Locale.of("tr", "TR");

    private final FakeStore store = new FakeStore();
    private final FakeProgram program = new FakeProgram(store);
    private final Terminal terminal = new Terminal(program, Locale.US);

    @Test
    void withoutACommandTheWindowOpens() {
        assertEquals(new Result(0, "", ""), terminal.call());
        assertEquals(new Result(0, "", ""), terminal.call("--store", "here"));
        assertEquals(new Result(0, "", ""), terminal.call("--store=there"));
        assertEquals(new Result(0, "", ""), terminal.call("--open"));
        assertEquals(new Result(0, "", ""), terminal.call("--open", "all.huni", "people.csv"));
        assertEquals(
                List.of("window -", "window here", "window there", "window -", "window - [all.huni, people.csv]"),
                program.asked);
    }

    @Test
    void aSoundStoreIsSaidToBeSound() {
        assertEquals(new Result(0, "The store is sound.\n", ""), terminal.call("check", "--store", "here"));
        assertEquals(List.of("store here"), program.asked);
        assertTrue(store.closed);
    }

    @Test
    void whatNobodyExpectedIsInTheLogWithoutWhatItIsAbout(Printed log) {
        Exception named = new IllegalStateException("Ayşe Yılmaz", new SQLException("'Ayşe Yılmaz' [23505-240]"));
        FakeStore failing = new FakeStore() {
            @Override
            public Protection protection() {
                throw new StoreException("Ayşe Yılmaz", named);
            }
        };

        Result result = new Terminal(new FakeProgram(failing), Locale.US).call("decrypt");

        assertEquals(1, result.status());
        String logged = log.take();
        assertTrue(logged.contains("command huni decrypt failed, code "), logged);
        assertTrue(logged.contains("Caused by: java.sql.SQLException: [23505-240]"), logged);
        assertFalse(logged.contains("Ayşe") || result.toString().contains("Ayşe"), logged + result);
    }

    @Test
    void aStoreNamedBeforeTheCommandIsTheOneOfTheCommand() {
        assertEquals(new Result(0, "The store is sound.\n", ""), terminal.call("--store", "here", "check"));
        assertEquals(
                new Result(0, "The store is sound.\n", ""), terminal.call("--store=there", "check", "--store", "own"));
        assertEquals(List.of("store here", "store own"), program.asked);
        assertEquals(2, terminal.call("--store", "here", "screens", "pictures").status());
    }

    @Test
    void whatIsWrongInTheStoreIsListedAndTheStatusIsOne() {
        FakeProgram damaged = new FakeProgram(new FakeStore(new Finding("stage_totals", "lead", "kept 3, counted 2")));
        assertEquals(
                new Result(1, "stage_totals, lead: kept 3, counted 2\nOne thing is wrong.\n", ""),
                new Terminal(damaged, Locale.US).call("check"));
        assertEquals(new Result(1, """
            {
              "sound" : false,
              "findings" : [ {
                "rule" : "stage_totals",
                "where" : "lead",
                "problem" : "kept 3, counted 2"
              } ]
            }
            """, ""), new Terminal(damaged, TURKISH).call("check", "--json"));
    }

    @Test
    void undoTakesBackTheLastOperationAndNamesIt() {
        store.done.push(new Label(OperationName.MOVE, "Acme"));
        store.done.push(new Label(OperationName.IMPORT, "leads.csv"));
        assertEquals(new Result(0, "Undone: Import · leads.csv\n", ""), terminal.call("undo"));
        assertEquals(new Result(0, "Geri alındı: Taşı · Acme\n", ""), new Terminal(program, TURKISH).call("undo"));
        assertEquals(new Result(1, "", "There is nothing to undo.\n"), terminal.call("undo"));
    }

    @Test
    void screensTellsWhichPicturesItDrew() {
        Path folder = Path.of("pictures").toAbsolutePath();
        assertEquals(
                new Result(0, folder.resolve("board-tr-light-1280x720.png") + "\n", ""),
                terminal.call("screens", "pictures"));
    }

    @Test
    void aStoreThatCannotBeOpenedIsExplainedWithoutAStackTrace() {
        assertEquals(new Result(1, "", "The store is open elsewhere.\n"), terminal.call("undo", "--store", "in-use"));
    }

    @Test
    void argumentsThatMakeNoSenseAreExplainedInTheUsersLanguage() {
        assertEquals(
                new Result(2, "", "Unknown: --frobnicate\nSee huni check --help.\n"),
                terminal.call("check", "--frobnicate"));
        assertEquals(
                new Result(2, "", "Eksik: DIR\nhuni screens --help yazarak bakabilirsiniz.\n"),
                new Terminal(program, TURKISH).call("screens"));
    }

    @Test
    void anEmptyPathIsNoFolder() {
        assertEquals(
                new Result(2, "", "--store cannot be “”.\nSee huni check --help.\n"),
                terminal.call("check", "--store", ""));
        assertEquals(new Result(2, "", "--store cannot be “”.\nSee huni --help.\n"), terminal.call("--store="));
        assertEquals(List.of(), program.asked);
    }

    @Test
    void whichPicturesAreDrawnIsChosen() {
        assertEquals(0, terminal.call("screens", "pictures").status());
        assertEquals(
                0,
                terminal.call(
                                "screens",
                                "pictures",
                                "--lang",
                                "tr",
                                "--theme",
                                "dark",
                                "--size",
                                "1280x720",
                                "--text",
                                "125")
                        .status());

        assertEquals(
                List.of(
                        PictureChoice.ALL,
                        new PictureChoice(
                                List.of(Locale.of("tr", "TR")),
                                List.of(PictureChoice.Shade.DARK),
                                List.of(new PictureChoice.Size(1280, 720)),
                                125)),
                program.drawn);
    }

    @ParameterizedTest
    @CsvSource({"--size, 1280", "--size, 99999x720", "--size, 100x720", "--text, 110", "--lang, de", "--theme, blue"})
    void picturesThatCannotBeAreNotDrawn(String option, String value) {
        assertEquals(
                new Result(2, "", option + " cannot be “" + value + "”.\nSee huni screens --help.\n"),
                terminal.call("screens", "pictures", option, value));
        assertEquals(List.of(), program.drawn);
    }

    @Test
    void whatTheDiskRefusesIsSaidAsTheSystemSaysIt() {
        Program full = new FakeProgram(store) {
            @Override
            public List<Path> drawScreens(Path folder, PictureChoice choice) {
                throw new UncheckedIOException(new IOException("No space left on device"));
            }
        };
        assertEquals(
                new Result(
                        1,
                        "",
                        "The disk refused: No space left on device. Nothing was changed. Make room or check the disk,"
                                + " and try again.\n"),
                new Terminal(full, Locale.US).call("screens", "pictures"));
    }

    @Test
    void theVersionIsShown() {
        assertEquals(new Result(0, "huni 1.2.3\n", ""), terminal.call("--version"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "check", "import", "report", "sample", "undo", "screens"})
    void everyCommandExplainsItselfInBothLanguages(String command) {
        String[] arguments = (command + " --help").strip().split(" ", -1);
        Result english = terminal.call(arguments);
        Result turkish = new Terminal(program, TURKISH).call(arguments);
        assertEquals(List.of(0, 0), List.of(english.status(), turkish.status()));
        assertTrue(english.results().contains("Shows this text."), english.results());
        assertTrue(turkish.results().contains("Bu yazıyı gösterir."), turkish.results());
        assertTrue(english.results().startsWith("Usage: huni"), english.results());
        assertTrue(turkish.results().startsWith("Kullanım: huni"), turkish.results());
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSameArguments() throws IOException {
        assertEquals(arguments("texts.properties"), arguments("texts_tr.properties"));
    }

    private static Map<String, Integer> arguments(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Commands.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        Map<String, Integer> arguments = new TreeMap<>();
        texts.forEach((key, text) -> arguments.put(
                key.toString(), new MessageFormat(text.toString(), Locale.ROOT).getFormatsByArgumentIndex().length));
        return arguments;
    }
}
