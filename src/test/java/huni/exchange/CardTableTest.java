package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Contact;
import huni.exchange.contacts.VCardFile;
import huni.work.imports.FileProblem;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardTableTest {

    @TempDir
    private Path folder;

    private List<List<String>> read(String cards, String charset) throws IOException, UnreadableFileException {
        Path file = Files.write(folder.resolve("cards.vcf"), cards.getBytes(Charset.forName(charset)));
        return Tables.cells(Tables.lines(file));
    }

    private List<String> header() throws UnreadableFileException {
        return Tables.header(Tables.inspect(folder.resolve("cards.vcf")));
    }

    @Test
    void eachCardIsARowUnderTheNamesThatAnImportKnows() throws Exception {
        List<List<String>> rows = read("""
                BEGIN:VCARD
                VERSION:4.0
                FN:Gül Öz
                ORG:Işık Optik\\, A.Ş.;Satış
                item1.TEL;VALUE=uri;TYPE=cell:tel:+90-532-123-45-67;ext=5
                TEL:0216 333 44 55
                EMAIL:gul@isik.example
                NOTE:first line\\nsecond\\, with a very long line that goes on
                  in the next one
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                N:Şahin;Can;Efe;;
                END:VCARD
                """, "UTF-8");

        assertEquals(List.of("Company", "Contact name", "Phone", "Phone 2", "Email", "Notes"), header());
        assertEquals(
                List.of(
                        List.of(
                                "Işık Optik, A.Ş.",
                                "Gül Öz",
                                "+90-532-123-45-67",
                                "0216 333 44 55",
                                "gul@isik.example",
                                "first line\nsecond, with a very long line that goes on in the next one"),
                        List.of("", "Can Efe Şahin", "", "", "", "")),
                rows);
    }

    @Test
    void cardsOfOldProgramsAreReadInTheirEncodings() throws Exception {
        assertEquals(List.of(List.of("Işık", "Gül Öz")), read("""
                        BEGIN:VCARD
                        VERSION:2.1
                        FN;CHARSET=windows-1254;ENCODING=QUOTED-PRINTABLE:G=FCl =
                        =D6z
                        ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:I=C5=9F=C4=B1k
                        END:VCARD
                        """, "US-ASCII"));
        assertEquals(
                List.of(List.of("Gül Şahin")),
                read("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Gül Şahin\r\nEND:VCARD\r\n", "windows-1254"));
    }

    @Test
    void aFormulaInACardStaysText() throws Exception {
        assertEquals(List.of(List.of("=1+1")), read("BEGIN:VCARD\nVERSION:3.0\nFN:=1+1\nEND:VCARD\n", "UTF-8"));
    }

    @Test
    void aFileWithoutAWholeCardIsRefused() throws IOException {
        for (String text :
                List.of("BEGIN:VCARD\nVERSION:3.0\nFN:Gül", "BEGIN:VCARD\n", "begin:vcard\nBEGIN:VEVENT\nEND:X")) {
            Path file = Files.writeString(folder.resolve("cut.vcf"), text);

            UnreadableFileException refused =
                    assertThrows(UnreadableFileException.class, () -> Tables.inspect(file), text);
            assertEquals(FileProblem.Kind.VCARD, refused.problem().kind());
        }
    }

    @Test
    void whatIsTakenOutComesInAgain() throws Exception {
        Path file = folder.resolve("out.vcf");
        Contact contact = new Contact(
                new ContactId(new UUID(1, 2)),
                new ProspectId(new UUID(3, 4)),
                "Ayşe Gül Ünlü-Şahin, Dr. \ud83c\udf39",
                "Satın alma; \"müdür\"",
                "0532 1234567",
                "+905321234567",
                "ayse@işık.example",
                Authority.Role.UNKNOWN,
                0,
                1);
        for (VCardFile format : List.of(VCardFile.newest(), VCardFile.older())) {
            format.write(
                    file, writer -> writer.write(contact, "İstanbul Üniversitesi ".repeat(8) + "\\ ve; ortakları"));

            assertEquals(
                    List.of(
                            "İstanbul Üniversitesi ".repeat(8) + "\\ ve; ortakları",
                            "Ayşe Gül Ünlü-Şahin, Dr. \ud83c\udf39",
                            "Satın alma; \"müdür\"",
                            "+905321234567",
                            "ayse@işık.example",
                            "urn:uuid:00000000-0000-0001-0000-000000000002"),
                    Tables.cells(Tables.lines(file)).getFirst());
        }
    }

    @Test
    void cardsOfRealProgramsComeInOrAreRefused() throws IOException {
        try (Stream<Path> all = Files.walk(SharedData.file("vcard"))) {
            List<Path> files =
                    all.filter(file -> file.toString().endsWith(".vcf")).toList();
            assertFalse(files.isEmpty());
            for (Path file : files) {
                try {
                    assertFalse(Tables.lines(file).isEmpty(), file::toString);
                } catch (UnreadableFileException e) {
                    assertEquals(FileProblem.Kind.VCARD, e.problem().kind(), file::toString);
                }
            }
        }
    }
}
