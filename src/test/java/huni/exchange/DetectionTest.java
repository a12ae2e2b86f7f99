package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.work.imports.DateOrder;
import huni.work.imports.DecimalMark;
import huni.work.imports.Detected;
import huni.work.imports.TableInspection;
import huni.work.imports.TableOverrides;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetectionTest {

    private static final String TURKISH =
            "Şirket;Tutar;Tarih\nIşık Yapı A.Ş.;1.234,50;04.03.2026\nÇağ Ltd.;950;13.03.2026\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1254"})
    void turkishTableIsReadWhateverItWasSavedAs(String charset) throws IOException, UnreadableFileException {
        Path file = Tables.write(folder, TURKISH, Charset.forName(charset));

        TableInspection inspection = Tables.inspect(file);

        assertEquals(charset, inspection.encoding().value());
        assertEquals("Şirket", inspection.encoding().example());
        assertEquals(
                List.of(List.of("Işık Yapı A.Ş.", "1.234,50", "04.03.2026"), List.of("Çağ Ltd.", "950", "13.03.2026")),
                Tables.cells(Tables.lines(file, inspection)));
        assertEquals(DecimalMark.COMMA, inspection.decimalMark().value());
    }

    @Test
    void letterBeyondAsciiInTheLastRowStillDecidesTheEncoding() throws IOException, UnreadableFileException {
        String rows = "Acme,5\n".repeat(30_000);

        assertEquals(
                "UTF-8",
                Tables.inspect(Tables.write(folder, "Name,Value\n" + rows + "Işık,5\n"))
                        .encoding()
                        .value());
        TableInspection windows = Tables.inspect(
                Tables.write(folder, "Name,Value\n" + rows + "Işık,5\n", Charset.forName("windows-1254")));
        assertEquals("windows-1254", windows.encoding().value());
        assertTrue(windows.encoding().certain());
    }

    @Test
    void lettersThatAreNotTurkishLeaveTheEncodingOpen() throws IOException, UnreadableFileException {
        TableInspection greek = Tables.inspect(
                Tables.write(folder, "Name,City\nA,Αθήνα και Πειραιάς\n", Charset.forName("ISO-8859-7")));

        assertEquals("windows-1254", greek.encoding().value());
        assertFalse(greek.encoding().certain());
    }

    @Test
    void oneBadByteDoesNotMakeAWholeTextForeign() throws IOException, UnreadableFileException {
        byte[] good = ("Name,Value\n" + "Işık,5\n".repeat(100)).getBytes(StandardCharsets.UTF_8);
        byte[] bad = {'B', (byte) 0xfd, 'z', ',', '6', '\n'};
        byte[] all = java.util.Arrays.copyOf(good, good.length + bad.length);
        System.arraycopy(bad, 0, all, good.length, bad.length);
        Path file = Files.write(folder.resolve("table.csv"), all);

        TableInspection inspection = Tables.inspect(file);

        assertEquals("UTF-8", inspection.encoding().value());
        assertEquals(new TableInspection.Count(101, 1), inspection.rows());
    }

    @Test
    void chosenEncodingHoldsAgainstTheDetectedOne() throws IOException, UnreadableFileException {
        Path file = Tables.write(folder, "Name,City\nA,Αθήνα\n", Charset.forName("ISO-8859-7"));

        TableInspection inspection = new FileTables()
                .inspect(file, TableOverrides.NONE.withEncoding(Optional.of("ISO-8859-7")), () -> false);

        assertEquals(new Detected<>("ISO-8859-7", true, "Αθήνα"), inspection.encoding());
    }

    @Test
    void delimiterIsTheOneThatCutsEvenly() throws IOException, UnreadableFileException {
        assertEquals(';', delimiterOf("a;b;c\n1,5;2,5;3\n1,5;2,5;3\n"));
        assertEquals('\t', delimiterOf("a\tb\n1, 2, 3\t4\nx, y\tz\n"));
        assertEquals('|', delimiterOf("a|b|c\nx,y|2|3\n"));
        assertEquals(',', delimiterOf("a,b,c\n\"x;y\",\"2;3;4\",3\n"));
        assertEquals(';', delimiterOf("sep=;\na;b\n1,2;3,4\n"));
    }

    private char delimiterOf(String text) throws IOException, UnreadableFileException {
        return Tables.inspect(Tables.write(folder, text)).delimiter().value();
    }

    @Test
    void lineForExcelIsNoRow() throws IOException, UnreadableFileException {
        Path file = Tables.write(folder, "sep=;\nName;Value\nAcme;5\n");

        TableInspection inspection = Tables.inspect(file);

        assertEquals(List.of("Name", "Value"), Tables.header(inspection));
        assertEquals(2, inspection.headerRow().value());
        assertEquals(1, inspection.rows().all());
    }

    @Test
    void headerIsFoundBelowATitle() throws IOException, UnreadableFileException {
        Path file = Tables.write(folder, "Sales report 2026\n\nName,Value,Stage\nAcme,5,Lead\nBeta,6,Won\n");

        TableInspection inspection = Tables.inspect(file);

        assertEquals(3, inspection.headerRow().value());
        assertEquals(4, Tables.lines(file, inspection).getFirst().number());
    }

    @Test
    void tableWithoutHeaderHasLetters() throws IOException, UnreadableFileException {
        Path file = Tables.write(folder, "Acme,150,04.03.2026\nBeta,170,05.03.2026\n");

        TableInspection inspection = Tables.inspect(file);

        assertEquals(0, inspection.headerRow().value());
        assertEquals(List.of("A", "B", "C"), Tables.header(inspection));
        assertEquals(2, inspection.rows().all());
    }

    @Test
    void chosenHeaderRowHolds() throws IOException, UnreadableFileException {
        Path file = Tables.write(folder, "Acme,150\nName,Value\nBeta,170\n");

        TableInspection inspection =
                new FileTables().inspect(file, TableOverrides.NONE.withHeaderRow(OptionalInt.of(2)), () -> false);

        assertEquals(List.of("Name", "Value"), Tables.header(inspection));
    }

    @Test
    void dayOverTwelveLateInTheFileDecidesItsOrder() throws IOException, UnreadableFileException {
        String open = "Acme,04/03/2026\n".repeat(50_000);

        TableInspection dayFirst = Tables.inspect(Tables.write(folder, "Name,Created\n" + open + "Beta,13/03/2026\n"));
        assertEquals(new Detected<>(DateOrder.DAY_FIRST, true, "04/03/2026"), dayFirst.dateOrder());

        TableInspection monthFirst =
                Tables.inspect(Tables.write(folder, "Name,Created\n" + open + "Beta,03/13/2026\n"));
        assertEquals(new Detected<>(DateOrder.MONTH_FIRST, true, "04/03/2026"), monthFirst.dateOrder());
    }

    @Test
    void datesThatCouldBeReadBothWaysAreNotCertain() throws IOException, UnreadableFileException {
        TableInspection open = Tables.inspect(Tables.write(folder, "Name,Created\nAcme,04/03/2026\nBeta,05/06/2026\n"));
        assertEquals(new Detected<>(DateOrder.DAY_FIRST, false, "04/03/2026"), open.dateOrder());

        TableInspection torn = Tables.inspect(
                Tables.write(folder, "Name,Created\nA,13/03/2026\nB,03/13/2026\nC,03/14/2026\nD,04/03/2026\n"));
        assertEquals(new Detected<>(DateOrder.MONTH_FIRST, false, "04/03/2026"), torn.dateOrder());
    }

    @Test
    void oneDecidedColumnDecidesForTheOthers() throws IOException, UnreadableFileException {
        TableInspection inspection = Tables.inspect(
                Tables.write(folder, "Name,Created,Closed\nAcme,04/03/2026,03/25/2026\nBeta,05/06/2026,07/30/2026\n"));

        assertEquals(
                Optional.of(new Detected<>(DateOrder.MONTH_FIRST, true, "04/03/2026")),
                inspection.columns().get(1).dates());
    }

    @Test
    void decimalMarkIsSeenInWhatCanBeReadOneWayOnly() throws IOException, UnreadableFileException {
        assertEquals(new Detected<>(DecimalMark.COMMA, true, "1.234"), markOf("1.234", "12,50"));
        assertEquals(new Detected<>(DecimalMark.DOT, true, "1,234"), markOf("1,234", "12.50"));
        assertEquals(new Detected<>(DecimalMark.COMMA, true, "1.234.567"), markOf("1.234.567", "12"));
        assertEquals(new Detected<>(DecimalMark.COMMA, false, "1.234"), markOf("1.234", "2.500"));
        assertEquals(new Detected<>(DecimalMark.DOT, true, ""), markOf("1234", "2500"));
        assertEquals(new Detected<>(DecimalMark.COMMA, true, "₺1.250,00"), markOf("₺1.250,00", "2"));
    }

    private Detected<DecimalMark> markOf(String... values) throws IOException, UnreadableFileException {
        String rows = String.join(
                "\n", List.of(values).stream().map(v -> "\"x\"|\"" + v + "\"").toList());
        return Tables.inspect(Tables.write(folder, "Name|Value\n" + rows + "\n"))
                .decimalMark();
    }

    @Test
    void fewDifferentContentsAreCountedAndManyAreNot() throws IOException, UnreadableFileException {
        StringBuilder rows = new StringBuilder("Name,Stage\n");
        for (int i = 0; i < 300; i++) {
            rows.append("Acme ").append(i).append(i % 3 == 0 ? ",Won\n" : ",Engaging\n");
        }

        TableInspection inspection = Tables.inspect(Tables.write(folder, rows.toString()));

        assertEquals(
                java.util.Map.of("Won", 100L, "Engaging", 200L),
                inspection.columns().get(1).values());
        assertEquals(java.util.Map.of(), inspection.columns().get(0).values());
        assertEquals(
                List.of("Acme 0", "Acme 1", "Acme 2", "Acme 3", "Acme 4"),
                inspection.columns().get(0).samples());
    }
}
