package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.work.imports.BadRow;
import huni.work.imports.FileProblem;
import huni.work.imports.RejectReason;
import huni.work.imports.TableLine;
import huni.work.imports.TableRow;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that no program wrote: none of them stops the reading, and one odd cell costs its row alone. */
class HostileWorkbookTest {

    private static final String HEADER = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Company</t></is></c>"
            + "<c r=\"B1\" t=\"inlineStr\"><is><t>Value</t></is></c></row>";

    @TempDir
    private Path folder;

    private Path workbook(String rows) throws IOException {
        return MinimalWorkbook.of(folder, rows);
    }

    private static String row(int number, String company, String value) {
        return "<row r=\"" + number + "\"><c r=\"A" + number + "\" t=\"inlineStr\"><is><t>" + company + "</t></is></c>"
                + value + "</row>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"B2\"><v>12,5</v></c>",
                "<c r=\"B2\" t=\"b\"><v>maybe</v></c>",
                "<c r=\"B2\" t=\"what\"><v>1</v></c>",
                "<c r=\"B2\" s=\"x\"><v>1</v></c>",
                "<c r=\"2B\"><v>1</v></c>",
                "<c r=\"B2\"><f t=\"shared\" si=\"9\"/><v>1</v></c>"
            })
    void anOddCellCostsItsRowAndNotTheWorkbook(String cell) throws IOException, UnreadableFileException {
        List<TableLine> lines =
                Tables.lines(workbook(HEADER + row(2, "Acme", cell) + row(3, "Beta", "<c r=\"B3\"><v>5</v></c>")));

        assertEquals(
                List.of(
                        new BadRow(2, List.of(), RejectReason.of(RejectReason.Kind.UNREADABLE_CELL)),
                        new TableRow(3, List.of("Beta", "5"))),
                lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"ZZZZZZ2\"><v>1</v></c>",
                "<c r=\"B99999999999\"><v>1</v></c>",
                "<x:c r=\"ZZZZZZ2\"><v>1</v></x:c>",
                "<c r=\"B2\"><v>DIGITS</v></c>",
                "<c r=\"B2\" t=\"n\"><v>DIGITS</v></c>",
                "<c r=\"B2\" LONG=\"1\"><v>1</v></c>",
                "<c r=\"B2\" x=\"LONGLONG\"><v>1</v></c>",
                "<c r=\"B2\" MANY><v>1</v></c>",
                "<c r=\"B2\" t=\"inlineStr\"><is><t>LONGLONG</t></is></c>",
                "<!-- LONGLONG -->"
            })
    void whatNoProgramWritesIsDamageWithItsPlace(String cell) throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            many.append(" a").append(i).append("=\"\"");
        }
        String content = cell.replace("DIGITS", "9".repeat(3_000))
                .replace("LONGLONG", "x".repeat(2_000_000))
                .replace("LONG", "x".repeat(2_000))
                .replace("MANY", many);

        assertEquals(
                FileProblem.of(FileProblem.Kind.DAMAGED_AT, "table.xlsx", "sheet1.xml", "2"),
                Tables.problem(workbook(HEADER + row(2, "Acme", content))));
    }

    @Test
    void brokenXmlIsDamageWithItsPlace() throws IOException {
        assertEquals(
                FileProblem.of(FileProblem.Kind.DAMAGED_AT, "table.xlsx", "One", "3"),
                Tables.problem(
                        workbook(HEADER + row(2, "Acme", "<c r=\"B2\"><v>5</v></c>") + "<row r=\"3\"><c></row>")));
    }

    /** Found by fuzzing. */
    @Test
    void aSheetThatEndsInAWordIsDamage() throws IOException {
        Path file = workbook(HEADER + row(2, "Acme", "<c r=\"B2\"><v>5</v></c>"));
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path sheet = zip.getPath("xl/worksheets/sheet1.xml");
            String text = Files.readString(sheet);
            Files.writeString(sheet, text.substring(0, text.indexOf("Acme") + 2));
        }

        assertEquals(FileProblem.of(FileProblem.Kind.DAMAGED_AT, "table.xlsx", "One", "2"), Tables.problem(file));
    }

    /** Found by fuzzing: the last part of a zip says that something follows. */
    @Test
    void aWorkbookThatIsCutOffInItsDirectoryIsDamage() throws IOException {
        Path file = workbook(HEADER);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] = 2;
        Files.write(file, bytes);

        assertEquals(FileProblem.of(FileProblem.Kind.DAMAGED, "table.xlsx"), Tables.problem(file));
    }

    @Test
    void aFileThatIsNoneIsNotWaitedFor() {
        Path device = Path.of("/dev/zero");
        if (Files.exists(device)) {
            assertEquals(FileProblem.of(FileProblem.Kind.NOT_A_TABLE, "zero"), Tables.problem(device));
        }
    }

    @Test
    void commentsAndLiteralCharactersArePassedBy() {
        byte[] xml = "<?xml version='1.0'?><!-- a > b --><row r='7'><c r='A7'><v><![CDATA[<1>]]></v></c></row>"
                .getBytes(StandardCharsets.UTF_8);
        XmlLimits limits = new XmlLimits();
        assertTrue(limits.fits(xml, xml.length));
        assertEquals(7, limits.row());
    }
}
