package huni.insight;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The Wilson score interval of a share: where the true one lies with some confidence.
 *
 * @param low from 0
 * @param high to 1
 */
public record Wilson(double low, double high) {

    /** What screens show. */
    public static final double ON_SCREEN = 0.90;

    /**
     * The interval of so many out of so many.
     *
     * @param part from 0 to {@code whole}; others are refused
     * @param whole from 1; others are refused
     * @param confidence between 0 and 1
     */
    public static Wilson of(long part, long whole, double confidence) {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + " is no share");
        }
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
        double n = whole;
        double share = part / n;
        double spread = z * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n));
        double middle = share + z * z / (2 * n);
        double scale = 1 + z * z / n;
        double low = part == 0 ? 0 : (middle - spread) / scale;
        double high = part == whole ? 1 : (middle + spread) / scale;
        return new Wilson(low, high);
    }
}
