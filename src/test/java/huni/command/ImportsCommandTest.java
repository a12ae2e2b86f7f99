package huni.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.Terminal.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Imports that were made, and taking one back later. */
class ImportsCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path home;

    private final Terminal terminal = new Terminal(new StoredProgram(), Locale.US);
    private final Terminal turkish = new Terminal(new StoredProgram(), Locale.of("tr", "TR"));

    private Result called(Terminal at, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", home.resolve("store").toString()));
        return at.call(all.toArray(String[]::new));
    }

    private void imported(String name, String content, String... more) throws IOException {
        Path file = Files.writeString(home.resolve(name), content);
        List<String> arguments = new ArrayList<>(List.of("import", file.toString()));
        arguments.addAll(List.of(more));
        assertEquals(0, called(terminal, arguments.toArray(String[]::new)).status());
    }

    private JsonNode summary() {
        return JSON.readTree(called(terminal, "report", "summary", "--json").results());
    }

    private void assertSound() {
        assertEquals(0, called(terminal, "check").status());
    }

    @Test
    void importsAreListedWithTheLastOneFirst() throws IOException {
        imported("a.csv", "Company,Value\nAlfa,1\nBeta,2\n");
        imported("b.csv", "Company,Value\nAlfa,5\nGama,much\nDelta,3\n", "--on-duplicate", "update");

        JsonNode list = JSON.readTree(called(terminal, "imports", "--json").results());

        assertEquals("b.csv", list.get(0).get("file").asString());
        assertEquals(
                List.of(1, 1, 0, 1),
                List.of(
                        list.get(0).get("created").asInt(),
                        list.get(0).get("updated").asInt(),
                        list.get(0).get("skipped").asInt(),
                        list.get(0).get("rejected").asInt()));
        assertEquals(2, list.get(1).get("created").asInt());
        String lines = called(terminal, "imports").results();
        assertTrue(lines.contains("· a.csv: 2 created, 0 updated, 0 skipped, 0 set aside"), lines);
        assertTrue(called(turkish, "imports").results().contains("· a.csv: 2 eklendi"));
    }

    @Test
    void anEarlierImportIsTakenBackAsFarAsItsProspectsStandAsItLeftThem() throws IOException {
        imported("a.csv", "Company,Value\nAlfa,1\nBeta,2\nGama,3\n");
        imported("b.csv", "Company,Value\nAlfa,5\nDelta,4\n", "--on-duplicate", "update");

        Result undone = called(terminal, "undo", "--import", "2");

        assertEquals("""
            The import of a.csv was undone: 2 prospects removed, none put back as before.
            One prospect was changed since and stays as it is: Alfa
            """, undone.results());
        assertEquals(2, summary().get("prospects").asInt());
        String lines = called(terminal, "imports").results();
        assertTrue(lines.contains("2. ") && lines.contains("a.csv: undone"), lines);
        assertSound();

        assertEquals(1, called(terminal, "undo", "--import", "2").status());
        assertEquals(0, called(terminal, "undo").status());
        assertEquals(4, summary().get("prospects").asInt());
        assertTrue(called(terminal, "imports").results().contains("a.csv: 3 created"));
        assertSound();
    }

    @Test
    void prospectsThatAnEarlierImportChangedAreAsBefore() throws IOException {
        imported("a.csv", "Company,Value,Stage\nAlfa,1,Lead\nBeta,2,Lead\n");
        imported(
                "b.csv", "Company,Value,Stage\nAlfa,10,Appointment\nBeta,20,Appointment\n", "--on-duplicate", "update");
        imported("c.csv", "Company,Value\nBeta,30\nDelta,4\n", "--on-duplicate", "update");

        Result undone = called(terminal, "undo", "--import", "2");

        assertEquals("""
            The import of b.csv was undone: no prospect removed, one put back as before.
            One prospect was changed since and stays as it is: Beta
            """, undone.results());
        JsonNode lead = JSON.readTree(
                        called(terminal, "report", "snapshot", "--json").results())
                .get("stages")
                .get(0);
        assertEquals("5.00", lead.get("value").asString());
        assertSound();
    }

    @Test
    void anImportThatWasUndoneIsNotShownAsDone() throws IOException {
        imported("a.csv", "Company\nAlfa\n");

        called(terminal, "undo");

        assertTrue(called(terminal, "imports").results().contains("a.csv: undone"));
        assertEquals(1, called(terminal, "undo", "--import", "1").status());
    }

    @Test
    void aStoreWithoutImportsSaysSo() throws IOException {
        imported("a.csv", "Company\nAlfa\n");
        called(terminal, "undo");

        assertEquals(
                "There is no import 7. “huni imports” lists them.\n",
                called(terminal, "undo", "--import", "7").messages());
    }
}
