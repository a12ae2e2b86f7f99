package huni.domain.quota;

/**
 * What a computed chance rests on: the counts of the last landmark it passed.
 *
 * @param atLeast days those that count were in the stage, or since their creation if {@code undated}
 * @param within days from now that are asked about
 * @param seen how many were here that long
 * @param won of these within the days asked about
 * @param lost the same
 * @param open still open after fewer days than asked about, counted as far as they have come
 * @param known how many are closed, or were followed for all the days asked about
 * @param share won within the days asked about, by these counts, 0 to 1
 * @param target what was said before these counts, 0 to 1;it counts as {@link #WEIGHT} more
 * @param undated nobody knows when the prospect entered its stage, so all count from their creation
 */
public record ChanceBasis(
        int atLeast,
        int within,
        int seen,
        int won,
        int lost,
        int open,
        int known,
        double share,
        double target,
        boolean undated) {

    /** How many prospects the user's default, or what was said for less time in the stage, counts as. */
    public static final int WEIGHT = 10;

    /** The chance by these counts, 0 to 1. */
    public double chance() {
        return (known * share + WEIGHT * target) / (known + WEIGHT);
    }
}
