package huni.work.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.pipeline.Pipeline;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentCheckTest {

    private static Map<String, ImportField> suggested(ListedTables table) {
        Map<String, ImportField> fields = new LinkedHashMap<>();
        ImportMapping.suggested(table.inspect(Path.of("deals.csv"), TableOverrides.NONE), Pipeline.standard())
                .uses()
                .forEach(use -> fields.put(use.column().name(), use.field()));
        return fields;
    }

    @Test
    void columnOfYesAndNoIsNoDateAndLeavesTheDateToTheColumnThatHoldsIt() {
        ListedTables table = new ListedTables("Company", "Stage", "Close date", "Deal closed")
                .row("Alfa", "Deal won", "11.10.2026", "Y")
                .row("Beta", "In progress", "12.12.2026", "N");

        assertEquals(
                Map.of(
                        "Company", ImportField.COMPANY,
                        "Stage", ImportField.STAGE,
                        "Close date", ImportField.CLOSED,
                        "Deal closed", ImportField.OUTCOME),
                suggested(table));
    }

    @Test
    void columnOfWhichNoCellIsADateIsNoDate() {
        ListedTables table = new ListedTables("Company", "Created")
                .row("Alfa", "by the web form")
                .row("Beta", "by phone");

        assertEquals(Map.of("Company", ImportField.COMPANY), suggested(table));
    }

    @Test
    void unitPricesAreNoCurrency() {
        ListedTables table = new ListedTables("Firma", "Adet", "Birim", "Tutar")
                .row("Alfa", "3", "1000", "3000")
                .row("Beta", "5", "250,5", "1252,5");

        assertEquals(Map.of("Firma", ImportField.COMPANY, "Tutar", ImportField.VALUE), suggested(table));
    }
}
