package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.history.StageHistory;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.work.imports.ImportCounts;
import huni.work.imports.ImportReport;
import huni.work.imports.UndatedRow;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Files whose rows are the steps of sales: joined to the sales by their ids, and never prospects themselves. */
class StageHistoriesTest extends FieldBench {

    private static final String DEALS = """
        Deal ID,Deal name,Stage,Amount,Create date,Close date
        D-1,Roof,Closed Won,1000,2026-01-05,2026-02-10
        D-2,Door,Qualification,2000,2026-01-07,
        """;
    private static final String STEPS = """
        OpportunityId,StageName,CreatedDate,Description
        D-1,Qualification,2026-01-05,First talk
        D-1,Proposal,2026-01-20,Offer sent
        D-1,Closed Won,2026-02-10,Signed
        D-2,Qualification,2026-01-07,First talk
        """;

    private ImportReport brought(String content) throws Exception {
        return imported(Tables.write(folder, content));
    }

    /** What counts of the ways of all sales: name, day and stage. */
    private String ways() {
        return ledger.records().prospects().stream()
                .sorted(Comparator.comparingLong((Prospect p) -> p.origin().row()))
                .map(p -> p.company() + ": "
                        + StageHistory.of(ledger.records().of(p.id(), StageEvent.class)).events().stream()
                                .map(StageHistoriesTest::written)
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String written(StageEvent event) {
        return (event.undated() ? "undated" : event.day().toString()) + " " + event.to()
                + event.from().map(from -> " from " + from).orElse("");
    }

    @Test
    void aHistoryAloneMakesNoProspectsAndWaitsForItsSales() throws Exception {
        ImportReport report = imported(field("imports/stage_history.csv"));

        assertEquals("", setAside(report));
        assertEquals(4, report.counts().waiting());
        assertTrue(report.batch().isPresent());
        assertEquals(List.of(), companies());
    }

    @Test
    void stepsBecomeTheWayOfTheSaleOfThatId() throws Exception {
        brought(DEALS);
        assertEquals("""
            Roof: 2026-01-05 lead, 2026-02-10 won from lead
            Door: 2026-01-07 lead
            """, ways());

        ImportReport report = brought(STEPS);

        assertEquals("", setAside(report));
        assertEquals("""
            Roof: 2026-01-05 lead, 2026-01-20 closing from lead, 2026-02-10 won from closing
            Door: 2026-01-07 lead
            """, ways());
        assertEquals("""
            Roof | won | 1000 TRY | 2026-01-05 | 2026-02-10
            Door | lead | 2000 TRY | 2026-01-07 | -
            """, prospects());
    }

    @Test
    void historyBroughtBeforeItsSalesIsPartOfTheirWaysWhenTheyCome() throws Exception {
        assertEquals(4, brought(STEPS).counts().waiting());

        ImportReport sales = brought(DEALS);

        assertEquals(4, sales.counts().joined());
        String ways = """
            Roof: 2026-01-05 lead, 2026-01-20 closing from lead, 2026-02-10 won from closing
            Door: 2026-01-07 lead
            """;
        assertEquals(ways, ways());
        assertEquals(4, brought(STEPS).counts().unchanged());
        assertEquals(ways, ways());
    }

    @Test
    void winWithoutADayHasTheOneThatItsHistoryTold() throws Exception {
        brought(STEPS);
        ImportReport sales =
                brought("Deal ID,Deal name,Stage,Create date\nD-1,Roof,Won,2026-01-05\nD-5,Wall,Won,2026-01-05\n");

        assertEquals(1, sales.counts().closedUndated());
        assertEquals(
                List.of("Wall"),
                sales.firstUndated().stream().map(UndatedRow::company).toList());
        assertTrue(prospects().contains("Roof | won | - | 2026-01-05 | 2026-02-10"), prospects());
    }

    @Test
    void historyThatWaitsIsNotKeptTwice() throws Exception {
        brought(STEPS);
        ImportReport again = brought(STEPS);

        assertEquals(0, again.counts().waiting());
        assertEquals(4, again.counts().unchanged());
    }

    @Test
    void aLookAtAFileCountsWhatWaitsForIt() throws Exception {
        brought(STEPS);
        Path sales = Tables.write(folder, DEALS);

        assertEquals(4, checked(sales).counts().joined());
        assertEquals(List.of(), companies());
    }

    @Test
    void aLookAtAFileCountsTheDaysThatTheHistoryTellsAsTheImportDoes() throws Exception {
        brought(STEPS);
        Path sales = Tables.write(folder, """
            Deal ID,Deal name,Stage,Create date
            D-1,Roof,Won,
            D-1,Roof,Won,
            D-5,Wall,Won,2026-01-05
            D-6,Floor,Lead,
            """);

        ImportCounts expected = checked(sales).counts();
        ImportCounts done = imported(sales).counts();

        assertEquals(done, expected);
        assertEquals(List.of(1L, 1L), List.of(done.closedUndated(), done.withoutDate()));
    }

    @Test
    void whatHadWaitedWaitsAgainWhenItsSalesAreTakenBack() throws Exception {
        brought(STEPS);
        brought(DEALS);

        workspace.undo();
        assertEquals(2, ledger.records().waitingSales().size());

        workspace.undo();
        assertEquals(0, ledger.records().waitingSales().size());
    }

    @Test
    void historyWithoutIdsIsJoinedByTheNameThatOnlyOneSaleHas() throws Exception {
        String steps = """
            Deal name,Old stage,New stage,Change date
            Roof,New,Demo,2026-01-12
            Roof,Demo,Proposal,2026-01-20
            Door,New,Demo,2026-01-13
            Door,Demo,Proposal,2026-01-21
            Window,New,Demo,2026-01-14
            Window,Demo,Proposal,2026-01-22
            """;
        brought("""
            Company,Deal name,Stage,Create date
            Alfa,Roof,Proposal,2026-01-05
            Alfa,Door,Proposal,2026-01-05
            Beta,Door,Proposal,2026-01-06
            """);

        ImportReport report = brought(steps);

        assertEquals(2, report.counts().updated());
        assertEquals("4 SEVERAL_SALES, 5 SEVERAL_SALES", setAside(report));
        assertEquals(2, report.counts().waiting());
        assertTrue(
                ways().startsWith("Alfa: 2026-01-05 lead, 2026-01-12 presentation from lead, 2026-01-20 closing"),
                ways());

        brought("Deal name,Stage,Create date\nWindow,Proposal,2026-01-07\n");

        assertTrue(
                ways().contains("Window: 2026-01-07 lead, 2026-01-14 presentation from lead, 2026-01-22 closing"),
                ways());
    }

    @Test
    void nameThatTwoSalesOfTheFileHaveJoinsNeither() throws Exception {
        brought("""
            Deal name,Old stage,New stage,Change date
            Roof,New,Demo,2026-01-12
            Roof,Demo,Proposal,2026-01-20
            """);

        ImportReport sales = brought("""
            Company,Deal name,Stage,Create date
            Alfa,Roof,Proposal,2026-01-05
            Beta,Roof,Proposal,2026-01-05
            """);

        assertEquals(0, sales.counts().joined());
        assertEquals(1, ledger.records().waitingSales().size());
    }

    @Test
    void stageWhoseDayNobodyKnewIsDatedByTheHistory() throws Exception {
        brought("Deal ID,Deal name,Stage,Create date\nD-1,Roof,Proposal,2026-01-05\n");
        assertEquals("Roof: 2026-01-05 lead, undated closing from lead\n", ways());

        brought("""
            deal_id,from_stage,to_stage,changed_at
            D-1,,New,2026-01-05 10:00
            D-1,New,Demo,2026-01-12 10:00
            D-1,Demo,Proposal,2026-01-20 10:00
            """);

        assertEquals(
                "Roof: 2026-01-05 lead, 2026-01-12 presentation from lead, 2026-01-20 closing from presentation\n",
                ways());
    }

    @Test
    void ofAllChangesOnlyThoseOfTheStageAreSteps() throws Exception {
        brought("Opportunity ID,Opportunity Name,Stage,Created Date\n006A,Roof,Proposal,2026-01-05\n");

        ImportReport report = brought("""
            OpportunityId,Field,OldValue,NewValue,CreatedDate
            006A,Amount,1000,2000,2026-01-10
            006A,StageName,Prospecting,Needs Analysis,2026-01-12
            006A,StageName,Needs Analysis,Proposal,2026-01-20
            """);

        assertEquals("", setAside(report));
        assertEquals(
                "Roof: 2026-01-05 lead, 2026-01-12 appointment from lead, 2026-01-20 closing from appointment\n",
                ways());
    }

    @Test
    void joiningIsOneStepThatIsTakenBack() throws Exception {
        brought("Deal ID,Deal name,Stage,Create date,Close date\nD-1,Roof,Won,2026-01-05,2026-02-10\n");
        brought("Deal ID,Stage,Date\nD-1,New,2026-01-05\nD-1,Demo,2026-01-12\nD-1,Won,2026-02-10\n");
        assertTrue(ways().contains("presentation"), ways());

        workspace.undo();

        assertEquals("Roof: 2026-01-05 lead, 2026-02-10 won from lead\n", ways());
    }
}
