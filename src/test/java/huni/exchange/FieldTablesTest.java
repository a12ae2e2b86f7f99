package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.work.imports.FileProblem;
import huni.work.imports.ImportReport;
import huni.work.imports.TableInspection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small files whose tables are as people make them, with titles, totals, sheets and holes. */
class FieldTablesTest extends FieldBench {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        05_*/a_total.csv             | 1 | 1250.50
        05_*/x6_totals.xlsx          | 3 | 60000
        05_*/d6_monday.xlsx          | 4 | 42000
        05_*/d7_sf_formatted.xlsx    | 3 | 35000
        05_*/d8_repeated_headers.xlsx| 2 | 3000
        imports/04_totals_row.xlsx   | 5 | 1459543.70
        imports/21_sections_and_remarks.xlsx | 3 | 183000.49
        16_*/f8_notes_below.xlsx     | 1 | 1000
        """)
    void totalsTitlesAndRemarksAreNoProspects(String file, int prospects, double worth) throws Exception {
        ImportReport report = imported(field(file));

        assertEquals(prospects, report.counts().created());
        assertEquals(worth, sum(), 0.005);
        assertTrue(
                report.firstRejected().stream()
                        .allMatch(row -> switch (row.reason().kind()) {
                            case LOOKS_LIKE_TOTAL, REPEATS_HEADER, TITLE_OR_REMARK -> true;
                            default -> false;
                        }),
                setAside(report));
    }

    @Test
    void groupsOfABoardKeepTheirStages() throws Exception {
        imported(field("05_*/d6_monday.xlsx"));

        assertEquals("""
            Alfa | lead | 10000 TRY | 2026-10-01 | -
            Beta | closing | 20000 TRY | 2026-10-02 | -
            Gama | won | 5000 TRY | 2026-09-01 | 2026-10-20
            Delta | lost | 7000 TRY | 2026-09-02 | 2026-10-21
            """, prospects());
    }

    @Test
    void likeliestSheetIsReadAndTheOthersWithRowsAreNamed() throws Exception {
        imported(field("09_*/x2_hidden_first.xlsx"));
        assertEquals("""
            Gül Ambalaj | lead | 15000 TRY | 2026-10-05 | -
            Hitit Lojistik | lead | 22000 TRY | 2026-10-06 | -
            """, prospects());
        assertTrue(inspected(field("09_*/x2_hidden_first.xlsx"))
                .sheets()
                .getFirst()
                .hidden());
        workspace.undo();

        imported(field("09_*/x3_cover.xlsx"));
        assertEquals(2, ledger.records().prospects().size());

        assertEquals(
                List.of("Kasım", "Aralık"),
                inspected(field("09_*/x3b_months.xlsx")).sheetsNotRead());
        assertEquals(
                List.of("2026"),
                inspected(field("imports/03c_two_data_sheets.xlsx")).sheetsNotRead());
        assertEquals(
                3,
                ofSheet(field("imports/03c_two_data_sheets.xlsx"), "2026")
                        .counts()
                        .created());
        workspace.undo();
        assertEquals(
                2,
                ofSheet(field("imports/03c_two_data_sheets.xlsx"), "1").counts().created());
        workspace.undo();
        assertEquals(
                5,
                imported(field("imports/03b_empty_first_sheet.xlsx")).counts().created());
    }

    @ParameterizedTest
    @CsvSource({
        "14_*/e1_bitrix_html.xls, WEB_PAGE",
        "14_*/e4.xlsb, BINARY_WORKBOOK",
        "14_*/e7.json, JSON",
        "14_*/h1_16385.csv, TOO_MANY_COLUMNS",
        "imports/27_html_named.xls, WEB_PAGE"
    })
    void otherFilesAreCalledWhatTheyAre(String file, FileProblem.Kind kind) throws Exception {
        assertEquals(kind, Tables.problem(field(file)).kind());
    }

    @Test
    void twoLevelHeaderGivesItsDates() throws Exception {
        imported(field("imports/02b_merged_two_level.xlsx"));

        assertEquals("""
            Çınar Elektrik A.Ş. | won | 125000.5 TRY | 2026-03-02 | 2026-04-15
            İnci Gıda Ltd. Şti. | closing | 48000 TRY | 2026-04-05 | -
            Güneş Tekstil | lost | 9999.99 TRY | 2026-01-12 | 2026-02-03
            Doğu Makine | appointment | 1200000 TRY | 2026-05-07 | -
            Öz Yapı | won | 76543.21 TRY | 2026-06-11 | 2026-06-30
            """, prospects());
    }

    @Test
    void unitPriceIsNoCurrency() throws Exception {
        assertEquals(
                4, imported(field("imports/05_formulas_cached.xlsx")).counts().created());
        assertTrue(prospects().startsWith("Alfa Ltd. | won | 3000 TRY | 2026-03-02 | 2026-04-01\n"), prospects());
    }

    @Test
    void cellsThatHoldNoContentAreCounted() throws Exception {
        TableInspection errors = inspected(field("imports/12_errors.xlsx"));
        assertEquals(
                List.of(1L, 1L, 1L, 0L, 1L, 0L, 0L, 1L, 0L),
                errors.columns().stream().map(c -> c.counts().errors()).toList());
        assertEquals(5, imported(field("imports/12_errors.xlsx")).counts().created());
        assertTrue(companies().contains("Ipek İnan"));

        TableInspection formulas = inspected(field("imports/06_formulas_uncached.xlsx"));
        assertEquals(3, formulas.columns().get(3).counts().uncalculated());

        TableInspection phones = inspected(field("13_*/x11_phone_num.xlsx"));
        assertEquals(1, phones.columns().get(1).counts().destroyed());
    }

    @Test
    void strayCellFarToTheRightTakesNothingAway() throws Exception {
        imported(field("imports/22_far_column.xlsx"));

        assertEquals(1_459_543.70, sum(), 0.005);
    }

    @Test
    void fewShortRowsDoNotChangeTheDelimiter() throws Exception {
        ImportReport report = imported(field("imports/semicolon_two_short_rows.csv"));

        assertEquals(
                List.of(98L, 2L),
                List.of(report.counts().created(), report.counts().rejected()));
    }

    @Test
    void columnsThatExcelFoundEmptyMayBeLeftOut() throws Exception {
        assertEquals(
                20, imported(field("imports/excel_short_rows.csv")).counts().created());
    }

    @Test
    void aTableWithoutAHeaderLosesNoRowAndTheGuessIsSaid() throws Exception {
        TableInspection table = inspected(field("imports/no_header.csv"));
        assertEquals(
                List.of(0, false),
                List.of(table.headerRow().value(), table.headerRow().certain()));

        imported(field("imports/no_header.csv"));
        assertEquals(List.of("Yılmaz Ltd", "Demir AŞ", "Kaya Gıda"), companies());
        assertTrue(people().startsWith("Ahmet Yılmaz | - | ahmet@yilmaz.com\n"), people());
    }

    @Test
    void wordsForNothingAreEmptyCells() throws Exception {
        assertEquals("", setAside(imported(field("imports/null_words.csv"))));
        assertTrue(worths().size() == 1 && companies().contains("0532 111 22 33"), prospects());
    }
}
