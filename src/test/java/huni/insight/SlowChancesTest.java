package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.history.Course;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.prospect.StageEvent;
import huni.insight.RandomHistories.Histories;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The chances against a second, slow and obvious count of the same random events: back and forth, undo, slips, tidying,
 * parking, two pipelines, entries of which nobody knows the day, few prospects in a stage and many.
 */
class SlowChancesTest {

    private static final LocalDate TODAY = RandomHistories.TODAY;
    private static final long[] AGES = {0, 6, 10, 30, 100, 400};
    private static final long[] WITHIN = {1, 30, 91, Curve.EVER};

    @Provide
    Arbitrary<Histories> histories() {
        return RandomHistories.any();
    }

    @Provide
    Arbitrary<List<List<StageEvent>>> pipelines() {
        return RandomPipelines.any();
    }

    @Property(tries = 25)
    void ofOnePipelineTheChancesAreThoseOfTheSlowCount(@ForAll("histories") Histories histories) {
        assertSame(histories.all(), RandomHistories.PIPELINE);
    }

    @Property(tries = 25)
    void ofTwoPipelinesWithUndatedEntriesTheChancesAreThoseOfTheSlowCount(
            @ForAll("pipelines") List<List<StageEvent>> histories) {
        assertSame(histories, RandomPipelines.ALL);
    }

    private static void assertSame(List<List<StageEvent>> histories, Pipeline pipeline) {
        ForecastBook book = new ForecastBook(pipeline, TODAY);
        histories.forEach(events -> book.put(new Course(
                events.getFirst().prospect(),
                Optional.of(events.getFirst().day()),
                StageHistory.of(events),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
        Chances chances = book.forecast().chances();
        SlowChances slow = new SlowChances(histories, pipeline, TODAY);
        for (Stage stage : pipeline.stages().stream().filter(Stage::isOpen).toList()) {
            for (boolean undated : new boolean[] {false, true}) {
                for (long age : AGES) {
                    for (long within : WITHIN) {
                        assertEquals(
                                slow.chance(stage, undated, age, within),
                                chances.within(new Stay(stage.key(), age, undated), within),
                                1e-9,
                                stage.key() + (undated ? " undated, " : ", ") + age + " days, within " + within);
                    }
                }
            }
        }
    }
}
