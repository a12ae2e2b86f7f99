package huni.insight;

/** What became of a prospect's first entry into a stage, as far as the rate of the step asks. */
public enum StepOutcome {
    /** Old enough, and reached a later step within the days. */
    ADVANCED_IN_TIME,
    /** Old enough, and reached a later step after more days: no success of the rate, named beside it. */
    ADVANCED_LATER,
    /** Old enough, and in no later step yet; being lost or parked is not advancing. */
    STAYED,
    /** Entered fewer days ago than it is given, whatever has become of it since. */
    TOO_EARLY,
    /** Nobody knows when it entered, or when it advanced. */
    UNDATED,
    /** Was not in the stage on its way forward, or nobody knows its way. */
    NO_TRY;

    /**
     * Judges a dated entry. All in days since 1970.
     *
     * @param advanced the first entry into a later step, or any day after today if there is none yet
     * @param within the days it is given
     */
    static StepOutcome of(long entered, long advanced, int within, long today) {
        if (today - entered < within) {
            return TOO_EARLY;
        }
        if (advanced > today) {
            return STAYED;
        }
        return advanced - entered <= within ? ADVANCED_IN_TIME : ADVANCED_LATER;
    }

    boolean isOldEnough() {
        return this == ADVANCED_IN_TIME || this == ADVANCED_LATER || this == STAYED;
    }
}
