package huni.insight;

import huni.domain.DaySpan;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.insight.FunnelNumber.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far the prospects of some weeks have come. The numbers of one step add up: what reached it and did not advance
 * is lost, parked or still here (or, in the won step, won).
 *
 * @param created the days of their creation
 * @param prospects how many were created, each of which reached the first step
 * @param steps in the order of the pipeline: open stages, then won
 */
public record Funnel(DaySpan created, long prospects, List<Step> steps) {

    public Funnel {
        steps = List.copyOf(steps);
    }

    /** How many skipped a step. */
    public long skipped() {
        return steps.isEmpty() ? 0 : steps.getFirst().count(Kind.FLAGGED);
    }

    /** Won so far of those created. To be shown beside {@link #stillOpen}. */
    public Share cohortWinRate() {
        return new Share(steps.stream().mapToLong(Step::endedHere).sum(), prospects);
    }

    /** Neither won, lost nor parked so far, of those created. */
    public Share stillOpen() {
        return new Share(steps.stream().mapToLong(Step::stillHere).sum(), prospects);
    }

    /** What reached a step, of what reached the step before; of the first step, of all. */
    public Share ofStepBefore(int step) {
        return new Share(
                steps.get(step).reached(), steps.get(Math.max(0, step - 1)).reached());
    }

    /** What reached a step, of what reached the first. */
    public Share ofFirst(int step) {
        return new Share(steps.get(step).reached(), steps.getFirst().reached());
    }

    /** What the bar of a step is made of, in shares of the first step's bar. */
    public Parts parts(int step) {
        Step of = steps.get(step);
        double first = steps.getFirst().reached();
        return first == 0
                ? new Parts(0, 0, 0)
                : new Parts(of.wentOn() / first, of.stayed() / first, of.waiting() / first);
    }

    /**
     * A bar, all of it shares of what reached the first step.
     *
     * @param wentOn as long as the next bar
     * @param stayed lost here, or here for so long that it counts as not gone on
     * @param early not here for long enough to tell: outside the rate
     */
    public record Parts(double wentOn, double stayed, double early) {

        public double whole() {
            return wentOn + stayed + early;
        }
    }

    /**
     * One step.
     *
     * @param counts each kind has one
     * @param maturesAfter days in the step after which a prospect counts as matured
     */
    public record Step(StageKey stage, StageType type, Map<Kind, Long> counts, int maturesAfter) {

        public Step {
            counts = Map.copyOf(new EnumMap<>(counts));
        }

        public long count(Kind kind) {
            return counts.getOrDefault(kind, 0L);
        }

        public long reached() {
            return count(Kind.REACHED);
        }

        public long lostHere() {
            return count(Kind.LOST_HERE);
        }

        public long parkedHere() {
            return count(Kind.PARKED_HERE);
        }

        public long stillHere() {
            return count(Kind.STILL_HERE);
        }

        public long advanced() {
            return count(Kind.ADVANCED);
        }

        public long matured() {
            return count(Kind.MATURED);
        }

        /** Reached but not matured: the hatched part. */
        public long waiting() {
            return count(Kind.WAITING);
        }

        /** Advanced of matured, the only rate from this step to the next. */
        public Share stepRate() {
            return new Share(advanced(), matured());
        }

        /** Reached and neither lost, parked nor still here: went on, or was won in the won step. */
        public long wentOn() {
            return reached() - lostHere() - parkedHere() - stillHere();
        }

        /** Reached, and left out of the rate because nobody knows when it was entered or left. */
        public long undated() {
            return count(Kind.UNDATED);
        }

        /** Reached and stayed, without those of which it is too early to say. */
        public long stayed() {
            return reached() - wentOn() - waiting();
        }

        private long endedHere() {
            return type == StageType.WON ? wentOn() - advanced() : 0;
        }
    }
}
