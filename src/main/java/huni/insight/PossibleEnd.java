package huni.insight;

import org.joda.money.Money;

/**
 * A stretch of amounts in which a period can end.
 *
 * @param from the least of them
 * @param to the first that is beyond
 * @param chance that the period ends there, 0 to 1
 */
public record PossibleEnd(Money from, Money to, double chance) {

    /** The round width that is that or a little more: 1, 2 or 5 with zeros. */
    static double step(double least) {
        double ten = Math.pow(10, Math.floor(Math.log10(Math.max(1, least))));
        for (double round : new double[] {1, 2, 5}) {
            if (ten * round >= least) {
                return ten * round;
            }
        }
        return ten * 10;
    }
}
