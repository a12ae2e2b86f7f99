package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.Commands;
import huni.command.Console;
import huni.desktop.DesktopSystem;
import huni.domain.ProspectId;
import huni.domain.prospect.Contact;
import huni.work.Outcome;
import huni.work.prospect.RemoveContact;
import huni.work.prospect.RemoveProspects;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was removed, from a command line: listed, brought back, taken out, forgotten. */
class DeletedCommandTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

    @TempDir
    private Path home;

    private final StringWriter results = new StringWriter();
    private final StringWriter messages = new StringWriter();
    private Path store;

    @BeforeEach
    void remove() throws Exception {
        store = home.resolve("store");
        Path file = home.resolve("list.csv");
        Files.writeString(
                file, "Company,Contact,Phone\nQuaxolin Optik,Wilhelmyna Zyx,+905329998877\nOther Ltd,Ali Ak,\n");
        assertEquals(0, run(Locale.US, "import", file.toString()), messages.toString());
        try (OpenedStore open = OpenedStore.open(store, CLOCK, Runnable::run)) {
            ProspectId quaxolin =
                    open.trash().contents().named("Quaxolin Optik").getFirst();
            ProspectId other = open.trash().contents().named("Other Ltd").getFirst();
            Contact person = open.prospects().contacts(List.of(quaxolin)).getFirst();
            assertTrue(open.workspace().perform(new RemoveContact(quaxolin, person.id())) instanceof Outcome.Done);
            assertTrue(open.workspace().perform(new RemoveProspects(List.of(other))) instanceof Outcome.Done);
        }
    }

    private int run(Locale language, String... arguments) {
        results.getBuffer().setLength(0);
        messages.getBuffer().setLength(0);
        Console console = new Console(new PrintWriter(results, true), new PrintWriter(messages, true), language);
        Huni huni = new Huni(new DesktopSystem("Linux", home, Map.of()), console, CLOCK);
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--store", store.toString()))
                .toArray(String[]::new);
        return new Commands(huni, console).run(all);
    }

    private List<String> listed() {
        assertEquals(0, run(Locale.US, "deleted"), messages.toString());
        return results.toString().lines().toList();
    }

    @Test
    void prospectsAndPeopleAreListedAndComeBackByTheirNumber() {
        List<String> lines = listed();

        assertEquals(2, lines.size(), lines::toString);
        assertTrue(lines.getFirst().contains("Prospect: Other Ltd · Deleted · Today"), lines::toString);
        assertTrue(
                lines.getLast().contains("Contact: Quaxolin Optik: Wilhelmyna Zyx · Deleted · Today"), lines::toString);
        String number = lines.getLast().split(" ", -1)[0];
        assertEquals(0, run(Locale.US, "deleted", "--bring-back", number), messages.toString());
        assertEquals("One brought back.", results.toString().strip());
        assertEquals(1, listed().size());
        assertEquals(1, run(Locale.US, "deleted", "--bring-back", number));
        assertTrue(messages.toString().contains("Nothing was changed"), messages.toString());
        assertEquals(0, run(Locale.US, "undo"), messages.toString());
        assertEquals(2, listed().size());
    }

    @Test
    void whatIsNotListedIsCountedAndNothingIsMissingInTheJson() throws Exception {
        Path file = home.resolve("many.csv");
        Files.writeString(
                file,
                IntStream.rangeClosed(1, 501)
                        .mapToObj(number -> "Firm " + number)
                        .collect(Collectors.joining("\n", "Company\n", "\n")));
        assertEquals(0, run(Locale.US, "import", file.toString()), messages.toString());
        assertEquals(0, run(Locale.US, "undo"), messages.toString());

        assertEquals(500, listed().size());
        assertTrue(messages.toString().startsWith("3 more: "), messages.toString());
        assertEquals(0, run(Locale.US, "deleted", "--json"), messages.toString());
        assertEquals(503, results.toString().split("\"kind\"", -1).length - 1);
    }

    @Test
    void itIsSaidInTurkishToo() {
        assertEquals(0, run(Locale.forLanguageTag("tr"), "deleted", "--find", "wilhel"), messages.toString());
        assertTrue(
                results.toString().contains("Kişi: Quaxolin Optik: Wilhelmyna Zyx · Silindi · Bugün"),
                results.toString());
        assertEquals(1, results.toString().lines().count());
    }

    @Test
    void itGoesOutAsATableAndWhoIsForgottenIsNotInItAnyMore() throws Exception {
        Path table = home.resolve("deleted.csv");
        assertEquals(0, run(Locale.US, "export", "--list", "deleted", "--to", table.toString()), messages.toString());
        List<String> rows = Files.readAllLines(table);
        assertEquals("\ufeffWhat,Company,Contact,Stage,More,Removed by,Removed on", rows.getFirst());
        assertTrue(rows.get(2).startsWith("Contact,Quaxolin Optik,Wilhelmyna Zyx,,"), rows::toString);
        assertTrue(results.toString().startsWith("2 lines written to"), results.toString());

        assertEquals(
                0,
                run(Locale.US, "forget", "Quaxolin Optik", "--contact", "Wilhelmyna Zyx", "--yes"),
                messages.toString());

        assertEquals(1, listed().size());
    }
}
