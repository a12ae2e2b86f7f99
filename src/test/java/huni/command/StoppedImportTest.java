package huni.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huni.domain.dossier.ProspectQuery.ListRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl+C while several files are imported: what came in stays, of the rest nothing, and that is said. */
class StoppedImportTest {

    private static final int MANY = 2_100;

    @TempDir
    private Path home;

    private final StringWriter results = new StringWriter();
    private final StringWriter messages = new Watched();
    private BooleanSupplier moment = () -> false;
    private Runnable stop = () -> {};

    /** Presses Ctrl+C, once, when the moment has come. */
    private final class Watched extends StringWriter {

        @Override
        public void flush() {
            if (moment.getAsBoolean()) {
                moment = () -> false;
                stop.run();
            }
        }
    }

    @BeforeEach
    void write() throws IOException {
        rows("first.csv", 2);
        rows("second.csv", MANY);
        rows("third.csv", 3);
    }

    private void rows(String name, int rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of("Company,Value", name + " with a bad row,much"));
        IntStream.rangeClosed(1, rows).forEach(row -> lines.add(name + " " + row + ",5"));
        Files.write(home.resolve(name), lines);
    }

    private int imported(Locale locale) {
        Console console = new Console(new PrintWriter(results), new PrintWriter(messages), locale, true);
        console.stopsBy(stops -> stop = stops);
        return new Commands(new StoredProgram(), console)
                .run(
                        "import",
                        home.resolve("first.csv").toString(),
                        home.resolve("second.csv").toString(),
                        home.resolve("third.csv").toString(),
                        "--store",
                        home.resolve("store").toString());
    }

    private boolean isFirstIn() {
        return results.toString().contains("2 created");
    }

    private String sinceFirst() {
        return messages.toString().substring(messages.toString().indexOf("first.csv:"));
    }

    private List<String> said() {
        return messages.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.contains("%") && !line.endsWith("…"))
                .toList();
    }

    private long prospects() throws CommandFailedException {
        try (OpenStore open = new StoredProgram().openStore(Optional.of(home.resolve("store")))) {
            return open.prospects().count(ListRequest.ALL);
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(home)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void inTheMiddleOfTheSecondFileNothingOfItNorOfTheThirdComesIn() throws Exception {
        moment = () -> isFirstIn() && sinceFirst().contains("1,024 rows read");

        assertEquals(1, imported(Locale.US));

        assertEquals(
                List.of(
                        "first.csv:",
                        "One of the 3 files was imported and stays. Not imported: second.csv, third.csv.",
                        "Stopped. Nothing of second.csv was imported."),
                said());
        assertEquals(2, prospects());
        assertEquals(List.of("first-rejected.csv", "first.csv", "second.csv", "store", "third.csv"), files());
    }

    @Test
    void whatWasImportedIsOneStepThatCanBeUndone() throws Exception {
        moment = this::isFirstIn;
        assertEquals(1, imported(Locale.US));
        assertEquals(2, prospects());

        Terminal terminal = new Terminal(new StoredProgram(), Locale.US);
        assertEquals(
                0,
                terminal.call("undo", "--store", home.resolve("store").toString())
                        .status());

        assertEquals(0, prospects());
    }

    @Test
    void inTheFirstFileNothingOfAnyComesIn() throws Exception {
        moment =
                () -> Files.exists(home.resolve("store")) && messages.toString().contains("Importing…");

        assertEquals(1, imported(Locale.US));

        assertEquals(
                List.of("None of the 3 files was imported.", "Stopped. Nothing of first.csv was imported."), said());
        assertEquals(0, prospects());
    }

    @Test
    void whileTheFilesAreLookedAtNoStoreIsMade() throws Exception {
        moment = () -> messages.toString().contains("1,024 rows read");

        assertEquals(1, imported(Locale.US));

        assertEquals(List.of("Stopped. Nothing was changed."), said());
        assertFalse(Files.exists(home.resolve("store")));
    }

    @Test
    void itIsSaidInTurkish() throws Exception {
        moment = () -> results.toString().contains("2 eklendi");

        assertEquals(1, imported(Locale.of("tr", "TR")));

        assertEquals(
                List.of(
                        "first.csv:",
                        "3 dosyadan 1 dosya aktarıldı, yerinde duruyor. Aktarılmayanlar: second.csv, third.csv.",
                        "Durduruldu. second.csv dosyasından hiçbir şey aktarılmadı."),
                said());
        assertEquals(2, prospects());
    }
}
