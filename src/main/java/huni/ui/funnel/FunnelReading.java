package huni.ui.funnel;

import huni.domain.DaySpan;
import huni.domain.pipeline.LostReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.insight.Funnel;
import huni.insight.KeptWord;
import huni.insight.Movement;
import huni.insight.Snapshot;
import huni.insight.Spells;
import huni.insight.StepTrend;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the screen shows, as figures.
 *
 * @param today the day they were read
 * @param movement of two weeks, the later one last
 * @param beyond what is in no week, and what can be asked for
 * @param past what follows from the past of all prospects, whatever the filter
 */
record FunnelReading(
        LocalDate today,
        Pipeline pipeline,
        Funnel funnel,
        Movement movement,
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
     * @param kept what became of appointments and requests in the last three months
     * @param lost how many were lost in the days of the funnel, by reason, those of which nobody said one last
     */
    record Past(List<OfStep> trends, Spells spells, List<OfReason> lost, KeptWord kept) {

        Past {
            trends = List.copyOf(trends);
            lost = List.copyOf(lost);
        }
    }

    /** The trend of the step between two stages. */
    record OfStep(StageKey from, StageKey to, StepTrend trend) {}

    /** How many were lost for a reason; empty where nobody said one. */
    record OfReason(Optional<LostReason> reason, long count) {}

    /** The days whose prospects the funnel shows. */
    DaySpan created() {
        return funnel.created();
    }
}
