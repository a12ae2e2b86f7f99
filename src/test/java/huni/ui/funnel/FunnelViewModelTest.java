package huni.ui.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.insight.Funnel;
import huni.work.prospect.CreateProspect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunnelViewModelTest {

    private final SampleFunnel sample = new SampleFunnel(Locale.UK);
    private final FunnelViewModel viewModel = sample.viewModel;

    @Test
    void showsTheLastEightWeeksAtFirst() {
        sample.withHalfAYear().shown();

        assertEquals(
                "prospects created in weeks 41–48 (5 Oct – 29 Nov), reached so far",
                sample.page().period());
        assertEquals(new DaySpan(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 11, 29)), viewModel.period());
        assertFalse(viewModel.pastProperty().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr"})
    void everyNumberIsAsLongAsTheListItOpens(String language) {
        SampleFunnel all = new SampleFunnel(Locale.of(language)).withHalfAYear().shown();
        for (int weeks : FunnelViewModel.WEEKS) {
            all.viewModel.setWeeks(weeks);
            all.tasks.runAll();
            List<LinkedCount> counts = counts(all.page());
            assertTrue(counts.size() > 30, "too few numbers: " + counts.size());
            for (LinkedCount count : counts) {
                all.opened.clear();
                all.viewModel.open(count);
                all.tasks.runAll();
                assertEquals(1, all.opened.size());
                assertEquals(count.title(), all.opened.getFirst().title());
                List<ProspectId> prospects = all.opened.getFirst().prospects();
                assertEquals(count.number(), prospects.size(), count.title());
                assertEquals(count.number(), prospects.stream().distinct().count(), count.title());
            }
        }
    }

    @Test
    void aStageSaysHowManyReachedItAndWhatBecameOfThem() {
        sample.sales.add(0, "2026-10-05 lead, 2026-10-06 decision_maker, 2026-10-07 appointment");
        sample.sales.add(0, "2026-10-05 lead, 2026-10-06 decision_maker, 2026-10-07 lost");
        sample.sales.add(0, "2026-10-05 lead, 2026-10-06 appointment");
        sample.sales.add(0, "2026-10-05 lead, 2026-10-06 decision_maker, 2026-10-07 parked");
        sample.sales.add(0, "2026-11-20 lead, 2026-11-21 decision_maker");
        sample.sales.add(0, "2026-11-20 lead");
        sample.shown();

        FunnelPage.Step step = sample.page().steps().get(1);

        assertEquals("Decision maker", step.name());
        assertEquals("5 reached", step.reached().words());
        assertEquals(
                List.of("1 lost", "1 parked", "1 still open", "1 skipped it"),
                step.rest().stream().map(LinkedCount::words).toList());
        assertEquals(List.of("3 old enough", "1 too early"), onward(step));
        assertEquals(
                "1 of 3 advanced within 30 days",
                step.onward().orElseThrow().rate().sentence());
        assertEquals(new Funnel.Parts(2 / 6.0, 0, 1 / 6.0, 2 / 6.0), step.parts());
    }

    @Test
    void onlyWhoIsOutsideTheRateIsHatched() {
        sample.sales.add(0, "2026-10-05 lead");
        sample.sales.add(0, "2026-11-20 lead");
        sample.shown();

        FunnelPage.Step step = sample.page().steps().getFirst();

        assertEquals(
                List.of("2 still open"),
                step.rest().stream().map(LinkedCount::words).toList());
        assertEquals(List.of("1 old enough", "1 too early"), onward(step));
        assertEquals(new Funnel.Parts(0, 0, 1 / 2.0, 1 / 2.0), step.parts());
    }

    @Test
    void fewNumbersAreSaidAsCountsSomeWithTheirIntervalManyPlainly() {
        sample.sales.add(0, "2026-10-05 lead, 2026-10-06 decision_maker");
        addOldLeads(3);
        sample.shown();
        assertEquals(
                new Rate(
                        "1 of 4 advanced within 30 days",
                        "1 of 4",
                        true,
                        "1 of 4; with 90% confidence 6% to 64%. Counted: those that were in the stage and entered it at least 30 days ago. Advanced means any later stage within 30 days; lost or parked is not advancing."),
                rate(0));

        addOldLeads(8);
        changeSomething();
        assertEquals("8% (2% to 30%) advanced within 30 days", rate(0).sentence());

        addOldLeads(8);
        changeSomething();
        assertEquals("5% advanced within 30 days", rate(0).sentence());
        assertFalse(rate(0).uncertain());
    }

    @Test
    void theShareOfTheFirstStandsBesideTheLastStageAlone() {
        sample.sales.add(0, "2026-10-05 lead, 2026-10-06 decision_maker");
        addOldLeads(3);
        sample.shown();

        assertEquals(
                List.of("0 of 4 in the first"),
                sample.page().steps().stream()
                        .flatMap(step -> step.ofFirst().stream())
                        .map(Rate::sentence)
                        .toList());
        assertTrue(sample.page().steps().getLast().ofFirst().isPresent());
    }

    @Test
    void nothingIsNeverSaidAsZeroPercent() {
        addLeads(1);
        sample.shown();

        assertEquals("– nobody is old enough yet", rate(0).sentence());
        assertEquals(List.of("1 too early"), onward(sample.page().steps().getFirst()));
    }

    @Test
    void whereNobodyHasComeNothingIsSaidAboutGoingOn() {
        addLeads(1);
        sample.shown();

        assertEquals(Optional.empty(), sample.page().steps().get(1).onward());
    }

    @Test
    void movementComparesTheLastWeekWithTheOneBefore() {
        sample.sales.add(0, "2026-11-16 lead, 2026-11-24 decision_maker, 2026-11-25 lost");
        sample.sales.add(0, "2026-11-23 lead");
        sample.sales.add(0, "2026-11-22 lead");
        sample.shown();

        FunnelTable movement = sample.page().tables().movement();

        assertEquals("This week’s movement", movement.title());
        assertEquals(List.of("Stage", "This week", "Before Mon–Wed", "Week before"), movement.heads());
        assertEquals(List.of("New lead", "1", "1", "2"), words(movement.rows().get(0)));
        assertEquals(
                List.of("Decision maker", "1", "0", "0"), words(movement.rows().get(1)));
        assertEquals(List.of("Lost", "1", "0", "0"), words(movement.rows().getLast()));
        assertFalse(movement.toString().contains("%"));
    }

    @Test
    void theSnapshotAddsUpWhatIsOpenAndHasNoShares() {
        sample.sales.add(100_000, "2026-11-16 lead");
        sample.sales.add(40_000, "2026-11-16 lead, 2026-11-17 closing");
        sample.sales.addUndated(70_000, "2026-11-16 lead, 2026-11-17 lost");
        sample.shown();

        FunnelTable snapshot = sample.page().tables().snapshot();

        assertEquals(
                List.of("New lead", "1", "₺100,000", "₺3,862"),
                words(snapshot.rows().get(0)));
        assertEquals(
                List.of("Appointment", "0", "–", "–"), words(snapshot.rows().get(2)));
        assertEquals(
                List.of("All open", "2", "₺140,000", "₺29,382"),
                words(snapshot.rows().get(5)));
        assertEquals(
                List.of("Lost", "1", "₺70,000", "₺0"), words(snapshot.rows().get(7)));
        assertTrue(snapshot.rows().get(5).total());
        assertFalse(snapshot.toString().contains("%"));
    }

    @Test
    void whatHasNoCreatedDateIsCountedBesideTheFunnel() {
        addLeads(1);
        sample.sales.addUndated(0, "2026-11-16 lead");
        sample.sales.addUndated(0, "2026-11-16 lead");
        sample.shown();

        assertEquals("1 reached", sample.page().steps().getFirst().reached().words());
        assertEquals(
                "2 prospects have no created date and are in no week",
                sample.page().undated().words());
    }

    @Test
    void goesBackAndForthInTimeButNotBeyondThisWeek() {
        sample.withHalfAYear().shown();

        viewModel.earlier();
        sample.tasks.runAll();
        assertEquals(
                "prospects created in weeks 33–40 (10 Aug – 4 Oct), reached so far",
                sample.page().period());
        assertEquals("Movement of week 40", sample.page().tables().movement().title());
        assertEquals(
                List.of("Stage", "That week", "Week before"),
                sample.page().tables().movement().heads());
        assertTrue(viewModel.pastProperty().get());

        viewModel.later();
        viewModel.later();
        sample.tasks.runAll();
        assertEquals(
                "prospects created in weeks 41–48 (5 Oct – 29 Nov), reached so far",
                sample.page().period());
        assertFalse(viewModel.pastProperty().get());
    }

    @Test
    void oneWeekAndManyWeeksSayWhichDaysTheyAre() {
        sample.withHalfAYear().shown();

        viewModel.setWeeks(1);
        sample.tasks.runAll();
        assertEquals(
                "prospects created in week 48 (23 Nov – 29 Nov), reached so far",
                sample.page().period());

        viewModel.setWeeks(52);
        sample.tasks.runAll();
        assertEquals(
                "prospects created 1 Dec 2025 – 29 Nov, reached so far",
                sample.page().period());
    }

    @Test
    void anEmptyStoreSaysWhatTheScreenWillShow() {
        sample.shown();

        FunnelPage.Nobody nobody = sample.page().nobody().orElseThrow();
        assertEquals("No prospects yet", nobody.title());
        assertEquals(Optional.empty(), nobody.elsewhere());
    }

    @Test
    void weeksWithoutAnybodyLeadToTheLatestOnes() {
        sample.sales.add(0, "2017-06-05 lead");
        sample.sales.add(0, "2017-06-07 lead, 2017-06-09 lost");
        sample.sales.addUndated(0, "2026-11-20 lead");
        sample.shown();
        assertEquals(
                "The newest prospect with a created date is from 7 Jun 2017.",
                sample.page().nobody().orElseThrow().sentence());

        viewModel.toLatest();
        sample.tasks.runAll();

        assertEquals("2 reached", sample.page().steps().getFirst().reached().words());
        assertEquals(DaySpan.weeks(8, LocalDate.of(2017, 6, 7)), viewModel.period());
    }

    @Test
    void whatIsShownStaysUntilTheNewerFiguresAreThere() {
        sample.withHalfAYear().shown();
        FunnelPage before = sample.page();

        viewModel.setWeeks(26);

        assertEquals(before, sample.page());
        assertTrue(viewModel.readingProperty().get());
        sample.tasks.runAll();
        assertFalse(before.equals(sample.page()));
        assertFalse(viewModel.readingProperty().get());
    }

    @Test
    void figuresOfWeeksNobodyWaitsForAnymoreAreNotRead() {
        sample.withHalfAYear().shown();
        FunnelPage eight = sample.page();
        int before = sample.sales.readings();

        viewModel.setWeeks(26);
        viewModel.setWeeks(4);
        sample.tasks.runNext();

        assertEquals(eight, sample.page());
        sample.tasks.runAll();
        assertEquals(before + 1, sample.sales.readings());
        assertEquals(
                "prospects created in weeks 45–48 (2 Nov – 29 Nov), reached so far",
                sample.page().period());
    }

    @Test
    void manyChangesDuringAReadingAreReadOnceMore() {
        sample.withHalfAYear().shown();
        int before = sample.sales.readings();

        changed();
        changed();
        changed();
        sample.tasks.runAll();

        assertEquals(before + 2, sample.sales.readings());
    }

    @Test
    void whoLeavesTheScreenGivesUpItsReadingAndWhoComesBackGetsTheFigures() {
        sample.withHalfAYear().shown();
        int before = sample.sales.readings();

        changed();
        viewModel.shownProperty().set(false);
        sample.tasks.runAll();
        assertEquals(before, sample.sales.readings());
        assertFalse(viewModel.readingProperty().get());

        sample.shown();
        assertEquals(before + 1, sample.sales.readings());
    }

    @Test
    void nothingIsReadWhileNobodySeesTheScreen() {
        sample.withHalfAYear();
        sample.tasks.runAll();
        changed();
        assertEquals(0, sample.tasks.waiting());

        sample.shown();
        int seen = sample.sales.readings();
        viewModel.shownProperty().set(false);
        changed();
        sample.tasks.runAll();
        assertEquals(seen, sample.sales.readings());
    }

    @Test
    void ofTwoNumbersPressedTheSecondOnesListOpens() {
        sample.withHalfAYear().shown();
        LinkedCount first = sample.page().steps().get(0).reached();
        LinkedCount second = sample.page().steps().get(1).reached();

        viewModel.open(first);
        viewModel.open(second);
        sample.tasks.runAll();

        assertEquals(
                List.of(second.title()),
                sample.opened.stream().map(SampleFunnel.Opened::title).toList());
    }

    @Test
    void afterClosingItChangesAreNotFollowed() {
        sample.withHalfAYear().shown();
        int before = sample.sales.readings();

        viewModel.close();
        changed();
        sample.tasks.runAll();

        assertEquals(before, sample.sales.readings());
    }

    private void addLeads(int count) {
        for (int i = 0; i < count; i++) {
            sample.sales.add(0, "2026-11-20 lead");
        }
    }

    private void addOldLeads(int count) {
        for (int i = 0; i < count; i++) {
            sample.sales.add(0, "2026-10-20 lead");
        }
    }

    private Rate rate(int step) {
        return sample.page().steps().get(step).onward().orElseThrow().rate();
    }

    private static List<String> onward(FunnelPage.Step step) {
        return step.onward().orElseThrow().counts().stream()
                .map(LinkedCount::words)
                .toList();
    }

    private void changeSomething() {
        changed();
        sample.tasks.runAll();
    }

    private void changed() {
        sample.workspace.perform(new CreateProspect("Ege Tekstil", "", Optional.empty()));
    }

    private static List<String> words(FunnelTable.Row row) {
        return Stream.concat(Stream.of(row.name()), row.cells().stream().map(FunnelTable.Cell::words))
                .toList();
    }

    /** All numbers of the screen that open a list. */
    static List<LinkedCount> counts(FunnelPage page) {
        List<LinkedCount> counts = new ArrayList<>();
        for (FunnelPage.Step step : page.steps()) {
            counts.add(step.reached());
            counts.addAll(step.rest());
            step.onward().ifPresent(onward -> counts.addAll(onward.counts()));
        }
        Stream.concat(Stream.of(page.tables().steps()), page.tables().all().stream())
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.count().stream())
                .forEach(counts::add);
        counts.add(page.undated());
        return counts;
    }
}
