package huni.ui.funnel;

import huni.domain.DaySpan;
import huni.domain.PersonId;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.insight.ClosedReasons;
import huni.insight.Flow;
import huni.insight.Funnel;
import huni.insight.Movement;
import huni.insight.Snapshot;
import huni.insight.Spells;
import huni.insight.StepTrend;
import huni.insight.Velocity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the screen shows, as figures.
 *
 * @param today the day they were read
 * @param owner whose prospects are counted; empty for everybody's. What is learned from the past is of everybody's always
 * @param movement of two weeks, the later one last
 * @param sameDays of the earlier week, the days up to today's weekday; empty where the later one is over
 * @param beyond what is in no week, and what can be asked for
 * @param past what follows from the past of all prospects, whatever the filter
 */
record FunnelReading(
        LocalDate today,
        Pipeline pipeline,
        Optional<PersonId> owner,
        Funnel funnel,
        Movement movement,
        Optional<Movement.Week> sameDays,
        Snapshot snapshot,
        Beyond beyond,
        Past past) {

    /**
     * What is outside the weeks.
     *
     * @param undated how many prospects have no created date
     * @param latest when the newest prospect was created; empty if none has a date
     * @param sources where prospects came from
     */
    record Beyond(long undated, Optional<LocalDate> latest, List<String> sources) {

        Beyond {
            sources = List.copyOf(sources);
        }
    }

    /**
     * What all prospects did.
     *
     * @param trends of the step from each open stage
     * @param lost why prospects were lost in the days of the funnel
     * @param won why prospects were won in these days
     */
    record Past(
            List<OfStep> trends, Spells spells, ClosedReasons lost, ClosedReasons won, Velocity velocity, Flow flow) {

        Past {
            trends = List.copyOf(trends);
        }
    }

    /** The trend of the step between two stages. */
    record OfStep(StageKey from, StageKey to, StepTrend trend) {}

    /** The days whose prospects the funnel shows. */
    DaySpan created() {
        return funnel.created();
    }
}
