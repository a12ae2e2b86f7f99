package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.work.imports.FileColumn;
import huni.work.imports.RejectReason;
import huni.work.imports.RejectReason.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NonDataRowsTest {

    private final NonDataRows rows = new NonDataRows(List.of(
            new FileColumn(0, "Firma"),
            new FileColumn(1, "Yetkili"),
            new FileColumn(2, "Tutar"),
            new FileColumn(3, "Aşama")));

    private Optional<Kind> kind(String... cells) {
        return rows.reason(List.of(cells)).map(RejectReason::kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TOPLAM", "Ara toplam", "GENEL TOPLAM:", "Total", "Subtotal", "Grand Total", "Toplam (3)"})
    void wordForATotalBesideNumbersIsATotal(String word) {
        assertEquals(Optional.of(Kind.LOOKS_LIKE_TOTAL), kind(word, "", "60.000,00", ""));
    }

    @Test
    void sumWithoutAWordIsATotal() {
        assertEquals(Optional.of(Kind.LOOKS_LIKE_TOTAL), kind("", "", "30000", ""));
    }

    @Test
    void namesOfTheColumnsAgainAreNoProspect() {
        assertEquals(Optional.of(Kind.REPEATS_HEADER), kind("FİRMA", "Yetkili", "Tutar", "Aşama"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KASIM 2026",
                "Closed Won",
                "--- 2. çeyrek ---",
                "Not: rakamlara KDV dahil değildir.",
                "Hazırlayan: Ali",
                "Confidential Information - Do Not Distribute"
            })
    void titleOrRemarkAloneInItsRowIsNoProspect(String cell) {
        assertEquals(Optional.of(Kind.TITLE_OR_REMARK), kind(cell, "", "", ""));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        Total Enerji,     Ali Ak, 5000, Teklif
        Toplam Gıda A.Ş., '',     '',   ''
        Notus Otel,       '',     '',   ''
        Mayıs İnşaat,     '',     '',   ''
        Total,            Ali Ak, 5000, Teklif
        Won,              Jin Li, '',   ''
        """)
    void companyThatIsCalledSoStaysAProspect(String company, String person, String amount, String stage) {
        assertEquals(Optional.empty(), kind(company, person, amount, stage));
    }
}
