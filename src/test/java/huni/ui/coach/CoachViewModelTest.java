package huni.ui.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.PersonalSettings;
import huni.domain.coach.CoachDismissal;
import huni.domain.coach.CoachRule;
import huni.domain.dossier.ListScope;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageRole;
import huni.language.coach.CoachPage;
import huni.language.coach.CoachPage.Advice;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the coach says of two years of sales, and what follows from an answer. */
class CoachViewModelTest {

    private final SampleCoach coach = new SampleCoach(Locale.ENGLISH);

    @Test
    void aStepThatIsTakenLessOftenIsSaidWithItsCountsAndThoseThatStopped() {
        CoachPage page = coach.withTwoYears().read();

        Advice advice = page.advice().getFirst();
        assertEquals(CoachRule.STEP, advice.key().rule());
        assertEquals("Presentation & trial → Closing: fewer go on", advice.title());
        assertEquals(
                "Work on closing: agree the next step before you leave the room.",
                advice.sentences().getFirst());
        coach.viewModel.open(advice);
        ListScope.Chosen chosen = (ListScope.Chosen) coach.opened.getFirst();
        String counts = advice.bars().getLast().counts();
        assertEquals(counts, (missing(counts) - chosen.prospects().size()) + " of " + missing(counts));
    }

    /** The second number of "2 of 21". */
    private static int missing(String counts) {
        return Integer.parseInt(counts.substring(counts.lastIndexOf(' ') + 1));
    }

    @Test
    void whatIsMissingIsToldInMoneyAndTheMathSaysOfWhat() {
        Advice advice = coach.withTwoYears().read().advice().getFirst();

        assertEquals(
                List.of("134 of 272", "2 of 36"),
                advice.bars().stream().map(CoachPage.Bar::counts).toList());
        assertEquals(
                "What is missing is worth ≈ ₺460,000.",
                advice.sentences().getLast().replace('\u00a0', ' '));
        assertEquals(
                "At stake: 15.7 missing in “Closing”, of which 98% are usually won in the end, each for ₺30,000"
                        + " (the mean of your 137 wins of the last two years): ≈ ₺463,976.",
                advice.math().getLast().replace('\u00a0', ' '));
    }

    @Test
    void fewAppointmentsAreToldInCallsADayFromThePersonsOwnCalls() {
        coach.sales.withTwoYears(SampleCoach.TODAY).withFourWeeksOfCallsAlone(SampleCoach.TODAY);
        Advice few = coach.read().advice().stream()
                .filter(said -> said.key().rule() == CoachRule.FEW_APPOINTMENTS)
                .findFirst()
                .orElseThrow();

        assertEquals(
                "More cold calls now: about 4 a day (3 to 6) instead of 1.2 would bring the stock back within four"
                        + " weeks.",
                few.sentences().getFirst());
        assertTrue(
                few.math().get(2).startsWith("Calls: 27 appointments came of 132 cold calls in the last 91 days."),
                few.math().get(2));
    }

    @Test
    void withoutEnoughCallsNoNumberOfThemIsSaid() {
        coach.sales.withTwoYears(SampleCoach.TODAY).withFourWeeksOfCallsAlone(SampleCoach.TODAY);
        coach.sales.calls.subList(19, coach.sales.calls.size()).clear();

        assertTrue(coach.read().advice().stream()
                .anyMatch(said -> said.sentences().getFirst().equals("More cold calls now keep the stock.")));
    }

    @Test
    void bookedWithoutTheDecisionMakerIsSaidBehindWhatIsMeasured() {
        CoachPage page = coach.withTwoYears().read();

        assertEquals(CoachRule.AUTHORITY, page.advice().getLast().key().rule());
    }

    @Test
    void notNowSilencesItAndUndoBringsItBack() {
        Advice advice = coach.withTwoYears().read().advice().getFirst();

        coach.viewModel.notNow(advice);
        coach.tasks.runAll();
        assertTrue(coach.read().advice().stream().noneMatch(said -> said.key().equals(advice.key())));
        CoachPage.Watch silent = coach.read().watched().stream()
                .filter(rule -> rule.name().equals("Presentation & trial → Closing"))
                .findFirst()
                .orElseThrow();
        assertEquals("not now", silent.state());
        assertTrue(silent.counts().startsWith("silent until 24 Jan 2027; "), silent.counts());

        coach.workspace.undo();
        assertEquals(advice.key(), coach.read().advice().getFirst().key());
    }

    @Test
    void afterNotNowTheListIsOfThoseThatAreCountedSinceThen() {
        Advice first = coach.withTwoYears().read().advice().getFirst();
        LocalDate day = SampleCoach.TODAY.minusDays(CoachDismissal.SILENT_DAYS + 2L);
        coach.answeredBefore.add(new CoachDismissal(
                new UUID(0, 1),
                Optional.empty(),
                first.key().rule().key(),
                first.key().stage(),
                CoachDismissal.Kind.NOT_NOW,
                day,
                Optional.empty(),
                1));

        Advice again = coach.read().advice().stream()
                .filter(said -> said.key().equals(first.key()))
                .findFirst()
                .orElseThrow();

        assertEquals("since 25 Sep", again.bars().getLast().label());
        assertEquals("1 of 21", again.bars().getLast().counts());
        assertEquals(day.plusDays(1), again.normalFrom());
        coach.viewModel.open(again);
        assertEquals(
                20, ((ListScope.Chosen) coach.opened.getFirst()).prospects().size());
    }

