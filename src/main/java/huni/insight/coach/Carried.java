package huni.insight.coach;

import huni.domain.DaySpan;
import huni.domain.quota.PastForecast;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * How much of what is expected in the period hangs on one prospect.
 *
 * @param share its part of the expected value, from 0 to 1
 * @param prospects how many have a chance of 5 % or more
 * @param halfLeft whether at least half of the period is left
 * @param twice whether the look of the week before found as much; false as long as nobody knows
 */
public record Carried(double share, int prospects, boolean halfLeft, boolean twice) implements CoachEvidence {

    /** Nothing is expected. */
    public static final Carried NOTHING = new Carried(0, 0, false, false);

    private static final double HALF = 0.5;
    private static final int LEAST = 5;

    /**
     * What was found at each look, by the Sunday that ended before its week. A forecast of which nobody knows how it was
     * spread is no look; of several in a week the last one counts.
     */
    public static SequencedMap<LocalDate, Carried> looks(List<PastForecast> kept) {
        SequencedMap<LocalDate, Carried> looks = new TreeMap<>();
        for (PastForecast one : kept) {
            long left = ChronoUnit.DAYS.between(one.madeOn(), one.days().to()) + 1;
            long all = ChronoUnit.DAYS.between(one.days().from(), one.days().to()) + 1;
            one.look()
                    .ifPresent(look -> looks.put(
                            DaySpan.week(one.madeOn()).from().minusDays(1),
                            new Carried(
                                    look.biggest().doubleValue(),
                                    Math.toIntExact(look.carrying()),
                                    left * 2 >= all,
                                    false)));
        }
        return looks;
    }

    /** Whether too few prospects carry something to say anything. */
    public boolean isTooFew() {
        return prospects < LEAST;
    }

    /** One look may be chance: the same after the look of the week before. */
    Carried after(Carried before) {
        return new Carried(share, prospects, halfLeft, before.isLarge());
    }

    private boolean isLarge() {
        return share > HALF && !isTooFew() && halfLeft;
    }

    @Override
    public double strength() {
        return 0;
    }

    @Override
    public boolean speaks() {
        return twice && isLarge();
    }
}
