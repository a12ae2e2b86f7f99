package huni.insight;

import huni.domain.DaySpan;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.insight.FunnelNumber.Kind;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How far the prospects of some weeks have come. The numbers of one step add up: what reached it and did not advance
 * is lost, parked, in another pipeline or still here (or, in the won step, won).
 *
 * @param created the days of their creation
 * @param prospects how many were created, each of which reached the first step
 * @param steps in the order of the pipeline: open stages, then won
 * @param leftOut which of them the values leave out
 * @param sources where they came from, the most frequent first, and what became of them
 */
public record Funnel(DaySpan created, long prospects, List<Step> steps, Unvalued leftOut, List<SourceCount> sources) {

    public Funnel {
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
    }

    /**
     * The prospects from one source, as they stand now; parked ones and those moved to another pipeline are in the
     * number of all alone.
     *
     * @param source as it was written; empty where nobody said
     */
    public record SourceCount(String source, long created, long won, long lost, long open) {

        /** Won so far of those created. To be shown beside those still open. */
        public Share wonSoFar() {
            return new Share(won, created);
        }
    }

    /** How many have no value, and those with one in another currency. */
    public record Unvalued(long withoutWorth, List<InOtherCurrency> others) {

        public Unvalued {
            others = List.copyOf(others);
        }

        /** How many have a value in another currency. */
        public long inOtherCurrencies() {
            return InOtherCurrency.prospects(others);
        }
    }

    /** How many skipped a step. */
    public long skipped() {
        return steps.isEmpty() ? 0 : steps.getFirst().count(Kind.FLAGGED);
    }

    /** Won so far of those created. To be shown beside {@link #stillOpen}. */
    public Share cohortWinRate() {
        return new Share(steps.stream().mapToLong(Step::endedHere).sum(), prospects);
    }

    /** Neither won, lost, parked nor moved away so far, of those created. */
    public Share stillOpen() {
        return new Share(steps.stream().mapToLong(Step::stillHere).sum(), prospects);
    }

    /** What reached a step, of what reached the first. */
    public Share ofFirst(int step) {
        return new Share(steps.get(step).reached(), steps.getFirst().reached());
    }

    /** What the bar of a step is made of, in shares of the first step's bar. */
    public Parts parts(int step) {
        return parts(steps.getFirst().reached(), kind -> steps.get(step).count(kind));
    }

    /** The same by value. */
    public Parts worthParts(int step) {
        return parts(
                steps.getFirst().worth(Kind.REACHED).doubleValue(),
                kind -> steps.get(step).worth(kind).doubleValue());
    }

    private static Parts parts(double first, ToDoubleFunction<Kind> of) {
        if (first == 0) {
            return Parts.NONE;
        }
        double stays = of.applyAsDouble(Kind.LOST_HERE)
                + of.applyAsDouble(Kind.MOVED_AWAY_HERE)
                + of.applyAsDouble(Kind.PARKED_HERE)
                + of.applyAsDouble(Kind.STILL_HERE);
        double wentOnEarly = of.applyAsDouble(Kind.ADVANCED_EARLY);
        double hereEarly = of.applyAsDouble(Kind.TOO_EARLY) - wentOnEarly;
        return new Parts(
                (of.applyAsDouble(Kind.REACHED) - stays - wentOnEarly) / first,
                wentOnEarly / first,
                hereEarly / first,
                (stays - hereEarly) / first);
    }

    /**
     * A bar, all of it shares of what reached the first step. The first two parts are as long as the next bar; the
     * middle two are those too early to tell.
     *
     * @param wentOn went on, and entered long ago
     * @param wentOnEarly went on, and entered lately
     * @param hereEarly did not go on, and entered lately
     * @param stayed did not go on, and entered long ago or on a day nobody knows
     */
    public record Parts(double wentOn, double wentOnEarly, double hereEarly, double stayed) {

        /** A bar of nobody. */
        public static final Parts NONE = new Parts(0, 0, 0, 0);

        public double whole() {
            return wentOn + wentOnEarly + hereEarly + stayed;
        }
    }

    /**
     * One step.
     *
     * @param counts each kind has one
     * @param worths the likely values of each kind, in the funnel's currency
     * @param usual the rate of all that entered it in the last two years
     */
    public record Step(
            StageKey stage, StageType type, Map<Kind, Long> counts, Map<Kind, BigDecimal> worths, StepRate usual) {

        public Step {
            counts = Map.copyOf(new EnumMap<>(counts));
            worths = Map.copyOf(new EnumMap<>(worths));
        }

        /** The sum of their likely values, in the funnel's currency. */
        public BigDecimal worth(Kind kind) {
            return worths.getOrDefault(kind, BigDecimal.ZERO);
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

        public long movedAwayHere() {
            return count(Kind.MOVED_AWAY_HERE);
        }

        public long stillHere() {
            return count(Kind.STILL_HERE);
        }

        /** Reached a later step, whenever that was. */
        public long advanced() {
            return count(Kind.ADVANCED);
        }

        /** Entered too lately to tell: the hatched part. */
        public long tooEarly() {
            return count(Kind.TOO_EARLY);
        }

        /** Was in it, and left out of the rate because nobody knows when it was entered or left. */
        public long undated() {
            return count(Kind.UNDATED);
        }

        /** Days each is given to advance from the step. */
        public int within() {
            return usual.within();
        }

        /** The rate shown between this bar and the next: the own one if enough are old enough, else the usual one. */
        public StepRate shownRate() {
            return isOwnShown() ? stepRate() : usual;
        }

        /** Whether the rate that is shown is the one of these prospects; also where there is no other. */
        public boolean isOwnShown() {
            return stepRate().isEnough() || usual.oldEnough() <= stepRate().oldEnough();
        }

        /** The rate from this step to the next, of these prospects. */
        public StepRate stepRate() {
            return new StepRate(
                    count(Kind.ADVANCED_IN_TIME),
                    count(Kind.OLD_ENOUGH),
                    count(Kind.TOO_EARLY),
                    count(Kind.ADVANCED_LATER),
                    within());
        }

        /** Reached and neither lost, parked, moved to another pipeline nor still here: went on, or was won in the won step. */
        public long wentOn() {
            return reached() - lostHere() - parkedHere() - movedAwayHere() - stillHere();
        }

        private long endedHere() {
            return type == StageType.WON ? wentOn() : 0;
        }
    }
}