    @Test
    void manyAppointmentsAreSaidWithWhoIsThereAndPutOffTheySayUntilWhen() {
        coach.sales.withTwoYears(SampleCoach.TODAY).withManyAppointments(SampleCoach.TODAY);
        Advice many = coach.read().advice().stream()
                .filter(said -> said.key().rule() == CoachRule.MANY_APPOINTMENTS)
                .findFirst()
                .orElseThrow();

        assertEquals(
                "Show the 40 between appointment and closing",
                many.list().orElseThrow().words());
        assertEquals("40", many.bars().getLast().counts());
        coach.viewModel.open(many);
        assertEquals(
                40, ((ListScope.Chosen) coach.opened.getFirst()).prospects().size());

        coach.viewModel.notNow(many);
        coach.tasks.runAll();
        assertEquals(
                "silent until 24 Jan 2027; 40 now, usually 4.8",
                row("More appointments than usual").counts());
        assertEquals("40 now, usually 4.8", row("Appointments in stock").counts());
    }

    @Test
    void withoutAStageOfAppointmentsEveryRuleOfThemSaysSo() {
        coach.pipeline = Pipeline.standard()
                .with(Pipeline.standard()
                        .appointments()
                        .orElseThrow()
                        .withRole(StageRole.NONE)
                        .withGate(Gate.NONE));
        coach.withTwoYears();

        for (String rule :
                List.of("Appointments held", "Appointments in stock", "Decision maker known before appointments")) {
            assertEquals("no stage has the role of appointments", row(rule).counts());
            assertEquals("too few", row(rule).state());
        }
        assertTrue(coach.read().advice().stream().noneMatch(said -> said.key().rule() == CoachRule.AUTHORITY));
    }

    @Test
    void whereAppointmentsAreTheLastStageTheirStockSaysThatNothingIsToBeCounted() {
        Pipeline standard = Pipeline.standard();
        coach.pipeline = standard.with(standard.appointments().orElseThrow().withRole(StageRole.NONE))
                .with(standard.stage(new StageKey("closing")).withRole(StageRole.APPOINTMENT));

        assertEquals(
                "no stage lies between appointments and the last one",
                row("Appointments in stock").counts());
        assertEquals(
                "0 of the 10 appointments it takes",
                row("Decision maker known before appointments").counts());
    }

    @Test
    void thatOneProspectCarriesThePeriodIsWatchedFromTheFirstDay() {
        assertEquals(
                "needs a quota and five prospects with a chance of 5% or more",
                row("One prospect carries the period").counts());
    }

    private CoachPage.Watch row(String name) {
        return coach.read().watched().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsNormalForThePersonIsForgotten() {
        Advice advice = coach.withTwoYears().read().advice().getFirst();

        coach.viewModel.normal(advice);
        coach.tasks.runAll();

        assertTrue(coach.read().advice().stream().noneMatch(said -> said.key().equals(advice.key())));
    }

    @Test
    void switchedOffItReadsNothingAndItsAnswersAreThereWhenItIsSwitchedOn() {
        Advice advice = coach.withTwoYears().read().advice().getFirst();
        coach.viewModel.notNow(advice);
        coach.tasks.runAll();

        coach.preferences.set(PersonalSettings.Key.COACH, "no");
        coach.viewModel.shownProperty().set(false);
        coach.viewModel.shownProperty().set(true);
        coach.tasks.runAll();
        assertTrue(coach.viewModel.offProperty().get());
        assertEquals(Optional.empty(), coach.viewModel.pageProperty().get());

        coach.viewModel.switchOn();
        assertEquals("not now", row("Presentation & trial → Closing").state());
    }

    @Test
    void anEmptyStoreSaysWhenTheCoachBegins() {
        CoachPage page = coach.read();

        assertEquals(List.of(), page.advice());
        assertEquals("Nothing to say yet", page.quiet().orElseThrow().title());
        assertTrue(page.watched().stream().allMatch(rule -> rule.state().equals("too few")));
    }

    @Test
    void whereThereIsTooLittleOfEverythingNothingIsCalledUsual() {
        coach.withTwoYears();
        coach.sales.courses.subList(1, coach.sales.courses.size()).clear();
        coach.sales.appointments.clear();

        CoachPage page = coach.read();

        assertTrue(page.watched().stream().allMatch(rule -> rule.state().equals("too few")));
        assertEquals("Nothing to say yet", page.quiet().orElseThrow().title());
        assertEquals(
                "There is too little of any number on the right to compare it with what is usual for you."
                        + " The coach begins as your prospects move and close.",
                page.quiet().orElseThrow().sentence());
    }

    @Test
    void theBalanceShowsWhatIsThereAndWhatIsUsual() {
        CoachPage page = coach.withTwoYears().read();

        assertEquals(5, page.balance().size());
        assertEquals("0", page.balance().getFirst().now());
        assertTrue(page.balance().get(3).usual() > 0);
    }
}
