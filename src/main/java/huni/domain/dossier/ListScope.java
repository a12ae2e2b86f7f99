package huni.domain.dossier;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.history.Journey;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Which prospects a list is about, before it is filtered: all of them, or those that a number counts. */
public sealed interface ListScope {

    /** All prospects. */
    static ListScope all() {
        return new Everybody();
    }

    /** Whether the prospects have to be found one by one from their events, before the first page can be read. */
    default boolean takesLong() {
        return this instanceof FirstEntered
                || this instanceof StoodIn
                || this instanceof ClosedFor
                || this instanceof OfJourneys
                || this instanceof Given;
    }

    /** All prospects. */
    record Everybody() implements ListScope {}

    /** Those that stand in one of the stages now. */
    record InStages(Set<StageKey> stages) implements ListScope {

        public InStages {
            stages = Set.copyOf(stages);
        }
    }

    /** Those that stood in one of the stages at the end of that day. */
    record StoodIn(Set<StageKey> stages, LocalDate day) implements ListScope {

        public StoodIn {
            stages = Set.copyOf(stages);
        }
    }

    /** Those that were found by other means. */
    record Chosen(Set<ProspectId> prospects) implements ListScope {

        public Chosen {
            prospects = Set.copyOf(prospects);
        }
    }

    /** Those without a created date. */
    record Undated() implements ListScope {}

    /**
     * Those that are won or lost, or only one of both, on a day nobody knows.
     *
     * @param batch only those that this import made; empty for all
     */
    record ClosedUndated(Set<StageType> types, Optional<UUID> batch) implements ListScope {

        public ClosedUndated {
            types = Set.copyOf(types);
        }
    }

    /** Those that entered one of the stages for the first time in those days. */
    record FirstEntered(Set<StageKey> stages, DaySpan days) implements ListScope {

        public FirstEntered {
            stages = Set.copyOf(stages);
        }
    }

    /**
     * Those that were lost in those days and are lost now.
     *
     * @param reason the key of the reason; empty for those of which nobody said one
     */
    record ClosedFor(Set<StageKey> stages, DaySpan days, String reason) implements ListScope {

        public ClosedFor {
            stages = Set.copyOf(stages);
        }
    }

    /**
     * Those created in a pipeline in those days, or come there from another, whose journey is counted. It is found out
     * once and kept until the next change, for as long as the same test is asked.
     */
    record OfJourneys(PipelineKey pipeline, DaySpan created, Predicate<? super Journey> counted) implements ListScope {}

    /** Those created in those days, in whatever pipeline. */
    record Created(DaySpan days) implements ListScope {}

    /** Those who were given something, or are to be, that is counted; found out once like journeys. */
    record Given(Predicate<? super GivenIncentive> counted) implements ListScope {}

    /** Those with an appointment on one of those days that was held or is still ahead. */
    record WithAppointment(DaySpan days) implements ListScope {}

    /**
     * Those with whom an appointment was booked on one of those days that stands or was held.
     *
     * @param zone where a day begins
     */
    record Booked(DaySpan days, ZoneId zone) implements ListScope {}
}
