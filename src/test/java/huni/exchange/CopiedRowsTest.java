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

    private static final List<List<String>> SHEET = List.of(
            List.of("Şirket", "Yetkili", "Tutar"),
            List.of("Işık Yapı A.Ş.", "Ayşe Deniz\nGenel müdür", "1.250,50"),
            List.of("Ege & Oğlu", "", "7"),
            List.of("Beta", "", ""));

    @Test
    void theTableOfExcelIsRead() throws Exception {
        assertEquals(SHEET, read("", """
            Version:1.0
            StartHTML:0000000197
            <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"
            xmlns="http://www.w3.org/TR/REC-html40">
            <head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Excel.Sheet>
            <style><!--table {mso-displayed-decimal-separator:"\\,";} .xl65 {mso-number-format:"\\#\\,\\#\\#0";}--></style>
            </head><body link="#0563C1" vlink="#954F72">
            <table border=0 cellpadding=0 cellspacing=0 width=320 style='border-collapse:collapse;width:240pt'>
            <!--StartFragment-->
             <col width=64 span=3 style='mso-width-source:userset;width:48pt'>
             <tr height=20 style='height:15.0pt'>
              <td height=20 class=xl66 width=64 style='height:15.0pt;width:48pt'>Şirket</td>
              <td>Yetkili</td>
              <td>Tutar</td>
             </tr>
             <tr height=20>
              <td height=20>Işık Yapı<span style='mso-spacerun:yes'> </span>A.Ş.</td>
              <td>Ayşe Deniz<br style='mso-data-placement:same-cell'>
                Genel müdür</td>
              <td align=right x:num="1250.5">1.250,50</td>
             </tr>
             <tr><td>Ege &amp; Oğlu</td><td></td><td align=right x:num>7</td></tr>
             <tr><td colspan=3 style='mso-ignore:colspan'>Beta</td></tr>
            <!--EndFragment-->
            </table></body></html>
            """));
    }

    @Test
    void theTableOfLibreOfficeIsRead() throws Exception {
        assertEquals(SHEET, read("", """
            <!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
            <title></title><meta name="generator" content="LibreOffice 24.2.7.2 (Linux)"/>
            <style type="text/css">body,div,table,thead,tbody,td,p { font-family:"Liberation Sans"; font-size:x-small }</style>
            </head><body><table cellspacing="0" border="0">
            	<colgroup width="120"></colgroup>
            	<colgroup span="2" width="85"></colgroup>
            	<tr>
            		<td height="17" align="left" valign=bottom><font face="Liberation Sans"><b>Şirket</b></font></td>
            		<td align="left">Yetkili</td>
            		<td align="left">Tutar</td>
            	</tr>
            	<tr>
            		<td align="left">Işık Yapı A.Ş.</td>
            		<td align="left">Ayşe Deniz<br>Genel müdür</td>
            		<td align="right" sdval="1250.5" sdnum="1055;0;#.##0,00">1.250,50</td>
            	</tr>
            	<tr><td>Ege &amp; Oğlu</td><td align="left"><br></td><td align="right" sdval="7" sdnum="1055;">7</td></tr>
            	<tr><td colspan=2 align="center">Beta</td><td align="left"><br></td></tr>
            </table></body></html>
            """));
    }

    @Test
    void theTableOfGoogleSheetsIsRead() throws Exception {
        assertEquals(SHEET, read("", """
            <meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}\
            br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" dir="ltr" \
            data-sheets-root="1" data-sheets-baot="1"><colgroup><col width="100"/><col width="100"/><col width="100"/></colgroup>\
            <tbody><tr style="height:21px;"><td style="overflow:hidden;" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;Şirket&quot;}">\
            Şirket</td><td>Yetkili</td><td>Tutar</td></tr><tr style="height:21px;"><td>Işık Yapı A.Ş.</td><td style="white-space:normal;">\
            <span style="font-size:10pt;">Ayşe Deniz<br/><span>Genel müdür</span></span></td>\
            <td data-sheets-formula="=R[-1]C[0]>5">1.250,50</td></tr>\
            <tr><td>Ege &amp; Oğlu</td><td></td><td data-sheets-numberformat='{"1":2,"2":">0"}'>7</td></tr>\
            <tr><td colspan="2">Beta</td><td></td></tr></tbody></table></google-sheets-html-origin>
            """));
    }

    @Test
    void oneColumnOfNamesIsATable() throws Exception {
        String page = "<table><tr><td>Şirket</td></tr><tr><td>Işık Yapı</td></tr><tr><td>Beta</td></tr></table>";

        assertEquals(
                List.of(List.of("Şirket"), List.of("Işık Yapı"), List.of("Beta")),
                read("Şirket\r\nIşık Yapı\r\nBeta\r\n", page));
        assertEquals(
                Optional.empty(),
                CopiedRows.file(
                        "Dear Ms Deniz\nthank you",
                        "<table><tr><td><p>Dear Ms Deniz</p><p>thank you</p></td></tr></table>"));
    }

    @Test
    void cellsThatReachOverAWholePageFillNoMemory() {
        String page = "<table>" + "<tr>" + "<td colspan=9999 rowspan=9999>a</td>".repeat(1_000) + "</tr></table>";

        assertTrue(CopiedRows.file("", page).orElseThrow().length < 20_000);
    }
}
