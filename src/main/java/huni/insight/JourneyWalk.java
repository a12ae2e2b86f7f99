package huni.insight;

import huni.domain.history.Journey;
import huni.domain.pipeline.StageKey;
import java.util.Arrays;
import java.util.Map;

/**
 * A journey along the steps of a pipeline: which it was in, and when it first entered and left each of them for a later
 * one. In plain arrays, since a hundred thousand are walked at once.
 */
final class JourneyWalk {

    private static final int NOWHERE = -1;
    private static final long NOT_YET = Long.MAX_VALUE;

    private final long[] entered;
    private final long[] advanced;
    private final boolean wayUnknown;
    private final boolean away;
    private int furthest = NOWHERE;
    private long visited;
    private long undated;
    private long backwards;

    /**
     * Walks it.
     *
     * @param places the index of each step; stages that are none are passed over
     * @param away it is in another pipeline now
     */
    JourneyWalk(Journey journey, Map<StageKey, Integer> places, int steps, int begin, boolean away) {
        this.entered = new long[steps];
        this.advanced = new long[steps];
        this.wayUnknown = journey.wayUnknown();
        this.away = away;
        Arrays.fill(advanced, NOT_YET);
        for (Journey.Visit visit : journey.visits()) {
            Integer place = places.get(visit.stage());
            if (place != null) {
                enter(place, visit);
            }
        }
        if (furthest == NOWHERE) {
            furthest = begin;
        }
    }

    private void enter(int place, Journey.Visit visit) {
        long day = visit.on().toEpochDay();
        for (int step = 0; step < place; step++) {
            if (has(visited, step) && advanced[step] == NOT_YET) {
                advanced[step] = day;
                undated |= visit.undated() || day < entered[step] ? 1L << step : 0;
            }
        }
        if (!has(visited, place)) {
            visited |= 1L << place;
            entered[place] = day;
            undated |= visit.undated() ? 1L << place : 0;
            backwards |= place < furthest ? 1L << place : 0;
        }
        furthest = Math.max(furthest, place);
    }

    private static boolean has(long steps, int step) {
        return (steps >> step & 1) == 1;
    }

    /** The furthest step; of one that was in none, the step where prospects begin. */
    int furthest() {
        return furthest;
    }

    boolean wasIn(int step) {
        return has(visited, step);
    }

    /** The steps it was in, one bit each. */
    long visited() {
        return visited;
    }

    boolean wayUnknown() {
        return wayUnknown;
    }

    /**
     * What became of its first entry into a step. The last step has none after it, so nothing is tried there; nor was it
     * where it was moved to another pipeline before it went on.
     */
    StepOutcome outcome(int step, int within, long today) {
        if (step == entered.length - 1 || wayUnknown || !wasIn(step) || has(backwards, step)) {
            return StepOutcome.NO_TRY;
        }
        if (away && advanced[step] == NOT_YET) {
            return StepOutcome.NO_TRY;
        }
        return has(undated, step) ? StepOutcome.UNDATED : StepOutcome.of(entered[step], advanced[step], within, today);
    }
}
