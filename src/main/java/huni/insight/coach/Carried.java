package huni.insight.coach;

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

    boolean isTooFew() {
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
