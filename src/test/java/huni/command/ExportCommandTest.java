package huni.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.Terminal.Result;
import huni.testing.MadeOnce;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sixty prospects taken out, into other stores, and out again. */
class ExportCommandTest {

    private static final MadeOnce FILLED = new MadeOnce();

    @TempDir
    private Path home;

    private final Terminal terminal = new Terminal(new StoredProgram(), Locale.US);

    @BeforeEach
    void fill() throws Exception {
        FILLED.putInto(home, () -> {
            Path archive = home.resolve("all.huni");
            try (InputStream in = Objects.requireNonNull(
                    ExportCommandTest.class.getResourceAsStream("/huni/store/released/schema-7.huni"))) {
                Files.copy(in, archive);
            }
            call("import", archive.toString(), "--store", store("one"));
        });
    }

    private String store(String name) {
        return home.resolve(name).toString();
    }

    private Result call(String... arguments) {
        Result result = terminal.call(arguments);
        assertEquals(0, result.status(), result::messages);
        return result;
    }

    private Path export(String file, String from, String... more) {
        Path to = home.resolve(file);
        List<String> arguments =
                new java.util.ArrayList<>(List.of("export", "--to", to.toString(), "--store", store(from)));
        arguments.addAll(List.of(more));
        call(arguments.toArray(String[]::new));
        return to;
    }

    @ParameterizedTest
    @CsvSource({"tr,csv", "en,csv", "tr,xlsx", "en,xlsx"})
    void whatIsTakenOutComesInAgainTheSame(String language, String format) throws IOException {
        Path out = export("one." + format, "one", "--lang", language);

        call("import", out.toString(), "--store", store("two"));

        assertEquals(
                Files.readString(export("one.txt", "one", "--lang", language, "--format", "csv")),
                Files.readString(export("two.txt", "two", "--lang", language, "--format", "csv")));
    }

    @Test
    void spreadsheetsOfEachLanguageGetTheirMarks() throws IOException {
        List<String> turkish = Files.readAllLines(export("tr.csv", "one", "--lang", "tr"));
        List<String> english = Files.readAllLines(export("en.csv", "one", "--lang", "en"));

        assertTrue(turkish.getFirst().startsWith("\ufeffŞirket;İlgili kişi;Görevi;"), turkish::getFirst);
        assertTrue(turkish.get(1).contains(";40000,00;28000,00;52000,00;TRY;2026-10-29;"), () -> turkish.get(1));
        assertTrue(english.getFirst().startsWith("\ufeffCompany,Contact,Job title,"), english::getFirst);
        assertTrue(english.get(1).contains(",40000.00,28000.00,52000.00,TRY,2026-10-29,"), () -> english.get(1));
        assertEquals(61, english.size());
    }

