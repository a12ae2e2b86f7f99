package huni.insight;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * So many out of so many, and how much may be said about it.
 *
 * @param part from 0 to {@code whole}; others are refused
 */
public record Share(long part, long whole) {

    private static final int ENOUGH_FOR_A_RATE = 5;
    private static final int ENOUGH_FOR_A_PLAIN_RATE = 20;

    /** How a share is shown. */
    public enum Weight {
        /** Nothing is known: a dash, never 0 %. */
        NOTHING,
        /** Too few for a percentage: the two counts alone. */
        COUNTS_ONLY,
        /** A percentage in grey, with its interval. */
        UNCERTAIN,
        /** A plain percentage, its interval in the tooltip. */
        PLAIN
    }

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + " is no share");
        }
    }

    public Weight weight() {
        if (whole == 0) {
            return Weight.NOTHING;
        }
        if (whole < ENOUGH_FOR_A_RATE) {
            return Weight.COUNTS_ONLY;
        }
        return whole < ENOUGH_FOR_A_PLAIN_RATE ? Weight.UNCERTAIN : Weight.PLAIN;
    }

    /** From 0 to 1; empty where nothing is known. */
    public OptionalDouble rate() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    /** The interval shown with it, at 90 %; empty where nothing is known. */
    public Optional<Wilson> interval() {
        return whole == 0 ? Optional.empty() : Optional.of(Wilson.of(part, whole, Wilson.ON_SCREEN));
    }
}
