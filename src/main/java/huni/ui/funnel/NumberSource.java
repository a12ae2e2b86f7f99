package huni.ui.funnel;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.history.StageTime;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.insight.FunnelNumber;
import huni.insight.JourneyFilter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Which prospects stand behind a number of the screen. */
public sealed interface NumberSource {

    /** Whether it counts everybody's prospects, though others are of one person's alone: it tells what is learned from the past. */
    default boolean isOfEverybody() {
        return this instanceof Whom || this instanceof WithoutIncentive || this instanceof Timed;
    }

    /** Those of one number of the funnel, created in those days, of those that the filter lets through. */
    record OfFunnel(FunnelNumber number, DaySpan created, JourneyFilter filter) implements NumberSource {}

    /** Those that stand in a stage of that kind now, or all, of the funnel's prospects that the filter lets through. */
    record OfSource(PipelineKey pipeline, Optional<StageType> standing, DaySpan created, JourneyFilter filter)
            implements NumberSource {}

    /** Those that were won or lost in those days for a reason; empty where nobody said one. */
    record ClosedFor(PipelineKey pipeline, StageType outcome, String reason, DaySpan days) implements NumberSource {}

    /** Those that entered the stage for the first time in those days. */
    record Entered(StageKey stage, DaySpan days) implements NumberSource {}

    /** Those that were lost for the first time in those days, in whichever lost stage. */
    record Lost(PipelineKey pipeline, DaySpan days) implements NumberSource {}

    /** Those that were found with the number. */
    record Whom(Set<ProspectId> those) implements NumberSource {

        public Whom {
            those = Set.copyOf(those);
        }
    }

    /** Those whose step from the stage was tried without an incentive; given one were those. */
    record WithoutIncentive(StageKey stage, Set<ProspectId> with) implements NumberSource {

        public WithoutIncentive {
            with = Set.copyOf(with);
        }
    }

    /** Those whose time in one of the stages, or whose sale in their pipeline, is of one of the kinds. */
    record Timed(Set<StageKey> stages, Set<StageTime.Kind> kinds) implements NumberSource {

        public Timed {
            stages = Set.copyOf(stages);
            kinds = Set.copyOf(kinds);
        }
    }

    /** Those that stand in one of the stages now. */
    record InStages(Set<StageKey> stages) implements NumberSource {

        public InStages {
            stages = Set.copyOf(stages);
        }
    }

    /** Those that stood in one of the stages at the end of that day. */
    record StoodIn(Set<StageKey> stages, LocalDate day) implements NumberSource {

        public StoodIn {
            stages = Set.copyOf(stages);
        }
    }

    /** Those without a created date, which are in no cohort. */
    record Undated(PipelineKey pipeline) implements NumberSource {}
}
