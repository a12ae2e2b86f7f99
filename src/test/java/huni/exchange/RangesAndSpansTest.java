package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.prospect.Budget;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Prospect;
import huni.work.imports.CellLoss;
import huni.work.imports.ImportReport;
import huni.work.imports.TableInspection;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Amounts that nobody knows exactly, days from one to another, and words for sales that came to nothing. */
class RangesAndSpansTest extends FieldBench {

    private String budgets() {
        return ledger.records().prospects().stream()
                .map(Prospect::budget)
                .map(b -> part(b.low()) + " " + part(b.likely()) + " " + part(b.high()) + " " + b.certainty())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String part(Optional<Money> amount) {
        return amount.map(FieldBench::written).orElse("-");
    }

    @Test
    void aRangeIsABudgetFromTheOneToTheOther() throws Exception {
        Path file = Tables.write(folder, """
            Firma;Tutar
            Alfa;30.000-40.000
            Beta;30-40 bin TL
            Gama;30.000 – 50.000 EUR
            Delta;1,5 ile 2 milyon arası
            Epsilon;12.500
            """);
        assertEquals("", setAside(imported(file)));

        assertEquals("""
            30000 TRY 35000 TRY 40000 TRY INDICATED
            30000 TRY 35000 TRY 40000 TRY INDICATED
            30000 EUR 40000 EUR 50000 EUR INDICATED
            1500000 TRY 1750000 TRY 2000000 TRY INDICATED
            - 12500 TRY - INDICATED
            """, budgets());
        TableInspection table = inspected(file);
        assertEquals(List.of(new CellLoss(CellLoss.Kind.RANGES, "Tutar", 4)), CellLoss.of(table, mapping(table)));
    }

    @Test
    void anAmountThatIsSaidToBeRoughIsVague() throws Exception {
        ImportReport report = imported(Tables.write(folder, """
            Firma;Tutar
            Alfa;yaklaşık 40.000
            Beta;~40.000
            Gama;about 40k
            Delta;40 bin civarı
            Epsilon;ca. 40.000 EUR
            """));

        assertEquals("", setAside(report));
        List<Budget> all =
                ledger.records().prospects().stream().map(Prospect::budget).toList();
        assertTrue(all.stream().allMatch(budget -> budget.certainty() == Certainty.VAGUE), budgets());
        assertEquals(200_000, sum());
    }

    @Test
    void ofASpanTheLastDayIsExpectedAndTheFirstOneCreated() throws Exception {
        Path file = Tables.write(folder, """
            Company,Stage,Created,Decision date
            Alfa,New,"March 4, 2026 → March 6, 2026","December 4, 2026 → December 10, 2026"
            Beta,New,2026/03/05,"December 4, 2026 9:00 AM → 10:00 AM"
            """);
        assertEquals("", setAside(imported(file)));

        assertEquals(
                List.of(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 5)),
                ledger.records().prospects().stream()
                        .map(p -> p.origin().createdOn().orElseThrow())
                        .toList());
        assertEquals(
                List.of(LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 4)),
                ledger.records().prospects().stream()
                        .map(p -> p.urgency().decisionBy().orElseThrow())
                        .toList());
        TableInspection table = inspected(file);
        assertEquals(
                List.of(
                        new CellLoss(CellLoss.Kind.SPANS_FIRST, "Created", 1),
                        new CellLoss(CellLoss.Kind.SPANS_LAST, "Decision date", 2)),
                CellLoss.of(table, mapping(table)));
    }

    @Test
    void aSpanWithADashIsOneAndARemarkBehindADateIsNone() throws Exception {
        Path file = Tables.write(folder, """
            Firma,Karar tarihi,Açıklama
            Alfa,01.02.2027 - 03.02.2027,12.03.2026 - arandı
            Beta,2027-02-01 – 2027-02-05,13.03.2026 - teklif istedi
            Gama,04.02.2027 - 14:30,14.03.2026 - olumlu
            """);
        assertEquals("", setAside(imported(file)));

        assertEquals(
                List.of("2027-02-03", "2027-02-05", "2027-02-04"),
                ledger.records().prospects().stream()
                        .map(p -> p.urgency().decisionBy().orElseThrow().toString())
                        .toList());
        TableInspection table = inspected(file);
        assertEquals(
                List.of(new CellLoss(CellLoss.Kind.SPANS_LAST, "Karar tarihi", 3)), CellLoss.of(table, mapping(table)));
        assertTrue(table.columns().get(2).dates().isEmpty());
    }

    @Test
    void threeDigitsBehindTheOnlyMarkAreThousands() throws Exception {
        imported(Tables.write(folder, "Firma,Tutar\nAlfa,40.000\nBeta,25.500\n"));
        assertEquals(65_500, sum());
        imported(Tables.write(folder, "Firma;Tutar\nGama;10,000\n"));
        assertEquals(75_500, sum());
    }

    @Test
    void whoeverGaveUpOrDecidedNothingIsLost() throws Exception {
        imported(Tables.write(folder, """
            Firma,Durum
            Alfa,Vazgeçti
            Beta,Vazgeçildi
            Gama,İptal
            Delta,Withdrawn
            Epsilon,No decision
            Zeta,Açık
            Eta,Kazanıldı
            """));

        assertEquals(List.of("lost", "lost", "lost", "lost", "lost", "lead", "won"), stages());
    }
}
