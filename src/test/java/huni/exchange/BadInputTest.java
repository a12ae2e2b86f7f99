package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huni.work.imports.BadRow;
import huni.work.imports.FileProblem;
import huni.work.imports.RejectReason;
import huni.work.imports.TableFile;
import huni.work.imports.TableInspection;
import huni.work.imports.TableLine;
import huni.work.imports.TableOverrides;
import huni.work.imports.TableRow;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

    @TempDir
    Path folder;

    @Test
    void rowsOfAnotherWidthAreRejectedWithBothWidths() throws IOException, UnreadableFileException {
        assertEquals(
                List.of(
                        bad(2, RejectReason.Kind.WRONG_NUMBER_OF_CELLS, List.of("Acme"), "2", "1"),
                        new TableRow(3, List.of("Beta", "5")),
                        bad(4, RejectReason.Kind.WRONG_NUMBER_OF_CELLS, List.of("Cem", "6", "7"), "2", "3"),
                        new TableRow(5, List.of("Deniz", "8"))),
                read("Name,Value\nAcme\nBeta,5\nCem,6,7\nDeniz,8,,\n"));
    }

    private static BadRow bad(long number, RejectReason.Kind kind, List<String> cells, String... args) {
        return new BadRow(number, cells, RejectReason.of(kind, args));
    }

    private List<TableLine> read(String text) throws IOException, UnreadableFileException {
        return Tables.lines(Tables.write(folder, text));
    }

    @Test
    void quoteThatIsNotClosedCostsOneRow() throws IOException, UnreadableFileException {
        List<TableLine> expected = List.of(
                bad(2, RejectReason.Kind.UNBALANCED_QUOTE, List.of("\"Acme,5")),
                new TableRow(3, List.of("Beta, Ltd", "6")),
                new TableRow(4, List.of("Cem", "7")));

        assertEquals(expected, read("Name,Value\n\"Acme,5\n\"Beta, Ltd\",6\nCem,7\n"));
        assertEquals(expected, read("Name,Value\r\n\"Acme,5\r\n\"Beta, Ltd\",6\r\nCem,7"));
    }

    @Test
    void quoteLeftOpenBeforeTheEndOfTheFileCostsOneRow() throws IOException, UnreadableFileException {
        String rows = "Beta,6\n".repeat(100_000);

        List<TableLine> lines = read("Name,Value\n\"Acme,5\n" + rows);

        assertEquals(bad(2, RejectReason.Kind.UNBALANCED_QUOTE, List.of("\"Acme,5")), lines.getFirst());
        assertEquals(new TableRow(100_002, List.of("Beta", "6")), lines.getLast());
        assertEquals(100_001, lines.size());
    }

    @Test
    void quoteClosedInTheMiddleOfACellCostsItsRowAndOneInsideAWordIsALetter()
            throws IOException, UnreadableFileException {
        assertEquals(
                List.of(
                        bad(2, RejectReason.Kind.UNBALANCED_QUOTE, List.of("\"Acme\" Ltd,5")),
                        new TableRow(3, List.of("Be\"ta", "6")),
                        new TableRow(4, List.of("Cem", "7"))),
                read("Name,Value\n\"Acme\" Ltd,5\nBe\"ta,6\n  \"Cem\" ,7\n"));
    }

    @Test
    void lineBreakInsideQuotesBelongsToItsCell() throws IOException, UnreadableFileException {
        assertEquals(
                List.of(new TableRow(2, List.of("Acme\nLtd", "5")), new TableRow(3, List.of("Beta", "6"))),
                read("Name,Value\n\"Acme\nLtd\",5\nBeta,6\n"));
    }

    @Test
    void bytesThatAreNoTextAreRejected() throws IOException, UnreadableFileException {
        assertEquals(
                List.of(
                        bad(2, RejectReason.Kind.NOT_TEXT, List.of("Ac\0me", "5")),
                        new TableRow(3, List.of("Beta", "6"))),
                read("Name,Value\nAc\0me,5\nBeta,6\n"));
    }

    @Test
    void cellOfTwoMillionCharactersIsRejectedAndReadingGoesOn() throws IOException, UnreadableFileException {
        for (String quote : List.of("", "\"")) {
            String huge = quote + "x".repeat(2_000_000) + quote;

            List<TableLine> lines = read("Name,Value\n" + huge + ",5\nBeta,6\n");

            assertEquals(RejectReason.of(RejectReason.Kind.TOO_LONG, "1000000"), ((BadRow) lines.getFirst()).reason());
            assertEquals(1_000, ((BadRow) lines.getFirst()).cells().getFirst().length());
            assertEquals(new TableRow(3, List.of("Beta", "6")), lines.getLast());
        }
    }

    @Test
    void lineLongerThanAnyBufferIsRejectedAndReadingGoesOn() throws IOException, UnreadableFileException {
        for (String quote : List.of("", "\"")) {
            List<TableLine> lines = read("Name,Value\n" + quote + "x".repeat(9_000_000) + ",5\nBeta,6\n");

            assertEquals(2, lines.size());
            assertEquals(2, lines.getFirst().number());
            assertEquals(new TableRow(3, List.of("Beta", "6")), lines.getLast());
        }
    }

    @Test
    void repeatedAndBlankHeadersGetNamesOfTheirOwn() throws IOException, UnreadableFileException {
        TableInspection inspection = Tables.inspect(Tables.write(folder, "Name,,name,Name,\nAcme,1,2,3,4\n"));

        assertEquals(List.of("Name", "B", "name (2)", "Name (3)", "E"), Tables.header(inspection));
    }

    @Test
    void headersThatAreKnownAreHeadersHoweverOftenTheyRepeat() throws IOException, UnreadableFileException {
        TableInspection inspection =
                Tables.inspect(Tables.write(folder, "Company,Value,Value,Company\nAcme,1,2,Beta\n"));

        assertEquals(List.of("Company", "Value", "Value (2)", "Company (2)"), Tables.header(inspection));
    }

    @Test
    void noiseIsNoTable() throws IOException {
        StringBuilder noise = new StringBuilder("name");
        for (char c = 1; c < 256; c++) {
            noise.append(c);
        }
        assertEquals(
                problem(FileProblem.Kind.NOT_A_TABLE),
                Tables.problem(Tables.write(folder, noise.toString(), StandardCharsets.ISO_8859_1)));
    }

    @Test
    void numbersAreThoseASpreadsheetShows() throws IOException, UnreadableFileException {
        List<TableLine> lines = read("\nName,Value\n\n\"Acme\nLtd\",5\n\n,\nBeta,6\n");

        assertEquals(List.of(4L, 7L), lines.stream().map(TableLine::number).toList());
    }

    @Test
    void fileWithoutATableSaysWhy() throws IOException {
        assertEquals(problem(FileProblem.Kind.EMPTY), Tables.problem(Tables.write(folder, "")));
        assertEquals(problem(FileProblem.Kind.NO_ROWS), Tables.problem(Tables.write(folder, "Name,Value\n")));
        assertEquals(problem(FileProblem.Kind.NO_ROWS), Tables.problem(Tables.write(folder, "Name,Value\n,\n\n")));
        assertEquals(problem(FileProblem.Kind.EMPTY), Tables.problem(Tables.write(folder, "\n\n\n")));
        assertEquals(problem(FileProblem.Kind.NOT_A_TABLE), Tables.problem(Tables.write(folder, "%PDF-1.7 ...")));
        assertEquals(
                problem(FileProblem.Kind.OLD_EXCEL),
                Tables.problem(Tables.write(folder, "\u00d0\u00cf\u0011\u00e0rest", StandardCharsets.ISO_8859_1)));
        assertEquals(
                FileProblem.of(
                        FileProblem.Kind.NOT_A_TABLE, folder.getFileName().toString()),
                Tables.problem(folder));
        assertEquals(
                FileProblem.of(FileProblem.Kind.NOT_FOUND, "gone.csv"), Tables.problem(folder.resolve("gone.csv")));
    }

    private static FileProblem problem(FileProblem.Kind kind) {
        return FileProblem.of(kind, "table.csv");
    }

    @Test
    void fileThatVanishesBetweenLookingAndReadingIsSaidToBeGone() throws IOException, UnreadableFileException {
        Path file = Tables.write(folder, "Name,Value\nAcme,5\n");
        TableInspection inspection = Tables.inspect(file);
        Files.delete(file);

        UnreadableFileException gone =
                assertThrows(UnreadableFileException.class, () -> Tables.lines(file, inspection));
        assertEquals(problem(FileProblem.Kind.NOT_FOUND), gone.problem());
    }

    @Test
    void progressRunsFromNothingToTheWholeFile() throws IOException, UnreadableFileException {
        Path file = Tables.write(folder, "Name,Value\n" + "Acme,5\n".repeat(50_000));
        TableInspection inspection = new FileTables().inspect(file, TableOverrides.NONE, () -> false);
        try (TableFile table = new FileTables().open(file, inspection.shape())) {
            long before = table.position();
            while (table.next().isPresent()) {
                assertEquals(true, table.position() >= before && table.position() <= table.size());
                before = table.position();
            }
            assertEquals(table.size(), table.position());
        }
    }
}
