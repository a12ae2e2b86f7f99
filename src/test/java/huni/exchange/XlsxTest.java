package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.work.imports.DecimalMark;
import huni.work.imports.FileProblem;
import huni.work.imports.TableInspection;
import huni.work.imports.TableOverrides;
import huni.work.imports.TableRow;
import huni.work.imports.TableShape;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTest {

    @TempDir
    Path folder;

    private Path write(Consumer<Workbook> content) throws IOException {
        Path file = folder.resolve("table.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Huni", "1.0")) {
            content.accept(workbook);
        }
        return file;
    }

    private static void header(Worksheet sheet, String... names) {
        for (int i = 0; i < names.length; i++) {
            sheet.value(0, i, names[i]);
        }
    }

    @Test
    void typedCellsAreWrittenOutPlainly() throws IOException, UnreadableFileException {
        Path file = write(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Deals");
            header(sheet, "Şirket", "Tutar", "Tarih", "Saat", "Kapandı");
            sheet.value(1, 0, "Işık Yapı");
            sheet.value(1, 1, 1234.5);
            sheet.value(1, 2, LocalDate.of(2026, 3, 4));
            sheet.style(1, 2).format("dd.mm.yyyy").set();
            sheet.value(1, 3, LocalDateTime.of(2026, 3, 4, 15, 30));
            sheet.style(1, 3).format("yyyy-mm-dd hh:mm").set();
            sheet.value(1, 4, true);
            sheet.value(3, 0, "Çağ");
            sheet.value(3, 1, 1_000_000);
        });

        TableInspection inspection = Tables.inspect(file);

        assertEquals(TableShape.Kind.XLSX, inspection.shape().kind());
        assertEquals(List.of("Şirket", "Tutar", "Tarih", "Saat", "Kapandı"), Tables.header(inspection));
        assertEquals(
                List.of(
                        new TableRow(2, List.of("Işık Yapı", "1234.5", "2026-03-04", "2026-03-04T15:30:00", "true")),
                        new TableRow(4, List.of("Çağ", "1000000", "", "", ""))),
                Tables.lines(file, inspection));
    }

    @Test
    void numbersKeepTheirValueBesideNumbersWrittenAsText() throws IOException, UnreadableFileException {
        Path file = write(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Deals");
            header(sheet, "Company", "Value");
            sheet.value(1, 0, "A");
            sheet.value(1, 1, 1.234);
            sheet.value(2, 0, "B");
            sheet.value(2, 1, "1.234,50");
            sheet.value(3, 0, "C");
            sheet.value(3, 1, "2.500.000,00");
        });

        TableInspection inspection = Tables.inspect(file);

        assertEquals(DecimalMark.COMMA, inspection.decimalMark().value());
        assertEquals(
                List.of(List.of("A", "1,234"), List.of("B", "1.234,50"), List.of("C", "2.500.000,00")),
                Tables.cells(Tables.lines(file, inspection)));
    }

    @Test
    void otherSheetCanBeChosen() throws IOException, UnreadableFileException {
        Path file = write(workbook -> {
            Worksheet first = workbook.newWorksheet("Notes");
            header(first, "Anything");
            first.value(1, 0, "at all");
            Worksheet second = workbook.newWorksheet("Deals");
            header(second, "Company", "Stage");
            second.value(1, 0, "Acme");
            second.value(1, 1, "Lead");
        });

        assertEquals(
                List.of("Notes", "Deals"),
                Tables.inspect(file).sheets().stream()
                        .map(TableInspection.Sheet::name)
                        .toList());
        assertEquals(
                List.of("Company", "Stage"),
                Tables.header(
                        new FileTables().inspect(file, TableOverrides.NONE.withSheet(Optional.of("2")), () -> false)));
    }

    @Test
    void formulaCountsByItsSavedResult() throws IOException, UnreadableFileException {
        Path file = sheetOf("""
            <row r="1"><c r="A1" t="inlineStr"><is><t>Company</t></is></c><c r="B1" t="inlineStr"><is><t>Value</t></is></c></row>
            <row r="2"><c r="A2" t="str"><f>"Ac"&amp;"me"</f><v>Acme</v></c><c r="B2"><f>2*21.5</f><v>43</v></c></row>
            """);

        assertEquals(List.of(List.of("Acme", "43")), Tables.cells(Tables.lines(file)));
    }

    @Test
    void currencyAndLeadingZerosAreReadAsTheyAreShown() throws IOException, UnreadableFileException {
        Path file = write(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Deals");
            header(sheet, "Company", "Value", "Customer no");
            sheet.value(1, 0, "A");
            sheet.value(1, 1, 12_000);
            sheet.style(1, 1).format("[$$-409]#,##0.00").set();
            sheet.value(1, 2, 123);
            sheet.style(1, 2).format("000000").set();
        });

        assertEquals(List.of(List.of("A", "12000 USD", "000123")), Tables.cells(Tables.lines(file)));
    }

    @Test
    void cellMergedDownTheRowsCountsInEachOfThem() throws IOException, UnreadableFileException {
        Path file = write(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Deals");
            header(sheet, "Stage", "Company", "Value");
            sheet.value(1, 0, "Teklif");
            sheet.value(1, 1, "A");
            sheet.value(2, 1, "B");
            sheet.value(3, 1, "C");
            sheet.range(1, 0, 2, 0).merge();
        });

        assertEquals(
                List.of(List.of("Teklif", "A", ""), List.of("Teklif", "B", ""), List.of("", "C", "")),
                Tables.cells(Tables.lines(file)));
    }

    @Test
    void errorsAndFormulasNeverCalculatedAreEmptyCells() throws IOException, UnreadableFileException {
        Path file = sheetOf("""
            <row r="1"><c r="A1" t="inlineStr"><is><t>Company</t></is></c><c r="B1" t="inlineStr"><is><t>Value</t></is></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>Acme</t></is></c><c r="B2" t="e"><v>#N/A</v></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>Bolt</t></is></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
            <row r="4"><c r="A4" t="inlineStr"><is><t>Core</t></is></c><c r="B4"><f>2*3</f></c></row>
            """);

        assertEquals(
                List.of(List.of("Acme", ""), List.of("Bolt", ""), List.of("Core", "")),
                Tables.cells(Tables.lines(file)));
    }

    private Path sheetOf(String rows) throws IOException {
        return MinimalWorkbook.of(folder, rows);
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void smallFileThatUnpacksToGigabytesIsRefusedUnread() throws IOException {
        Path file = folder.resolve("table.xlsx");
        byte[] zeros = new byte[1 << 20];
        Arrays.fill(zeros, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "xl/workbook.xml", "<workbook/>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        assertEquals(FileProblem.of(FileProblem.Kind.UNPACKS_TOO_LARGE, "table.xlsx", "64"), Tables.problem(file));
    }

    @Test
    void brokenWorkbookIsSaidToBeDamaged() throws IOException {
        FileProblem damaged = FileProblem.of(FileProblem.Kind.DAMAGED, "table.xlsx");
        Path whole = write(workbook -> header(workbook.newWorksheet("One"), "Company"));
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(whole, Arrays.copyOf(bytes, bytes.length / 2));
        assertEquals(damaged, Tables.problem(whole));

        assertEquals(
                FileProblem.of(FileProblem.Kind.DAMAGED_AT, "table.xlsx", "One", "1"),
                Tables.problem(sheetOf("<row r=\"1\"><c r=\"A1\"><v>1</c></row>")));
    }

    @Test
    void otherArchivesAreNoTables() throws IOException {
        Path file = folder.resolve("table.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "word/document.xml", "<document/>");
        }

        assertEquals(FileProblem.of(FileProblem.Kind.NOT_A_TABLE, "table.xlsx"), Tables.problem(file));
    }

    @Test
    void workbookWithoutRowsSaysSo() throws IOException {
        assertEquals(
                FileProblem.of(FileProblem.Kind.NO_ROWS, "table.xlsx"),
                Tables.problem(write(workbook -> header(workbook.newWorksheet("One"), "Company", "Value"))));
        assertEquals(
                FileProblem.of(FileProblem.Kind.EMPTY, "table.xlsx"),
                Tables.problem(write(workbook -> workbook.newWorksheet("One"))));
    }
}
