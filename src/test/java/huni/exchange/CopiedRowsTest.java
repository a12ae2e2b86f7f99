package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.work.imports.TableInspection;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiedRowsTest {

    @TempDir
    private Path folder;

    private List<List<String>> read(String text, String page) throws IOException, UnreadableFileException {
        Path file = Files.write(
                folder.resolve("rows.csv"), CopiedRows.file(text, page).orElseThrow());
        TableInspection table = Tables.inspect(file);
        List<List<String>> rows = new java.util.ArrayList<>(List.of(Tables.header(table)));
        rows.addAll(Tables.cells(Tables.lines(file, table)));
        return rows;
    }

    @Test
    void tabsAreWhatASpreadsheetCopies() throws Exception {
        assertEquals(
                List.of(
                        List.of("Company", "Value", "Note"),
                        List.of("Işık, Yapı; AŞ", "1.250,50", "two\nlines"),
                        List.of("Beta", "007", "")),
                read("Company\tValue\tNote\r\nIşık, Yapı; AŞ\t1.250,50\t\"two\nlines\"\r\nBeta\t007\t\r\n", ""));
    }

    @Test
    void aTableOfAPageIsReadWhereTheWordsHaveNoTabs() throws Exception {
        String page = """
                <html><head><title>x | y</title><style>td { color: red }</style></head><body><p>before</p>
                <!-- <tr><td>not this</td></tr> --><table border=1><thead><tr><th>Company</th><th>Contact</th><th>Value</th></tr></thead>
                <tr><td rowspan="2">Acme &amp; Co</td><td>Jane&nbsp;Doe</td><td>1,250.50</td></tr>
                <tr><td><b>John</b><br>Smith</td><td>&#8364; 300</td></tr>
                <tr><td colspan=2>Beta</td><td>5</td></tr></table>
                """;

        assertEquals(
                List.of(
                        List.of("Company", "Contact", "Value"),
                        List.of("Acme & Co", "Jane Doe", "1,250.50"),
                        List.of("Acme & Co", "John\nSmith", "€ 300"),
                        List.of("Beta", "", "5")),
                read("Company Contact Value", page));
    }

    @Test
    void wordsAreNoTable() {
        assertEquals(Optional.empty(), CopiedRows.file("a sentence\nand another", "<p>a sentence</p>"));
        assertEquals(Optional.empty(), CopiedRows.file("", ""));
        assertEquals(Optional.empty(), CopiedRows.file("one", "<table><tr><td>one</td></tr></table>"));
    }

    @Test
    void cellsThatReachOverAWholePageFillNoMemory() {
        String page = "<table>" + "<tr>" + "<td colspan=9999 rowspan=9999>a</td>".repeat(1_000) + "</tr></table>";

        assertTrue(CopiedRows.file("", page).orElseThrow().length < 20_000);
    }
}
