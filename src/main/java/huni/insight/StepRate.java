package huni.insight;

/**
 * How many advanced from a stage to a later one, of those that entered it long enough ago to tell.
 *
 * @param advancedInTime of the old enough, those that advanced within the days
 * @param oldEnough entered at least so many days ago
 * @param tooEarly entered later than that: outside the rate
 * @param advancedLater of the old enough, those that advanced after more days
 * @param within the days each is given, from its entry
 */
public record StepRate(long advancedInTime, long oldEnough, long tooEarly, long advancedLater, int within) {

    /** Fewer old enough than this say nothing about some weeks by themselves. */
    public static final int ENOUGH = 5;

    /** No entry at all. */
    public static StepRate none(int within) {
        return new StepRate(0, 0, 0, 0, within);
    }

    /** The rate itself. */
    public Share share() {
        return new Share(advancedInTime, oldEnough);
    }

    /** Whether enough are old enough to be shown for themselves. */
    public boolean isEnough() {
        return oldEnough >= ENOUGH;
    }

    /** The same with so many more entries of one outcome; those that are no try change nothing. */
    public StepRate plus(StepOutcome outcome, long count) {
        return new StepRate(
                advancedInTime + (outcome == StepOutcome.ADVANCED_IN_TIME ? count : 0),
                oldEnough + (outcome.isOldEnough() ? count : 0),
                tooEarly + (outcome == StepOutcome.TOO_EARLY ? count : 0),
                advancedLater + (outcome == StepOutcome.ADVANCED_LATER ? count : 0),
                within);
    }

    /** The same without some of them. */
    StepRate minus(StepRate part) {
        return new StepRate(
                advancedInTime - part.advancedInTime,
                oldEnough - part.oldEnough,
                tooEarly - part.tooEarly,
                advancedLater - part.advancedLater,
                within);
    }

    /** Both together, of the same step. */
    StepRate plus(StepRate other) {
        return new StepRate(
                advancedInTime + other.advancedInTime,
                oldEnough + other.oldEnough,
                tooEarly + other.tooEarly,
                advancedLater + other.advancedLater,
                within);
    }
}
