package huni.insight;

import huni.domain.pipeline.StageKey;

/** One number of the funnel, and so the list behind it. */
public record FunnelNumber(StageKey stage, Kind kind) {

    /** What is counted of the prospects that reached a step. */
    public enum Kind {
        /** Was ever in the step or in a later one, or is won now. */
        REACHED,
        /** Reached it without ever having been in it. */
        SKIPPED,
        /** Of those that skipped it: came in closed, so that nobody knows their way. */
        WAY_UNKNOWN,
        /** Reached it, and skipped a step on its way, this one or another. At the first step: all that did. */
        FLAGGED,
        /** Came no further and is lost now. */
        LOST_HERE,
        /** Came no further and is parked now. */
        PARKED_HERE,
        /** Came no further and went to another pipeline, where it is now. */
        MOVED_AWAY_HERE,
        /** Came no further and is open now. */
        STILL_HERE,
        /** Reached a later step. */
        ADVANCED,
        /** Entered it so long ago that it counts in the rate. */
        OLD_ENOUGH,
        /** Of the old enough: reached a later step within the days of the rate. */
        ADVANCED_IN_TIME,
        /** Of the old enough: reached a later step after more days. */
        ADVANCED_LATER,
        /** Entered it too lately to count in the rate: drawn hatched. */
        TOO_EARLY,
        /** Of those too early: reached a later step already. */
        ADVANCED_EARLY,
        /** Was in it, and nobody knows when it entered or left it: outside the rate. */
        UNDATED
    }
}
