package huni.insight;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Of those that had been in a stage for so many days, which share was won within how many days more, while others were
 * lost: Aalen-Johansen, with won and lost competing, the open ones counted as far as they have come.
 */
final class Curve {

    /** So many days stand for "ever". */
    static final int EVER = 365;

    private final double[] share = new double[EVER + 1];
    private final int[] won;
    private final int[] lost;
    private final int[] open;

    /**
     * A curve of those counts.
     *
     * @param won how many were won after so many days, the last of them later than {@link #EVER}
     * @param lost the same
     * @param open how many are open and have been followed for so many days
     */
    Curve(int[] won, int[] lost, int[] open) {
        this.won = summed(won);
        this.lost = summed(lost);
        this.open = summed(open);
        double left = 1;
        double sum = 0;
        for (int day = 1; day <= EVER; day++) {
            int followed = seen() - this.won[day - 1] - this.lost[day - 1] - this.open[day - 1];
            if (followed > 0) {
                sum += left * won[day] / followed;
                left *= 1 - (double) (won[day] + lost[day]) / followed;
            }
            share[day] = sum;
        }
    }

    private static int[] summed(int[] counts) {
        int[] sums = counts.clone();
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        return sums;
    }

    int seen() {
        return won[EVER + 1] + lost[EVER + 1] + open[EVER + 1];
    }

    /** Those that are closed, or were followed for that many days. */
    int known(int days) {
        return seen() - stillOpen(days);
    }

    /** Won within that many days, 0 to 1. */
    double share(int days) {
        return share[days];
    }

    /** After how many days half of the winners had won; empty where they are fewer than that. */
    OptionalInt medianDaysToWon(int enough) {
        int winners = won[EVER + 1];
        return winners < enough
                ? OptionalInt.empty()
                : IntStream.range(0, won.length)
                        .filter(day -> won[day] * 2 >= winners)
                        .findFirst();
    }

    int wonWithin(int days) {
        return won[days];
    }

    int lostWithin(int days) {
        return lost[days];
    }

    /** Open, and followed for fewer days. */
    int stillOpen(int days) {
        return open[days - 1];
    }
}
