package huni.work.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.OperationName;
import huni.domain.activity.Activity;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Prospect;
import huni.work.Label;
import huni.work.Outcome;
import huni.work.pipeline.RetireStage;
import huni.work.prospect.CreateProspect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RepeatedImportsTest extends ImportBench {

    @Test
    void rowsOfOneFileAreDifferentProspectsUnlessTheyCarryTheSameId() {
        ImportReport report = imported(new ListedTables("Company", "ID")
                .row("Acme", "")
                .row("Acme", "")
                .row("Beta", "7")
                .row("Beta too", "7"));

        assertEquals(List.of(3L, 0L, 0L, 1L, 0L), became(report));
    }

    @Test
    void sameFileTwiceSkipsUpdatesOrCreatesAsAsked() {
        ListedTables table = new ListedTables("Company", "Value", "Email").row("Acme", "5", "a@acme.test");
        imported(table);

        assertEquals(List.of(0L, 0L, 0L, 1L, 0L), became(imported(table)));
        assertEquals(List.of(0L, 0L, 1L, 0L, 0L), became(imported(table, RepeatedImportsTest::updating)));
        assertEquals(1, prospects().size());
        assertEquals(1, ledger.records().all(Contact.class).size());
        assertEquals(List.of(1L, 0L, 0L, 0L, 0L), became(imported(table, m -> m.onDuplicate(OnDuplicate.CREATE))));
        assertEquals(2, prospects().size());
    }

    @Test
    void aFileWithIdsFindsOneWithoutByItsNameAndTheNextIdIsAnotherSale() {
        workspace.perform(new CreateProspect("Acme", "", Optional.empty()));

        ImportReport report = imported(
                new ListedTables("Company", "Deal ID").row("Acme", "D-1").row("Acme", "D-2"));

        assertEquals(List.of(1L, 0L, 0L, 1L, 0L), became(report));
    }

    @Test
    void updateWritesWhatTheRowHoldsAndLeavesTheRest() {
        imported(new ListedTables("Company", "Deal ID", "Value", "Source", "Stage", "Created")
                .row("Acme", "D-1", "100", "Fair", "Lead", "2026-01-05"));

        imported(
                new ListedTables("Company", "Deal ID", "Value", "Source", "Stage", "Closed", "Tags")
                        .row("Acme", "D-1", "", "", "Won", "2026-02-01", "big"),
                RepeatedImportsTest::updating);

        Prospect prospect = only();
        assertEquals(Optional.of(Money.of(LIRA, 100)), prospect.worth());
        assertEquals("Fair", prospect.origin().source());
        assertEquals(List.of("big"), prospect.tags());
        assertEquals(WON, prospect.standing().stage());
        assertEquals(Optional.of(LocalDate.of(2026, 2, 1)), prospect.standing().closedOn());
        assertEquals(List.of("2026-01-05 CREATED lead IMPORT", "2026-02-01 MOVED won IMPORT"), events());
        assertEquals(Optional.of(LocalDate.of(2026, 1, 5)), prospect.origin().createdOn());
    }

    @Test
    void dryRunTellsEverythingAndKeepsNothing() {
        ListedTables table =
                new ListedTables("Company", "Value").row("Acme", "5").row("Beta", "much");

        ImportOutcome outcome = outcome(table, m -> m, ImportMonitor.NONE, true);

        ImportReport report = ((ImportOutcome.Imported) outcome).report();
        assertEquals(List.of(1L, 0L, 0L, 0L, 1L), became(report));
        assertTrue(report.dryRun());
        assertEquals(List.of(), prospects());
        assertEquals(List.of(), table.rejected);
    }

    @Test
    void nothingIsImportedIntoAStageThatWasRetiredMeanwhile() {
        ListedTables table = new ListedTables("Company", "Stage").row("Acme", "Presentation");

        ImportOutcome outcome = outcome(
                table,
                mapping -> {
                    workspace.perform(new RetireStage(new StageKey("presentation"), Optional.empty()));
                    return mapping;
                },
                ImportMonitor.NONE,
                false);

        assertEquals(
                FileProblem.Kind.RETIRED_STAGE,
                ((ImportOutcome.Failed) outcome).problem().kind());
        assertEquals(List.of(), prospects());
    }

    @Test
    void stoppedImportKeepsNothing() {
        ListedTables table = new ListedTables("Company");
        for (int i = 0; i < 1_000; i++) {
            table.row("Acme " + i);
        }
        List<Long> told = new ArrayList<>();
        ImportMonitor impatient = new ImportMonitor() {
            @Override
            public void progressed(long rows, double share) {
                told.add(rows);
            }

            @Override
            public boolean isCancelled() {
                return told.size() > 3;
            }
        };

        assertEquals(new ImportOutcome.Cancelled(), outcome(table, m -> m, impatient, false));
        assertEquals(List.of(0L, 64L, 128L, 192L), told);
        assertEquals(List.of(), prospects());
    }

    @Test
    void fileThatVanishesOnTheWayKeepsNothingAndSaysWhy() {
        ListedTables table = new ListedTables("Company").row("Acme").row("Beta").row("Cem");
        table.vanishesAt = 4;

        assertEquals(
                new ImportOutcome.Failed(FileProblem.of(FileProblem.Kind.NOT_FOUND, "deals.csv")),
                outcome(table, m -> m, ImportMonitor.NONE, false));
        assertEquals(List.of(), prospects());
    }

    @Test
    void wholeImportIsOneStepOfUndo() {
        imported(new ListedTables("Company").row("Acme").row("Beta"));
        assertEquals(
                Optional.of(new Label(OperationName.IMPORT, "deals.csv")),
                workspace.steps().undo());

        assertEquals(new Outcome.Done<>(new Label(OperationName.IMPORT, "deals.csv")), workspace.undo());

        assertEquals(List.of(), prospects());
        assertEquals(LEAD, ledger.records().pipeline().first().key());
    }

    @Test
    void amountsWithoutACurrencyAreInTheOneThatIsThere() {
        imported(new ListedTables("Company", "Deal ID", "Budget low", "Value", "Currency")
                .row("Acme", "D-1", "90", "100", "USD"));

        imported(
                new ListedTables("Company", "Deal ID", "Value").row("Acme", "D-1", "120"),
                RepeatedImportsTest::updating);

        assertEquals(Optional.of(Money.of(CurrencyUnit.USD, 120)), only().worth());
        assertEquals(
                Optional.of(Money.of(CurrencyUnit.USD, 90)), only().budget().low());
    }

    @Test
    void updateToWonWithoutAValueInventsNone() {
        imported(new ListedTables("Company", "Deal ID").row("Acme", "D-1"));

        imported(
                new ListedTables("Company", "Deal ID", "Stage").row("Acme", "D-1", "Won"),
                RepeatedImportsTest::updating);

        assertEquals(Budget.unknown(LIRA), only().budget());
        assertEquals(Optional.of(TODAY), only().standing().closedOn());
    }

    @Test
    void updateToWonConfirmsTheValueThatIsKnown() {
        imported(new ListedTables("Company", "Deal ID", "Value").row("Acme", "D-1", "100"));

        imported(
                new ListedTables("Company", "Deal ID", "Stage").row("Acme", "D-1", "Won"),
                RepeatedImportsTest::updating);

        assertEquals(Budget.likely(Money.of(LIRA, 100), BudgetSource.IMPORTED, Certainty.CONFIRMED), only().budget());
    }

    @Test
    void stepWithoutADayIsNotedOnceByUpdatesToo() {
        imported(new ListedTables("Company", "Deal ID", "Notes").row("Acme", "D-1", "Met at the fair"));
        ListedTables steps = new ListedTables("Company", "Deal ID", "Next step", "Notes")
                .row("Acme", "D-1", "Ring back", "Met at the fair");

        imported(steps, RepeatedImportsTest::updating);
        imported(steps, RepeatedImportsTest::updating);

        assertEquals(
                List.of("Met at the fair", "Ring back"),
                ledger.records().all(Activity.class).stream()
                        .map(Activity::body)
                        .sorted()
                        .toList());
    }

    private static ImportMapping updating(ImportMapping mapping) {
        return mapping.onDuplicate(OnDuplicate.UPDATE);
    }
}
