package huni.insight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** How likely each sum of independent bets is. Sums are in the smallest unit of the currency. */
interface PossibleSums {

    /** How likely the sum is less than that. */
    double below(double amount);

    /** How likely the sum is that or less. */
    double atMost(double amount);

    /** A prospect that brings its worth or nothing. */
    record Bet(double worth, double chance) {

        double spread() {
            return worth * Math.sqrt(chance * (1 - chance));
        }
    }

    /** Every sum of a few bets, exactly: there are two to the power of their number. */
    static PossibleSums listed(List<Bet> bets) {
        double[] sums = new double[1 << bets.size()];
        double[] mass = new double[sums.length];
        mass[0] = 1;
        for (int bet = 0; bet < bets.size(); bet++) {
            int half = 1 << bet;
            for (int i = 0; i < half; i++) {
                double all = mass[i];
                sums[half + i] = sums[i] + bets.get(bet).worth();
                mass[half + i] = all * bets.get(bet).chance();
                mass[i] = all * (1 - bets.get(bet).chance());
            }
        }
        int[] order = IntStream.range(0, sums.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> sums[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] inOrder = new double[sums.length];
        double[] before = new double[sums.length + 1];
        for (int i = 0; i < order.length; i++) {
            inOrder[i] = sums[order[i]];
            before[i + 1] = before[i] + mass[order[i]];
        }
        return new Listed(inOrder, before);
    }

    /**
     * Sums on a grid, each worth at its nearest step.
     *
     * @param top the last step holds every sum from there on
     */
    static Grid onGrid(List<Bet> bets, double step, double top) {
        double[] mass = new double[(int) Math.ceil(top / step) + 2];
        mass[0] = 1;
        int last = 0;
        for (Bet bet : bets) {
            int width = (int) Math.min(mass.length, Math.round(bet.worth() / step));
            if (width > 0) {
                add(mass, last, width, bet.chance());
                last = Math.min(mass.length - 1, last + width);
            }
        }
        double[] before = new double[mass.length + 1];
        for (int i = 0; i < mass.length; i++) {
            before[i + 1] = before[i] + mass[i];
        }
        return new Grid(before, step);
    }

    /** One bet more: with its chance, each sum is higher by its width. */
    private static void add(double[] mass, int last, int width, double chance) {
        int top = mass.length - 1;
        for (int i = Math.min(last, top - 1); i >= 0; i--) {
            double moved = mass[i] * chance;
            mass[i] -= moved;
            mass[Math.min(i + width, top)] += moved;
        }
    }

    /**
     * Every sum there is, in order.
     *
     * @param before how likely a sum is that stands before each place, and in the end 1
     */
    record Listed(double[] sums, double[] before) implements PossibleSums {

        @Override
        public double below(double amount) {
            int place = Arrays.binarySearch(sums, amount);
            if (place < 0) {
                return before[-place - 1];
            }
            while (place > 0 && sums[place - 1] == amount) {
                place--;
            }
            return before[place];
        }

        @Override
        public double atMost(double amount) {
            return below(Math.nextUp(amount));
        }
    }

    /**
     * Sums at every step.
     *
     * @param before how likely a sum is at a step before each, and in the end 1
     */
    record Grid(double[] before, double step) implements PossibleSums {

        @Override
        public double below(double amount) {
            return before[(int) Math.clamp(Math.round(amount / step), 0, before.length - 1L)];
        }

        @Override
        public double atMost(double amount) {
            return amount < 0
                    ? 0
                    : before[(int) Math.min(before.length - 1, (long) Math.floor(amount / step + 1e-9) + 1)];
        }

        /** The same with the sum of very many small bets more, of which mean and spread are enough. */
        PossibleSums with(double mean, double spread) {
            return spread == 0 ? new Shifted(this, mean) : new Smoothed(this, NormalDistribution.of(mean, spread));
        }
    }

    /** Sums that are all higher by the same. */
    record Shifted(PossibleSums sums, double by) implements PossibleSums {

        @Override
        public double below(double amount) {
            return sums.below(amount - by);
        }

        @Override
        public double atMost(double amount) {
            return sums.atMost(amount - by);
        }
    }

    /** Sums to which comes what is distributed normally. */
    record Smoothed(Grid sums, NormalDistribution rest) implements PossibleSums {

        /** Beyond so many spreads nothing is left that matters. */
        private static final double SPREADS = 9;

        @Override
        public double below(double amount) {
            double reach = SPREADS * rest.getStandardDeviation();
            double sum = 0;
            for (int i = 0; i < sums.before.length - 1; i++) {
                double left = amount - i * sums.step;
                double mass = sums.before[i + 1] - sums.before[i];
                if (left < rest.getMean() - reach) {
                    return sum;
                }
                if (mass > 0) {
                    sum += left > rest.getMean() + reach ? mass : mass * rest.cumulativeProbability(left);
                }
            }
            return sum;
        }

        @Override
        public double atMost(double amount) {
            return below(amount);
        }
    }
}
