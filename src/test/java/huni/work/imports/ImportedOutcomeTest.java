package huni.work.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.prospect.Prospect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ImportedOutcomeTest extends ImportBench {

    @Test
    void pipedriveSaysTheStageOfAnOpenDealAndTheStatusOfAClosedOne() {
        imported(new ListedTables(
                        "Deal - Title",
                        "Deal - Stage",
                        "Deal - Status",
                        "Deal - Deal created",
                        "Deal - Won time",
                        "Deal - Lost time")
                .row("Acme", "Proposal Made", "Won", "2026-01-05", "2026-02-10", "")
                .row("Beta", "Demo Scheduled", "Lost", "2026-01-05", "", "2026-02-11")
                .row("Gama", "Contact Made", "Open", "2026-01-05", "", ""));

        assertEquals(
                Map.of("Acme", "won 2026-02-10", "Beta", "lost 2026-02-11", "Gama", "decision_maker undated"),
                standings());
    }

    @Test
    void hubSpotAndSalesforceSayItByColumnsThatAreTrue() {
        imported(new ListedTables("Deal Name", "Deal Stage", "Is Closed Won", "Is Closed", "Create Date", "Close Date")
                .row("Acme", "Contract signed", "true", "true", "2026-01-05", "2026-02-10")
                .row("Beta", "Gone quiet", "false", "true", "2026-01-05", "2026-02-11")
                .row("Gama", "Appointment Scheduled", "false", "false", "2026-01-05", "2026-06-30"));

        assertEquals(
                Map.of("Acme", "won 2026-02-10", "Beta", "lost 2026-02-11", "Gama", "appointment undated"),
                standings());
    }

    @Test
    void aStatusWithoutAStageBesideItIsTheStage() {
        imported(new ListedTables("Firma", "Durum", "Oluşturma tarihi")
                .row("Acme", "Kazanıldı", "2026-01-05")
                .row("Beta", "Açık", "2026-01-06"));

        assertEquals(Map.of("Acme", "won undated", "Beta", "lead 2026-01-06"), standings());
    }

    @Test
    void aStatusThatSaysSomethingElseIsLeftOut() {
        ListedTables table = new ListedTables("Company", "Stage", "Status")
                .row("Acme", "Demo", "Customer")
                .row("Acorn", "Demo", "Supplier")
                .row("Beta", "Demo", "Won");

        assertEquals(
                List.of(ImportField.COMPANY, ImportField.STAGE),
                ImportMapping.suggested(
                                table.inspect(Path.of("deals.csv"), TableOverrides.NONE),
                                ledger.records().pipeline())
                        .uses()
                        .stream()
                        .map(ColumnUse::field)
                        .toList());
    }

    @Test
    void aStatusWithOneWordNobodyKnowsIsUsedForTheOthers() {
        ListedTables table = new ListedTables("Company", "Stage", "Status")
                .row("Acme", "Demo", "Open")
                .row("Beta", "Demo", "Deleted")
                .row("Core", "Demo", "Won");

        assertEquals(
                List.of(ImportField.COMPANY, ImportField.STAGE, ImportField.OUTCOME),
                ImportMapping.suggested(
                                table.inspect(Path.of("deals.csv"), TableOverrides.NONE),
                                ledger.records().pipeline())
                        .uses()
                        .stream()
                        .map(ColumnUse::field)
                        .toList());
    }

    @Test
    void anOutcomeNobodyKnowsSetsTheRowAside() {
        ImportReport report = imported(
                new ListedTables("Company", "Stage", "Outcome").row("Acme", "Demo", "Maybe"),
                mapping -> mapping.using(new ColumnUse(
                        new FileColumn(2, "Outcome"),
                        ImportField.OUTCOME,
                        Optional.empty(),
                        DateOrder.DAY_FIRST,
                        DecimalMark.DOT)));

        assertEquals(
                List.of(RejectReason.of(RejectReason.Kind.NOT_AN_OUTCOME, "Outcome", "Maybe")),
                report.firstRejected().stream().map(BadRow::reason).toList());
    }

    private Map<String, String> standings() {
        return prospects().stream()
                .collect(Collectors.toMap(
                        Prospect::company,
                        prospect -> prospect.standing().stage() + " "
                                + (prospect.standing().undated()
                                        ? "undated"
                                        : prospect.standing().sinceDay())));
    }
}
