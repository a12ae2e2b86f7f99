package huni.ui.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.insight.Funnel;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the person chooses of the funnel, and what it says beside the chart. */
class FunnelChoicesTest {

    private final SampleFunnel sample = new SampleFunnel(Locale.UK);
    private final FunnelViewModel viewModel = sample.viewModel;

    private Rate rate() {
        return sample.page().steps().getFirst().onward().orElseThrow().rate();
    }

    @Test
    void whatWasNotKeptLeadsToTheProspects() {
        sample.sales.add(0, "2026-10-05 lead");
        sample.sales.add(0, "2026-10-05 lead");
        sample.shown();

        FunnelTable.Row held = sample.page().tables().kept().rows().get(2);
        assertEquals(
                List.of("–", "1 of 2", "1"),
                held.cells().stream().map(FunnelTable.Cell::words).toList());
        viewModel.open(held.cells().getLast().count().orElseThrow());
        sample.tasks.runAll();
        assertEquals("Appointments missed", sample.opened.getFirst().title());
        assertEquals(1, sample.opened.getFirst().prospects().size());
    }

    @Test
    void everyNumberOfWhatWasPromisedHasItsList() {
        sample.sales.add(0, "2026-10-05 lead");
        sample.sales.add(0, "2026-10-05 lead");
        sample.shown();

        FunnelTable kept = sample.page().tables().kept();
        for (FunnelTable.Row row : kept.rows()) {
            for (FunnelTable.Cell cell : row.cells().subList(1, row.cells().size())) {
                assertEquals(!cell.words().equals("–"), cell.count().isPresent(), row.name() + ": " + cell.words());
            }
        }
        LinkedCount held = kept.rows().get(2).cells().get(1).count().orElseThrow();
        viewModel.open(held);
        sample.tasks.runAll();
        assertEquals("Appointments held", sample.opened.getFirst().title());
        assertEquals(held.number(), sample.opened.getFirst().prospects().size());
        FunnelTable.Row whole = sample.page().tables().hours().rows().getLast();
        assertEquals(2, whole.cells().getLast().count().orElseThrow().number());
    }

    @Test
    void whatWasDoneAroundAppointmentsIsSaidWithWhomItWas() {
        sample.sales.add(0, "2026-10-05 lead");
        sample.sales.add(0, "2026-10-05 lead");
        sample.shown();

        List<FunnelTable.Row> rows = sample.page().tables().kept().rows();
        assertEquals(List.of("–", "1 of 1", "0"), words(rows.get(1)));
        assertEquals(List.of("–", "1 of 1", "0"), words(rows.get(3)));
        assertEquals(List.of("7 days", "1", "–"), words(rows.getLast()));
        viewModel.open(rows.getLast().cells().get(1).count().orElseThrow());
        sample.tasks.runAll();
        assertEquals("First appointment booked lately", sample.opened.getFirst().title());
    }

    @Test
    void theBestHourIsInTheTitleAndItsCallsOpenWhoWasCalled() {
        sample.sales.add(0, "2026-10-05 lead");
        sample.sales.add(0, "2026-10-05 lead");
        sample.shown();

        FunnelTable hours = sample.page().tables().hours();
        assertEquals("Best hour to call: Tuesday 10–11", hours.title());
        assertEquals(List.of("Hour", "Mon", "Tue", "Thu", "All days"), hours.heads());
        FunnelTable.Row ten = hours.rows().get(1);
        assertEquals("10–11", ten.name());
        assertEquals("▲ 12/12", ten.cells().get(1).words());
        assertEquals("All", hours.rows().getLast().name());
        viewModel.open(ten.cells().get(1).count().orElseThrow());
        sample.tasks.runAll();
        assertEquals(
                "Called Tuesday 10–11: more reached than usual",
                sample.opened.getFirst().title());
        assertEquals(2, sample.opened.getFirst().prospects().size());
    }

    private static List<String> words(FunnelTable.Row row) {
        return row.cells().stream().map(FunnelTable.Cell::words).toList();
    }

