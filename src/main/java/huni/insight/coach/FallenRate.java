package huni.insight.coach;

import huni.insight.Share;
import java.time.LocalDate;

/**
 * A rate of the last weeks beside the one before.
 *
 * @param strength 0 where the rate has not fallen or too little is known
 * @param weeks how far the last weeks go back; 0 if too little is known of every window
 * @param after the day before the first that counts as recent: these weeks ago, or later where the person answered later
 * @param recent of what became known in these weeks
 * @param before of what became known before, two years back at the most
 */
public record FallenRate(double strength, boolean speaks, int weeks, LocalDate after, Share recent, Share before)
        implements CoachEvidence {

    /** Nothing can be said. */
    public static final FallenRate TOO_FEW =
            new FallenRate(0, false, 0, LocalDate.MIN, new Share(0, 0), new Share(0, 0));

    /** So many have to be known before the recent ones. */
    static final int LEAST_BEFORE = 20;

    private static final int LEAST_RECENT = 8;

    /** What is likelier to be found than not: a halved rate is named in four of five cases after so much information. */
    private static final double INFORMATION = 5.6;

    /** The same counts compared; {@link #TOO_FEW} under 8 recent ones or 20 before. */
    static FallenRate of(int weeks, LocalDate after, Share recent, Share before) {
        if (recent.whole() < LEAST_RECENT || before.whole() < LEAST_BEFORE) {
            return TOO_FEW;
        }
        double strength = strength(recent, before);
        boolean large = (recent.part() + 0.5) * before.whole() * 3 <= 2 * (before.part() + 0.5) * recent.whole();
        return new FallenRate(strength, strength >= SPEAKS && large, weeks, after, recent, before);
    }

    private static double strength(Share recent, Share before) {
        if (recent.part() * before.whole() >= before.part() * recent.whole()) {
            return 0;
        }
        Share together = new Share(recent.part() + before.part(), recent.whole() + before.whole());
        double ratio = 2 * (likelihood(recent) + likelihood(before) - likelihood(together));
        return Math.sqrt(Math.max(0, ratio));
    }

    private static double likelihood(Share share) {
        long missed = share.whole() - share.part();
        return part(share.part(), share.whole()) + part(missed, share.whole());
    }

    private static double part(long part, long whole) {
        return part == 0 ? 0 : part * Math.log((double) part / whole);
    }

    /** Stronger evidence; of equal ones that of the longer window. */
    boolean isStrongerThan(FallenRate other) {
        if (speaks != other.speaks) {
            return speaks;
        }
        int byStrength = Double.compare(strength, other.strength);
        return byStrength > 0 || byStrength == 0 && weeks > other.weeks;
    }

    /**
     * After how many known outcomes a halved rate is named in four of five cases.
     *
     * @param rate the rate before, above 0 and below 1
     */
    public static int outcomesToShowAHalving(double rate) {
        double half = rate / 2;
        return (int) Math.ceil(
                INFORMATION / (half * Math.log(half / rate) + (1 - half) * Math.log((1 - half) / (1 - rate))));
    }
}
