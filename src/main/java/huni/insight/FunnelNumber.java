package huni.insight;

import huni.domain.pipeline.StageKey;

/** One number of the funnel, and so the list behind it. */
public record FunnelNumber(StageKey stage, Kind kind) {

    /** What is counted of the prospects that reached a step. */
    public enum Kind {
        /** Was ever in the step or in a later one. */
        REACHED,
        /** Reached it without ever having been in it. */
        SKIPPED,
        /** Reached it, and skipped a step on its way, this one or another. At the first step: all that did. */
        FLAGGED,
        /** Came no further and is lost now. */
        LOST_HERE,
        /** Came no further and is parked now. */
        PARKED_HERE,
        /** Came no further and is open now. */
        STILL_HERE,
        /** Reached a later step, on a day that is known. */
        ADVANCED,
        /** Advanced, lost, or in the step for so long that most others had advanced by then. */
        MATURED,
        /** Reached it and is not matured: drawn hatched, outside the rate. */
        WAITING,
        /** Reached it, and nobody knows when it entered or left it: outside the rate. */
        UNDATED
    }
}