    @Test
    void theBarsAreAmountsByValueAndTheRateStaysThatOfProspects() {
        sample.sales.add(30_000, "2026-10-05 lead, 2026-10-06 decision_maker");
        sample.sales.add(10_000, "2026-10-05 lead, 2026-10-06 lost");
        sample.shown();
        Rate byCount = rate();

        viewModel.setByValue(true);

        FunnelPage.Step lead = sample.page().steps().getFirst();
        assertEquals("₺40,000 reached", lead.reached().words());
        assertEquals(2, lead.reached().number());
        assertEquals(
                List.of("₺10,000 lost"),
                lead.rest().stream().map(LinkedCount::words).toList());
        assertEquals(byCount, rate());
        assertEquals(new Funnel.Parts(0.75, 0, 0, 0.25), lead.parts());
    }

    @Test
    void onlyProspectsOfAValueAreCountedAndListed() {
        sample.sales.add(30_000, "2026-10-05 lead");
        sample.sales.add(10_000, "2026-10-05 lead");
        sample.shown();

        viewModel.setWorth("20k-50k");
        sample.tasks.runAll();

        LinkedCount reached = sample.page().steps().getFirst().reached();
        assertEquals("1 reached", reached.words());
        viewModel.open(reached);
        sample.tasks.runAll();
        assertEquals(1, sample.opened.getFirst().prospects().size());
        viewModel.setWorth("");
        sample.tasks.runAll();
        assertEquals("2 reached", sample.page().steps().getFirst().reached().words());
    }

    @Test
    void byValueTheTableAndTheSheetTellAmountsAndWhatTheyLeaveOut() {
        sample.sales.add(30_000, "2026-11-03 lead, 2026-11-20 decision_maker");
        sample.sales.add(12_000, "2026-11-03 lead");
        sample.shown();

        viewModel.setByValue(true);

        FunnelTable table = sample.page().tables().steps();
        assertEquals(
                List.of("₺42,000", "₺0", "₺0", "₺12,000"),
                table.rows().getFirst().cells().stream()
                        .limit(4)
                        .map(FunnelTable.Cell::words)
                        .toList());
        assertTrue(sample.page().definition().contains("Amounts are likely values"));
        assertTrue(sample.page().steps().getFirst().spoken().contains("₺42,000"));
        List<List<String>> lines = viewModel.sheet().orElseThrow().lines();
        int reached = lines.get(1).indexOf("Reached, TRY");
        assertEquals("42000", lines.get(2).get(reached));
        assertEquals("30000", lines.get(3).get(reached));
    }

    @Test
    void aPastDayIsSaidToBeOneAndHasNoChances() {
        sample.sales.add(30_000, "2026-10-05 lead, 2026-11-20 decision_maker");
        sample.sales.add(30_000, "2026-11-20 lead");
        sample.shown();

        viewModel.showDaysAgo(10);
        sample.tasks.runAll();

        FunnelTable snapshot = sample.page().tables().snapshot();
        assertEquals("Where prospects stood on 15 Nov", snapshot.title());
        assertEquals(List.of("Stage", "Count", "Value"), snapshot.heads());
        assertTrue(snapshot.definition().contains("Value as it is now"));
        LinkedCount lead = snapshot.rows().getFirst().cells().getFirst().count().orElseThrow();
        assertEquals("1", lead.words());
        viewModel.open(lead);
        sample.tasks.runAll();
        assertEquals("New lead: at the end of 15 Nov", sample.opened.getFirst().title());
        assertEquals(1, sample.opened.getFirst().prospects().size());
        viewModel.showDaysAgo(0);
        sample.tasks.runAll();
        assertEquals(
                "Where prospects stand now", sample.page().tables().snapshot().title());
    }

    @Test
    void theSheetHasEveryStageAndEveryTableAndKeepsFormulasFromRunning() {
        sample.withHalfAYear().shown();

        FunnelSheet sheet = viewModel.sheet().orElseThrow();

        assertTrue(sheet.pasted()
                .contains("Decision maker\t"
                        + sample.page().steps().get(1).reached().number() + "\t"));
        for (FunnelTable table : sample.page().tables().all()) {
            assertTrue(sheet.pasted().contains("\n" + table.title() + "\n"), table.title());
        }
        assertTrue(sheet.csv(Locale.of("tr")).startsWith("\ufeff\""));
        assertEquals(
                "\ufeff\"'=1+1\";\"a \"\"b\"\"\"\r\n",
                new FunnelSheet(List.of(List.of("=1+1", "a \"b\""))).csv(Locale.of("tr")));
    }
}
