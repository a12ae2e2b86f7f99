package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        $#,##0.00                                      | USD
        [$$-409]#,##0.00                               | USD
        _([$$-409]* #,##0.00_);_([$$-409]* (#,##0.00)  | USD
        _("$"* #,##0.00_);_("$"* \\(#,##0.00\\)        | USD
        [$€-2] #,##0.00                                | EUR
        #,##0.00\\ [$€-407]                            | EUR
        #,##0.00\\ "TL"                                | TRY
        [$₺-41F]#,##0.00                               | TRY
        #,##0 [$USD]                                   | USD
        "£"#,##0                                       | GBP
        """)
    void currencyIsToldByTheNumberFormat(String format, String code) {
        assertEquals(CurrencyUnit.of(code), CellFormat.of(format).currency().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#,##0.00", "0%", "[Red]#,##0", "#,##0 \"adet\"", "dd.mm.yyyy", "[$-41F]d mmmm yyyy", "General"})
    void formatsWithoutACurrencyTellNone(String format) {
        assertTrue(CellFormat.of(format).currency().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dd.mm.yyyy", "[$-41F]d mmmm yyyy;@", "hh:mm", "mm:ss", "yyyy\\-mm\\-dd"})
    void daysAndTimesAreDates(String format) {
        assertTrue(CellFormat.of(format).isDate());
    }

    @Test
    void numberOfLeadingZerosIsKept() {
        assertEquals(6, CellFormat.of("000000").digits());
        assertEquals(11, CellFormat.of("0000 000 00 00").digits());
        assertEquals(0, CellFormat.of("0 000").digits());
        assertEquals(0, CellFormat.of("0").digits());
        assertEquals(0, CellFormat.of("0.00").digits());
    }

    @Test
    void formatLongerThanExcelAllowsIsNotJudged() {
        assertFalse(CellFormat.of("d".repeat(1_000_000)).isDate());
    }
}