    @Test
    void cardsAreOfEveryContact() throws IOException {
        String cards = Files.readString(export("all.vcf", "one"), StandardCharsets.UTF_8);

        assertTrue(
                cards.contains("FN:Özlem Akça\r\n"
                        + "N:Akça;Özlem;;;\r\n"
                        + "ORG:Akça Eczacılık\r\n"
                        + "TITLE:Owner\r\n"
                        + "TEL;TYPE=work:+905300000031\r\n"
                        + "EMAIL;TYPE=work:ozlem.akca@akcaeczacilik.example\r\n"
                        + "UID:urn:uuid:"),
                cards);
        assertTrue(cards.startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n"));
        assertTrue(
                Files.readString(export("old.vcf", "one", "--format", "vcard3")).contains("VERSION:3.0\r\n"));
        for (String line : cards.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
    }

    @Test
    void scriptsGetObjectsByTheKeysOfTheFields() throws IOException {
        String objects = Files.readString(export("all.json", "one"));

        assertTrue(
                objects.startsWith("[\n{\"company\":\"Akça Eczacılık\",\"contact\":\"Özlem Akça\",\"contact-title\":"),
                objects);
    }

    @Test
    void onlyWhatIsAskedForIsTakenOut() throws IOException {
        List<String> all = Files.readAllLines(export("all.csv", "one"));
        List<String> found = Files.readAllLines(export("found.csv", "one", "--find", "akca ecz"));
        List<String> closing = Files.readAllLines(export("closing.csv", "one", "--stage", "Closing"));
        List<String> both = Files.readAllLines(export("both.csv", "one", "--stage", "closing", "--stage", "lead"));
        List<String> pipeline = Files.readAllLines(export("pipeline.csv", "one", "--pipeline", "sales"));

        assertEquals(2, found.size());
        assertTrue(found.getLast().startsWith("Akça Eczacılık,"), found::getLast);
        assertTrue(closing.size() > 1 && closing.size() < both.size() && both.size() < all.size());
        assertTrue(closing.stream().skip(1).allMatch(line -> line.contains(",Closing,")), closing::toString);
        assertEquals(all, pipeline);
        assertEquals(
                all.stream().filter(line -> line.contains(",Fuar,")).toList(),
                Files.readAllLines(export("source.csv", "one", "--source", "Fuar")).stream()
                        .skip(1)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        today   | Grup;Firma;Ne;Neden;Ne zaman;Gün | group
        given   | Firma;Aşama;Ne;Açıklama;Gün;     | company
        deleted | Ne;Firma;Kişi;Aşama;Ayrıntı;     | kind
        """)
    void theOtherListsAreTakenOutAsTheirScreensShowThem(String list, String titles, String key) throws IOException {
        call("import", home.resolve("all.huni").toString(), "--store", store("gone"));
        Path table = export(list + ".csv", "one", "--list", list, "--lang", "tr");
        String objects = Files.readString(export(list + ".json", "one", "--list", list));

        assertTrue(Files.readAllLines(table).getFirst().startsWith("\ufeff" + titles), () -> list);
        assertEquals(Files.readAllLines(table).size() - 1, objects.split("\\{", -1).length - 1);
        assertTrue(!objects.contains("{") || objects.contains("\"" + key + "\""), objects);
        export(list + ".xlsx", "one", "--list", list);
    }

    @Test
    void suchAListHasItsFormatsAndIsOfEverything() {
        String to = home.resolve("a.csv").toString();
        Result cards = terminal.call(
                "export", "--to", home.resolve("a.vcf").toString(), "--list", "today", "--store", store("one"));
        Result stage =
                terminal.call("export", "--to", to, "--list", "given", "--stage", "Closing", "--store", store("one"));
        Result words = terminal.call("export", "--to", to, "--list", "today", "--find", "ali", "--store", store("one"));

        assertEquals(List.of(2, 2, 2), List.of(cards.status(), stage.status(), words.status()));
        assertTrue(cards.messages().contains("csv, xlsx or json"), cards::messages);
        assertTrue(stage.messages().contains("as a whole"), stage::messages);
        call("export", "--to", to, "--list", "deleted", "--find", "ali", "--store", store("one"));
    }

    @Test
    void aStageThatIsNotThereIsSaid() {
        Result refused = terminal.call(
                "export", "--to", home.resolve("a.csv").toString(), "--store", store("one"), "--stage", "Nowhere");

        assertEquals(2, refused.status());
        assertTrue(refused.messages().contains("Nowhere"), refused::messages);
    }

    @Test
    void anArchiveIsOfEverything() {
        Result refused = terminal.call(
                "export", "--archive", home.resolve("a.huni").toString(), "--store", store("one"), "--tag", "vip");

        assertEquals(2, refused.status());
    }

    @ParameterizedTest
    @CsvSource({"tr,csv", "en,csv", "tr,xlsx", "en,xlsx"})
    void everybodyOfACompanyIsTakenOutAndComesInAgain(String language, String format) throws IOException {
        Path people = Files.writeString(home.resolve("people.csv"), """
            Company,Contact,Job title,Phone,Email,Contact 2,Phone 2,Email 2,Contact 3,Job title 3
            Bor,Ali Ak,Owner,+905321112233,ali@bor.example,Can Er,+905321112234,can@bor.example,Ece Su,Buyer
            Cam,Eda Tan,,,eda@cam.example,,,,Ufuk Al,
            """);
        call("import", people.toString(), "--store", store("people"));

        Path out = export("people-out." + format, "people", "--lang", language);
        call("import", out.toString(), "--store", store("again"));

        String cards = Files.readString(export("again.vcf", "again"));
        for (String name : List.of("Ali Ak", "Can Er", "Ece Su", "Eda Tan", "Ufuk Al")) {
            assertTrue(cards.contains("FN:" + name + "\r\n"), cards);
        }
        assertEquals(
                Files.readString(export("people.txt", "people", "--format", "csv")),
                Files.readString(export("again.txt", "again", "--format", "csv")));
    }

    @Test
    void anotherNumberWithoutANameIsNoOtherPerson() throws IOException {
        Path file = Files.writeString(home.resolve("numbers.csv"), """
            Company,Contact,Phone,Phone 2
            Bor,Ali Ak,+905321112233,+905321112234
            """);
        call("import", file.toString(), "--store", store("numbers"));

        String cards = Files.readString(export("numbers.vcf", "numbers"));
        assertEquals(1, cards.split("BEGIN:VCARD", -1).length - 1, cards);
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        Path file = Files.writeString(home.resolve("mine.csv"), "mine");

        Result refused = terminal.call("export", "--to", file.toString(), "--store", store("one"));

        assertEquals(1, refused.status());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void withoutAFileItIsNoCall() {
        assertEquals(2, terminal.call("export", "--store", store("one")).status());
    }
}
