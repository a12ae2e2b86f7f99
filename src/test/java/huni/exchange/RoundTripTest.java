package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.writer.CsvWriter;
import huni.work.imports.BadRow;
import huni.work.imports.FileColumn;
import huni.work.imports.RejectReason;
import huni.work.imports.RejectionWords;
import huni.work.imports.TableInspection;
import huni.work.imports.TableRow;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.ObjectMapper;

class RoundTripTest {

    private static final RejectionWords TURKISH =
            new RejectionWords("Satır", "Neden", reason -> reason.kind().name());
    private static final String LETTERS = "aİıIişğ çÖ\u00a0,;\t|\"'\n#=+-@. 1\u200b\u202e\ud83d\ude00é\u0301";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"',', UTF-8", "';', UTF-8", "'|', UTF-16LE", "';', UTF-16BE"})
    void anyTextComesBackAsItWasWritten(char delimiter, String charset) throws IOException, UnreadableFileException {
        for (long seed = 0; seed < 40; seed++) {
            List<List<String>> rows = randomRows(new Random(seed));
            Path file = folder.resolve("table.csv");
            try (CsvWriter writer =
                    CsvWriter.builder().fieldSeparator(delimiter).build(file, Charset.forName(charset))) {
                writer.writeRecord("Company", "Note", "Stage");
                for (List<String> row : rows) {
                    writer.writeRecord(row.stream().map(Formulas::harmless).toList());
                }
            }

            assertEquals(rows, Tables.cells(Tables.lines(file)), "seed " + seed);
        }
    }

    private static List<List<String>> randomRows(Random random) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < 30; row++) {
            List<String> cells = new ArrayList<>(List.of("Acme " + row));
            for (int column = 1; column < 3; column++) {
                StringBuilder cell = new StringBuilder();
                for (int i = random.nextInt(12); i > 0; i--) {
                    cell.appendCodePoint(LETTERS.codePointAt(LETTERS.offsetByCodePoints(
                            0, random.nextInt(LETTERS.codePointCount(0, LETTERS.length())))));
                }
                cells.add(cell.toString());
            }
            rows.add(cells);
        }
        return rows;
    }

    @Test
    void naughtyStringsComeBackFromCsvAndXlsx() throws IOException, UnreadableFileException {
        List<String> naughty = new ArrayList<>();
        new ObjectMapper()
                .readTree(Files.readString(SharedData.file("naughty/blns.json")))
                .forEach(text -> naughty.add(text.asString()));
        naughty.removeIf(text -> text.indexOf('\0') >= 0 || text.isBlank());
        List<List<String>> rows =
                naughty.stream().map(text -> List.of("Acme", text)).toList();
        Path csv = folder.resolve("naughty.csv");
        try (CsvWriter writer = CsvWriter.builder().build(csv)) {
            writer.writeRecord("Company", "Note");
            rows.forEach(writer::writeRecord);
        }
        assertEquals(rows, Tables.cells(Tables.lines(csv)));

        List<List<String>> legal = rows.stream()
                .filter(row -> row.get(1).chars().allMatch(c -> c >= ' ' && c < 0xfffe && c != 0x7f))
                .toList();
        Path xlsx = folder.resolve("naughty.xlsx");
        try (OutputStream out = Files.newOutputStream(xlsx);
                Workbook workbook = new Workbook(out, "Huni", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("One");
            sheet.value(0, 0, "Company");
            sheet.value(0, 1, "Note");
            for (int i = 0; i < legal.size(); i++) {
                sheet.value(i + 1, 0, "Acme");
                sheet.value(i + 1, 1, legal.get(i).get(1));
            }
        }
        assertEquals(legal, Tables.cells(Tables.lines(xlsx)));
    }

    @Test
    void rejectedRowsCanBeRepairedAndReadAgain() throws IOException, UnreadableFileException {
        Path imported = folder.resolve("deals.csv");
        List<FileColumn> columns = List.of(new FileColumn(0, "Şirket"), new FileColumn(1, "Tutar"));
        RejectReason reason = RejectReason.of(RejectReason.Kind.NOT_AN_AMOUNT, "Tutar", "çok");
        try (RejectedRowsFile rejected = new RejectedRowsFile(imported, folder, columns, ';', TURKISH)) {
            rejected.add(new BadRow(7, List.of("Işık; Yapı", "çok"), reason));
            rejected.add(new BadRow(9, List.of("Çağ"), reason));
            rejected.add(new BadRow(11, List.of("a", "b", "c"), reason));
            assertEquals(Optional.of(folder.resolve("deals-rejected.csv")), rejected.finish());
        }

        Path file = folder.resolve("deals-rejected.csv");
        TableInspection inspection = Tables.inspect(file);
        assertEquals(List.of("Şirket", "Tutar", "Satır", "Neden"), Tables.header(inspection));
        assertEquals(
                List.of(
                        new TableRow(2, List.of("Işık; Yapı", "çok", "7", "NOT_AN_AMOUNT")),
                        new TableRow(3, List.of("Çağ", "", "9", "NOT_AN_AMOUNT"))),
                Tables.lines(file, inspection).subList(0, 2));
        assertEquals(
                List.of("a", "b", "11", "NOT_AN_AMOUNT", "c"),
                ((BadRow) Tables.lines(file, inspection).get(2)).cells());
    }

    @Test
    void whereNothingCanBeWrittenRejectedRowsGoToAFolderOfThePersonsOwn() throws UnreadableFileException {
        Path imported = folder.resolve("not there").resolve("deals.csv");
        try (RejectedRowsFile rejected =
                new RejectedRowsFile(imported, folder, List.of(new FileColumn(0, "A")), ',', TURKISH)) {
            rejected.add(new BadRow(2, List.of("x"), RejectReason.of(RejectReason.Kind.NO_NAME)));
            assertEquals(Optional.of(folder.resolve("deals-rejected.csv")), rejected.finish());
        }
    }

    @Test
    void noFileOfThePersonIsWrittenOver() throws IOException, UnreadableFileException {
        Path theirs = Files.writeString(folder.resolve("deals-rejected.csv"), "mine");
        List<Path> written = new ArrayList<>();
        for (String name : List.of("x", "x", "y")) {
            try (RejectedRowsFile rejected = new RejectedRowsFile(
                    folder.resolve("deals.csv"), folder, List.of(new FileColumn(0, "A")), ',', TURKISH)) {
                rejected.add(new BadRow(2, List.of(name), RejectReason.of(RejectReason.Kind.NO_NAME)));
                written.add(rejected.finish().orElseThrow());
            }
        }

        Path second = folder.resolve("deals-rejected-2.csv");
        assertEquals(List.of(second, second, folder.resolve("deals-rejected-3.csv")), written);
        assertEquals("mine", Files.readString(theirs));
        try (var files = Files.list(folder)) {
            assertEquals(3, files.count(), "nothing unfinished is left");
        }
    }

    @Test
    void whatASpreadsheetWouldCalculateIsWrittenAsText() throws IOException, UnreadableFileException {
        try (RejectedRowsFile rejected = new RejectedRowsFile(
                folder.resolve("deals.csv"), folder, List.of(new FileColumn(0, "A")), ',', TURKISH)) {
            for (String cell :
                    List.of("=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-x", "+90 (532) 111-22", "-5,5", "a=b")) {
                rejected.add(new BadRow(2, List.of(cell), RejectReason.of(RejectReason.Kind.NO_NAME)));
            }
            List<String> firstCells = Files.readAllLines(rejected.finish().orElseThrow()).stream()
                    .skip(1)
                    .map(line -> line.replaceFirst(",2,.*", ""))
                    .toList();
            assertEquals(
                    List.of("'=1+1", "'@SUM(A1)", "'+cmd|' /C calc'!A0", "'-x", "+90 (532) 111-22", "\"-5,5\"", "a=b"),
                    firstCells);
        }
    }

    @Test
    void anImportThatIsNotKeptLeavesTheRejectedRowsOfTheOneBefore() throws IOException, UnreadableFileException {
        Path kept = Files.writeString(folder.resolve("deals-rejected.csv"), "kept");
        try (RejectedRowsFile rejected = new RejectedRowsFile(
                folder.resolve("deals.csv"), folder, List.of(new FileColumn(0, "A")), ',', TURKISH)) {
            rejected.add(new BadRow(2, List.of("x"), RejectReason.of(RejectReason.Kind.NO_NAME)));
        }
        assertEquals("kept", Files.readString(kept));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(kept), left.toList());
        }
    }

    @Test
    void withoutRejectedRowsThereIsNoFile() throws UnreadableFileException {
        Path imported = folder.resolve("deals.csv");
        try (RejectedRowsFile rejected =
                new RejectedRowsFile(imported, folder, List.of(new FileColumn(0, "A")), ',', TURKISH)) {
            assertEquals(Optional.empty(), rejected.finish());
        }
        assertEquals(false, Files.exists(folder.resolve("deals-rejected.csv")));
    }
}
