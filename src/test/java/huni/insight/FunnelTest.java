package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.history.HistoryQuery.EntryCount;
import huni.domain.history.Journey;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.insight.FunnelNumber.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

class FunnelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DaySpan AUTUMN = new DaySpan(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 11, 22));
    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final StageKey LEAD = new StageKey("lead");
    private static final StageKey DECISION_MAKER = new StageKey("decision_maker");
    private static final StageKey APPOINTMENT = new StageKey("appointment");
    private static final StageKey WON = new StageKey("won");

    private final PastJourneys history = new PastJourneys(PIPELINE);

    @Test
    void goingBackAndForthCountsOnce() {
        history.add("2026-10-01 lead, 2026-10-02 decision_maker, 2026-10-03 lead, 2026-10-04 decision_maker");

        assertEquals(List.of(1L, 1L, 0L, 0L, 0L, 0L), each(Funnel.Step::reached));
        assertEquals(List.of(0L, 1L, 0L, 0L, 0L, 0L), each(Funnel.Step::stillHere));
        assertEquals(0, funnel().skipped());
    }

    @Test
    void aSkippedStageIsReachedAndTheProspectFlagged() {
        ProspectId skipper = history.add("2026-10-01 lead, 2026-10-05 appointment");
        history.add("2026-10-01 lead, 2026-10-05 decision_maker");

        assertEquals(List.of(2L, 2L, 1L, 0L, 0L, 0L), each(Funnel.Step::reached));
        assertEquals(List.of(0L, 1L, 0L, 0L, 0L, 0L), each(s -> s.count(Kind.SKIPPED)));
        assertEquals(1, funnel().skipped());
        assertEquals(List.of(skipper), behind(DECISION_MAKER, Kind.SKIPPED));
        assertEquals(List.of(skipper), behind(LEAD, Kind.FLAGGED));
    }

    @Test
    void createdInALaterStageReachedTheEarlierOnesFlagged() {
        history.add("2026-10-01 appointment");

        assertEquals(List.of(1L, 1L, 1L, 0L, 0L, 0L), each(Funnel.Step::reached));
        assertEquals(1, funnel().skipped());
    }

    @Test
    void whatWasNeverInAStepStillReachedTheFirstSoThatNobodyDisappears() {
        history.add("2026-10-01 parked");

        assertEquals(1, funnel().prospects());
        assertEquals(List.of(1L, 0L, 0L, 0L, 0L, 0L), each(Funnel.Step::reached));
        assertEquals(List.of(1L, 0L, 0L, 0L, 0L, 0L), each(Funnel.Step::parkedHere));
        assertEquals(1, funnel().skipped());
    }

    @Test
    void aLostProspectCountsUpToItsFurthestStage() {
        history.add(
                "2026-10-01 lead, 2026-10-05 decision_maker, 2026-10-07 appointment, 2026-10-09 lead, 2026-10-10 lost");

        assertEquals(List.of(1L, 1L, 1L, 0L, 0L, 0L), each(Funnel.Step::reached));
        assertEquals(List.of(0L, 0L, 1L, 0L, 0L, 0L), each(Funnel.Step::lostHere));
        assertEquals(List.of(1L, 1L, 1L, 0L, 0L, 0L), each(s -> s.count(Kind.OLD_ENOUGH)));
        assertEquals(List.of(1L, 1L, 0L, 0L, 0L, 0L), each(Funnel.Step::advanced));
    }

    @Test
    void aReopenedProspectKeepsItsCohortAndIsNoWin() {
        history.add("2026-10-01 lead, 2026-10-20 won, 2026-11-01 closing");
        history.add("2026-10-01 lead, 2026-10-20 won");

        assertEquals(2, funnel().prospects());
        assertEquals(List.of(0L, 0L, 0L, 0L, 0L, 1L), each(Funnel.Step::stillHere));
        assertEquals(new Share(1, 2), funnel().cohortWinRate());
        assertEquals(new Share(1, 2), funnel().stillOpen());
    }

    @Test
    void onlyProspectsCreatedInThoseDaysAreInTheCohort() {
        history.add("2026-09-27 lead");
        history.add("2026-09-28 lead");
        history.add("2026-11-22 lead");
        history.add("2026-11-23 lead");

        assertEquals(2, funnel().prospects());
    }

    @Test
    void whereFewerThanFiveAreOldEnoughTheRateOfAllInTwoYearsIsShown() {
        history.add("2026-10-01 lead, 2026-10-05 decision_maker");
        StepRates two = new StepRates(entered(LEAD, "2025-03-01", 4, 20), TODAY);

        Funnel.Step few = new FunnelRules(PIPELINE, two, TODAY)
                .funnel(history, AUTUMN)
                .steps()
                .getFirst();
        history.add("2026-10-01 lead");
        history.add("2026-10-01 lead");
        history.add("2026-10-01 lead");
        history.add("2026-10-01 lead");
        Funnel.Step enough = new FunnelRules(PIPELINE, two, TODAY)
                .funnel(history, AUTUMN)
                .steps()
                .getFirst();

        assertEquals(new StepRate(20, 20, 0, 0, 14), few.shownRate());
        assertFalse(few.isOwnShown());
        assertEquals(new StepRate(1, 5, 0, 0, 14), enough.shownRate());
        assertTrue(enough.isOwnShown());
    }

    private static List<EntryCount> entered(StageKey stage, String day, long after, long count) {
        return List.of(new EntryCount(stage, LocalDate.parse(day).toEpochDay(), after, true, count));
    }

    @Test
    void whatEnteredLessThanSoManyDaysAgoIsTooEarlyWhateverBecameOfIt() {
        history.add("2026-10-24 lead");
        history.add("2026-10-25 lead");
        history.add("2026-10-24 lead, 2026-11-20 lost");
        history.add("2026-10-25 lead, 2026-11-20 parked");
        history.add("2026-10-25 lead, 2026-11-20 decision_maker");

        assertEquals(new StepRate(0, 2, 3, 0, 30), funnel().steps().getFirst().stepRate());
    }

    @Test
    void theDaysToAdvanceCountFromTheFirstEntryToTheFirstLaterStage() {
        history.add("2026-10-01 lead, 2026-10-31 decision_maker, 2026-11-01 lead, 2026-11-20 appointment");
        history.add("2026-10-01 lead, 2026-11-01 decision_maker");

        assertEquals(new StepRate(1, 2, 0, 1, 30), funnel().steps().getFirst().stepRate());
    }

    @Test
    void whatSkippedAStageOrWentBackIntoItIsNoTryOfIt() {
        history.add("2026-10-01 lead, 2026-10-02 appointment, 2026-10-03 decision_maker, 2026-10-04 presentation");
        history.add("2026-10-01 lead, 2026-10-02 appointment");

        assertEquals(List.of(2L, 0L, 2L, 1L, 0L, 0L), each(s -> s.count(Kind.OLD_ENOUGH)));
    }

    @Test
    void whatCameInClosedIsNoTryOfAnyStepAndSaidToBeOfUnknownWay() {
        history.addClosed("2026-10-01 lead, 2026-10-01 won");
        history.addClosed("2026-10-01 lead, 2026-10-20 lost");

        assertEquals(List.of(2L, 1L, 1L, 1L, 1L, 1L), each(Funnel.Step::reached));
        assertEquals(List.of(0L, 1L, 1L, 1L, 1L, 0L), each(s -> s.count(Kind.WAY_UNKNOWN)));
        assertEquals(List.of(0L, 0L, 0L, 0L, 0L, 0L), each(s -> s.count(Kind.OLD_ENOUGH)));
    }

    @Test
    void whereTheFirstStageIsRetiredThoseThatWereInNoStepReachedTheOneWhereProspectsBegin() {
        history.add("2026-10-01 decision_maker");
        history.add("2026-10-01 lost");
        Pipeline without = PIPELINE.with(PIPELINE.stage(LEAD).withRetired(true));

        Funnel funnel = new FunnelRules(without, new StepRates(List.of(), TODAY), TODAY).funnel(history, AUTUMN);

        assertEquals(DECISION_MAKER, funnel.steps().getFirst().stage());
        assertEquals(2, funnel.steps().getFirst().reached());
        assertEquals(1, funnel.steps().getFirst().lostHere());
    }

    @Test
    void aRetiredStageIsShownOnlyWhereSomebodyWasInItAndIsNeverSkipped() {
        List<Stage> stages = new ArrayList<>(PIPELINE.stages());
        Stage old = stages.get(1);
        stages.set(
                1,
                new Stage(
                        old.key(),
                        old.type(),
                        old.gate(),
                        old.name(),
                        old.position(),
                        old.probability(),
                        old.staleAfterDays(),
                        old.exitCriteria(),
                        true,
                        2));
        FunnelRules rules = new FunnelRules(new Pipeline(stages), new StepRates(List.of(), TODAY), TODAY);
        history.add("2026-10-01 lead, 2026-10-05 appointment");

        Funnel without = rules.funnel(history, AUTUMN);
        history.add("2026-10-01 decision_maker");
        Funnel with = rules.funnel(history, AUTUMN);

        assertEquals(List.of(5, 6), List.of(without.steps().size(), with.steps().size()));
        assertEquals(0, without.skipped());
        assertEquals(1, with.skipped());
    }

    @Test
    void renamingOrTranslatingWonChangesNoFigure() {
        history.add("2026-10-01 lead, 2026-10-20 won");
        history.add("2026-10-01 lead, 2026-10-20 lost");
        List<Stage> renamed = PIPELINE.stages().stream()
                .map(s -> s.withName(s.type() == StageType.WON ? "Kaybedildi" : "Won"))
                .toList();

        assertEquals(
                funnel(),
                new FunnelRules(new Pipeline(renamed), new StepRates(List.of(), TODAY), TODAY).funnel(history, AUTUMN));
        assertEquals(new Share(1, 2), funnel().cohortWinRate());
    }

    @Test
    void everyNumberIsAsLongAsItsListAndTheNumbersOfAStepAddUp() {
        Random random = new Random(20261123);
        String[] keys = {"lead", "decision_maker", "appointment", "presentation", "closing", "won", "lost", "parked"};
        for (int i = 0; i < 400; i++) {
            StringBuilder way = new StringBuilder();
            LocalDate day = AUTUMN.from().minusDays(10).plusDays(random.nextInt(60));
            int visits = 1 + random.nextInt(7);
            for (int v = 0; v < visits; v++) {
                way.append(v == 0 ? "" : ", ").append(day).append(' ').append(keys[random.nextInt(keys.length)]);
                day = day.plusDays(random.nextInt(6));
            }
            history.add(way.toString());
        }

        Funnel funnel = funnel();
        for (Funnel.Step step : funnel.steps()) {
            for (Kind kind : Kind.values()) {
                assertEquals(step.count(kind), behind(step.stage(), kind).size(), step.stage() + " " + kind);
            }
            boolean won = step.type() == StageType.WON;
            long decidedHere = step.lostHere() + step.parkedHere() + step.stillHere() + step.advanced();
            assertTrue(won ? decidedHere <= step.reached() : decidedHere == step.reached(), step + "");
            long tries = step.count(Kind.OLD_ENOUGH) + step.tooEarly() + step.undated();
            assertTrue(tries <= (won ? 0 : step.reached() - step.count(Kind.SKIPPED)), step + "");
            Funnel.Parts parts = funnel.parts(funnel.steps().indexOf(step));
            assertEquals((double) step.reached() / funnel.prospects(), parts.whole(), 1e-9);
        }
        assertEquals(funnel.prospects(), funnel.steps().getFirst().reached());
        for (int i = 0; i < funnel.steps().size(); i++) {
            assertTrue(funnel.ofFirst(i).rate().orElseThrow() <= 1);
        }
    }

    @Test
    void weeksPooledAreTheSumOfTheWeeks() {
        history.add("2026-10-05 lead, 2026-10-11 won");
        history.add("2026-10-11 lead, 2026-10-12 appointment");
        history.add("2026-10-12 lead, 2026-10-13 lost");
        FunnelRules rules = new FunnelRules(PIPELINE, new StepRates(List.of(), TODAY), TODAY);
        long[] sum = new long[6];
        for (LocalDate monday : List.of(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 12))) {
            Funnel week = rules.funnel(history, DaySpan.week(monday));
            for (int i = 0; i < 6; i++) {
                sum[i] += week.steps().get(i).reached();
            }
        }

        Funnel pooled = rules.funnel(history, DaySpan.weeks(2, LocalDate.of(2026, 10, 18)));

        assertEquals(
                List.of(sum[0], sum[1], sum[2], sum[3], sum[4], sum[5]),
                pooled.steps().stream().map(Funnel.Step::reached).toList());
        assertEquals(new Share(1, 3), pooled.ofFirst(5));
    }

    @Test
    void withoutProspectsThereAreNoRates() {
        assertEquals(
                Share.Weight.NOTHING,
                funnel().steps().getFirst().stepRate().share().weight());
        assertEquals(Share.Weight.NOTHING, funnel().cohortWinRate().weight());
    }

    @Test
    void aStageThatIsNoStepHasNoNumber() {
        assertThrows(IllegalArgumentException.class, () -> behind(new StageKey("lost"), Kind.REACHED));
        assertEquals(List.of(), behind(WON, Kind.REACHED));
        assertEquals(List.of(), behind(APPOINTMENT, Kind.REACHED));
    }

    private Funnel funnel() {
        return new FunnelRules(PIPELINE, new StepRates(List.of(), TODAY), TODAY).funnel(history, AUTUMN);
    }

    private List<Long> each(ToLongFunction<Funnel.Step> number) {
        return funnel().steps().stream().map(number::applyAsLong).toList();
    }

    private List<ProspectId> behind(StageKey stage, Kind kind) {
        Predicate<Journey> counted = new FunnelRules(PIPELINE, new StepRates(List.of(), TODAY), TODAY)
                .counted(new FunnelNumber(stage, kind));
        List<ProspectId> found = new ArrayList<>();
        history.eachJourney(PipelineKey.FIRST, AUTUMN, journey -> {
            if (counted.test(journey)) {
                found.add(journey.prospect());
            }
        });
        return found;
    }
}
