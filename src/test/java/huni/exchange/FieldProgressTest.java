package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.history.StageHistory;
import huni.domain.prospect.Budget;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.work.imports.ImportReport;
import huni.work.imports.UndatedRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files that were imported wrong in use: weekly exports, wins without a day, numbers as a workbook shows them, small tables. */
class FieldProgressTest extends FieldBench {

    private String way() {
        Prospect only = ledger.records().prospects().getFirst();
        return StageHistory.of(ledger.records().of(only.id(), StageEvent.class)).events().stream()
                .map(event -> (event.undated() ? "undated" : event.day()) + " " + event.to())
                .collect(Collectors.joining(", "));
    }

    @Test
    void progressBetweenTwoExportsIsDatedByTheImport() throws Exception {
        imported(field("imports/prog_1.csv"));
        for (int week = 2; week <= 4; week++) {
            ImportReport report = updated(field("imports/prog_" + week + ".csv"));
            assertEquals(1, report.counts().updated());
        }

        assertEquals("2026-01-05 lead, 2026-11-27 appointment, 2026-11-27 closing, 2026-11-27 won", way());
        assertEquals("Roof | won | 1000 TRY | 2026-01-05 | 2026-11-27\n", prospects());
    }

    @Test
    void rangeWhoseMiddleIsTheValueOfBeforeIsTakenOver() throws Exception {
        imported(Tables.write(folder, "Company,Value\nEge Tekstil,40000\n"));
        Path ranges = Tables.write(folder, "Company,Value\nEge Tekstil,30000-50000\n");

        assertEquals(1, updated(ranges).counts().updated());
        assertEquals(0, updated(ranges).counts().updated());

        Budget budget = ledger.records().prospects().getFirst().budget();
        assertEquals(
                List.of("30000 TRY", "40000 TRY", "50000 TRY"),
                Stream.of(budget.low(), budget.likely(), budget.high())
                        .flatMap(Optional::stream)
                        .map(FieldBench::written)
                        .toList());
    }

    @Test
    void columnNamedWonThatSaysYesOrNoTellsWhatIsWon() throws Exception {
        imported(Tables.write(folder, """
            Company,Won?,Amount,Close date,Created
            Kilo,No,1500,,2026-05-01
            Lima,Yes,2000,2026-05-06,2026-05-01
            """));

        assertEquals(
                "Kilo | lead | 1500 TRY | 2026-05-01 | -\nLima | won | 2000 TRY | 2026-05-01 | 2026-05-06\n",
                prospects());
    }

    @Test
    void columnNamedWonThatHoldsAmountsIsNoOutcome() throws Exception {
        ImportReport report = imported(Tables.write(folder, "Company,Won\nKilo,1500\nLima,2500.50\n"));

        assertEquals(2, report.counts().created());
        assertEquals(List.of("lead", "lead"), stages());
    }

    @Test
    void wordsOfATurkishCallListAreUnderstoodAndAPositiveAnswerIsNoSale() throws Exception {
        ImportReport report = imported(Tables.write(folder, """
            Firma;Oluşturma;Tutar;Durum
            Ege;4 Mart 2026 Çarşamba;12.500,50 TL;Satış oldu
            Bora;1.2.2026 14.30;belirsiz;Açık
            Can;3 Şub 26;7,5 bin TL;Açık
            Dora;5 Şub 26;;Olumlu
            """));

        assertEquals("5 UNKNOWN_STAGE", setAside(report));
        assertEquals("""
            Ege | won | 12500.5 TRY | 2026-03-04 | -
            Bora | lead | - | 2026-02-01 | -
            Can | lead | 7500 TRY | 2026-02-03 | -
            """, prospects());
    }

    @Test
    void aWinWithoutADayIsWonOnADayNobodyKnows() throws Exception {
        ImportReport report = imported(field("imports/won_without_close_date.csv"));

        assertEquals(1, report.counts().closedUndated());
        assertEquals(List.of(new UndatedRow(2, "Won without a day")), report.firstUndated());
        assertEquals("2026-01-05 lead, undated won", way());
        assertEquals("Won without a day | won | 500 TRY | 2026-01-05 | -\n", prospects());
    }

    @Test
    void aSmallTableUnderATitleHasItsHeaderAndItsRow() throws Exception {
        ImportReport report = imported(field("16_*/f8_notes_below.xlsx"));

        assertEquals("6 TITLE_OR_REMARK, 7 TITLE_OR_REMARK", setAside(report));
        assertEquals("Alfa | lead | 1000 TRY | 2026-10-01 | -\n", prospects());
        assertEquals(3, inspected(field("16_*/f8_notes_below.xlsx")).headerRow().value());
    }

    @Test
    void numbersAreKeptAsTheWorkbookShowsThem() throws Exception {
        ImportReport report = imported(field("imports/18_numbers.xlsx"));

        assertEquals("3 SAME_ID_OTHER_NAME, 5 NEGATIVE_AMOUNT", setAside(report));
        assertEquals(1, report.counts().idsDestroyed());
        assertEquals(
                List.of("000123", "", "A-2"),
                ledger.records().prospects().stream()
                        .map(p -> p.origin().externalId())
                        .toList());
        assertEquals("""
            - | 05321112233 | -
            - | 05321112277 | -
            - | 905321112255 | -
            """, people());
        assertEquals(
                "01234, 34000",
                ledger.records().prospects().stream()
                        .flatMap(p -> Optional.ofNullable(p.ownFields().get("Posta kodu")).stream())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void ofAWinThatIsSaidInAColumnOfItsOwnTheDayIsUnknownToo() throws Exception {
        assertEquals(1, imported(field("15_*/x9_percent_bool.xlsx")).counts().closedUndated());
    }
}
