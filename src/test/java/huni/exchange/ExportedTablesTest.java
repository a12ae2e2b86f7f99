package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.work.exports.ExportTable;
import huni.work.exports.SheetCell;
import huni.work.exports.SheetFormat;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a table holds, it is read again as it was, and nothing in it is calculated by a spreadsheet. */
class ExportedTablesTest {

    private static final List<String> TITLES = List.of("Company", "Note", "Value", "Created");

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("=+-@'\"\t\r\n;,|. ığİŞçö0123456789aZ€\u200b\u202e")
                        .ofMinLength(1)
                        .ofMaxLength(20),
                Arbitraries.of(
                        "=HYPERLINK(\"http://x\")",
                        "'=1+1",
                        "''=1+1",
                        "@SUM(A1)",
                        "+90 532 123 45 67",
                        "00123",
                        "12345678901234567890",
                        "1E5",
                        "TRUE",
                        "2026-11-28",
                        "3/4",
                        "-",
                        "\ud83c\udf39 gül",
                        "NULL",
                        "'"));
    }

    private static ExportTable table(String words, BigDecimal amount, LocalDate day) {
        return new ExportTable(TITLES, writer -> {
            writer.write(List.of(
                    SheetCell.of("Acme"), SheetCell.of(words), new SheetCell.Amount(amount), new SheetCell.Day(day)));
            writer.write(List.of(
                    SheetCell.of("Acme"), SheetCell.of("plain"), new SheetCell.Amount(amount), new SheetCell.Day(day)));
        });
    }

    private static List<String> readBack(SheetFormat format, String ending, ExportTable table) {
        try {
            Path file = Files.createTempFile("huni-table", ending);
            try {
                format.write(file, table);
                return Tables.cells(Tables.lines(file)).getFirst();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }

    @Property(tries = 150)
    void textsComeBackFromTurkishAndEnglishCsv(@ForAll("words") String words) {
        LocalDate day = LocalDate.of(2026, 11, 28);
        for (Locale language : List.of(Locale.of("tr"), Locale.ENGLISH)) {
            String amount = language.equals(Locale.ENGLISH) ? "1234.50" : "1234,50";
            assertEquals(
                    List.of("Acme", words, amount, "2026-11-28"),
                    readBack(CsvSheet.in(language), ".csv", table(words, new BigDecimal("1234.50"), day)));
        }
    }

    @Property(tries = 60)
    void amountsAndDaysComeBackFromAWorkbook(
            @ForAll("amounts") BigDecimal amount, @ForAll("days") LocalDate day, @ForAll("lines") String words) {
        List<String> back = readBack(new XlsxSheet(), ".xlsx", table(words, amount, day));

        assertEquals(List.of("Acme", words), back.subList(0, 2));
        assertEquals(0, amount.compareTo(new BigDecimal(back.get(2))), () -> amount + " came back as " + back.get(2));
        assertEquals(day.toString(), back.get(3));
    }

    @Property(tries = 200)
    void whatIsMadeHarmlessIsNoFormulaAndComesBack(@ForAll("words") String words) {
        String harmless = Formulas.harmless(words);

        assertEquals(words, Formulas.original(harmless));
        assertEquals(-1, "=@\t\r".indexOf(harmless.charAt(0)), harmless);
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("99999999999999999.99"))
                .ofScale(2);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1890, 1, 1).toEpochDay(),
                        LocalDate.of(2200, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Text without control characters, which a workbook does not take. */
    @Provide
    Arbitrary<String> lines() {
        return words().filter(text -> text.chars().allMatch(c -> c >= ' ') && !text.isBlank());
    }
}
