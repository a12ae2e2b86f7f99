package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.coach.AdviceKey;
import huni.domain.history.FirstEntries.FirstEntry;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.prospect.StageEvent;
import huni.domain.worktime.WorkingTime;
import huni.insight.RandomHistories.Histories;
import huni.insight.coach.CoachHistory;
import huni.insight.coach.KeptPromises;
import huni.insight.coach.RateCase;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the coach counts of a step is what its rate counts, of the same random events. */
class CoachedStepsTest {

    private static final LocalDate TODAY = RandomPipelines.TODAY;
    private static final KeptPromises NOTHING = new KeptPromises(List.of(), List.of(), List.of(), Map.of());

    @Provide
    Arbitrary<Histories> histories() {
        return RandomHistories.any();
    }

    @Provide
    Arbitrary<List<List<StageEvent>>> pipelines() {
        return RandomPipelines.any();
    }

    @Property
    void ofOnePipelineWithUndoAndTidyingTheCoachCountsTheStepsOfTheFunnel(@ForAll("histories") Histories histories) {
        assertSame(histories.all(), RandomHistories.PIPELINE, PipelineKey.FIRST);
    }

    @Property
    void ofTwoPipelinesWithUndatedEntriesTheCoachCountsTheStepsOfTheFunnel(
            @ForAll("pipelines") List<List<StageEvent>> histories) {
        for (PipelineKey one : RandomPipelines.ALL.keys()) {
            assertSame(histories, RandomPipelines.ALL, one);
        }
    }

    private static void assertSame(List<List<StageEvent>> histories, Pipeline all, PipelineKey one) {
        StepRates rates = new StepRates(CountedEntries.of(histories, all), TODAY);
        CoachHistory coach =
                new CoachHistory(all, one, new Moment(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        histories.forEach(events -> coach.add(
                events.getFirst().prospect(), Optional.of(events.getFirst().day()), StageHistory.of(events)));
        Map<AdviceKey, List<RateCase>> cases = coach.cases(NOTHING, WorkingTime.USUAL);
        for (Stage stage : all.of(one).steps().stream().filter(Stage::isOpen).toList()) {
            int within = rates.within(stage.key());
            List<RateCase> old = new ArrayList<>(cases.get(AdviceKey.ofStep(stage.key())));
            old.removeIf(known ->
                    entered(histories, all, stage, known).plusDays(within).isAfter(TODAY));
            StepRate rate = rates.rate(stage.key(), new DaySpan(LocalDate.of(2020, 1, 1), TODAY));

            assertEquals(rate.oldEnough(), old.size(), stage.key() + " old enough");
            assertEquals(
                    rate.advancedInTime(),
                    old.stream().filter(known -> known.outcome().reached()).count(),
                    stage.key() + " in time");
        }
    }

    private static LocalDate entered(List<List<StageEvent>> histories, Pipeline all, Stage stage, RateCase known) {
        return histories.stream()
                .filter(events -> events.getFirst().prospect().equals(known.prospect()))
                .flatMap(events -> StageHistory.of(events).firstEntries(all).stream())
                .filter(entry -> entry.stage().equals(stage.key()))
                .findFirst()
                .flatMap(FirstEntry::day)
                .orElseThrow();
    }
}
