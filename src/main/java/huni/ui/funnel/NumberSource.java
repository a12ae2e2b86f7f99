package huni.ui.funnel;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import huni.insight.FunnelNumber;
import huni.insight.JourneyFilter;
import java.util.Set;

/** Which prospects stand behind a number of the screen. */
public sealed interface NumberSource {

    /** Those of one number of the funnel, created in those days, of those that the filter lets through. */
    record OfFunnel(FunnelNumber number, DaySpan created, JourneyFilter filter) implements NumberSource {}

    /** Those that were lost in those days for a reason; empty where nobody said one. */
    record LostFor(String reason, DaySpan days) implements NumberSource {}

    /** Those that entered the stage for the first time in those days. */
    record Entered(StageKey stage, DaySpan days) implements NumberSource {}

    /** Those that were lost for the first time in those days, in whichever lost stage. */
    record Lost(DaySpan days) implements NumberSource {}

    /** Those that were found with the number. */
    record Whom(Set<ProspectId> those) implements NumberSource {

        public Whom {
            those = Set.copyOf(those);
        }
    }

    /** Those that stand in one of the stages now. */
    record InStages(Set<StageKey> stages) implements NumberSource {

        public InStages {
            stages = Set.copyOf(stages);
        }
    }

    /** Those without a created date, which are in no cohort. */
    record Undated() implements NumberSource {}
}
