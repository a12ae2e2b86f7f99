package huni.insight;

import huni.domain.quota.Closing;
import huni.domain.quota.QuotaQuery.OpenValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What independent prospects bring in all, as a distribution: each brings its likely value or nothing. Computed
 * exactly, on a grid that holds every amount if that takes few enough cells, else on one of a 2000th of the quota; for
 * more than {@link Closing#MOST_SINGLE} prospects the normal distribution of the same mean and spread stands in.
 *
 * @param p10 in one of ten cases they bring at most this
 * @param p90 in nine of ten cases they bring at most this
 * @param chance that they bring the gap or more, 0 to 1
 */
public record Outlook(Money p10, Money p50, Money p90, double chance) {

    private static final int CELLS_PER_QUOTA = 2000;
    private static final int MOST_CELLS = 200_000;
    private static final double MOST_WORK = 5e7;
    /** Beyond so many spreads over the mean nothing is left that matters. */
    private static final double SPREADS = 10;

    static Outlook of(Closing closing, Probabilities probabilities, Money gap, Money quota) {
        CurrencyUnit currency = gap.getCurrencyUnit();
        double mean = 0;
        double variance = 0;
        for (Closing.Group group : closing.groups()) {
            double p = probabilities.inPeriod(group.kind()).doubleValue();
            mean += group.worth().doubleValue() * p;
            variance += group.squared().doubleValue() * p * (1 - p);
        }
        double spread = Math.sqrt(variance);
        double wanted = gap.getAmount().doubleValue();
        return closing.isSingle()
                ? convolved(closing, probabilities, gap, quota, mean + SPREADS * spread)
                : approximate(currency, mean, spread, wanted);
    }

    private static Outlook convolved(Closing closing, Probabilities probabilities, Money gap, Money quota, double top) {
        List<OpenValue> open = closing.single();
        double[] worths =
                open.stream().mapToDouble(one -> one.worth().doubleValue()).toArray();
        double[] chances = open.stream()
                .mapToDouble(one -> probabilities
                        .inPeriod(Closing.Kind.of(one, closing.coming()))
                        .doubleValue())
                .toArray();
        double wanted = gap.getAmount().doubleValue();
        CurrencyUnit currency = gap.getCurrencyUnit();
        double step = step(open, gap, quota, Math.max(top, wanted));
        Sums toGap = Sums.of(worths, chances, step, wanted);
        Sums all = Sums.of(worths, chances, Math.max(step, top / MOST_CELLS), top);
        return new Outlook(
                amount(currency, all.quantile(0.1)),
                amount(currency, all.quantile(0.5)),
                amount(currency, all.quantile(0.9)),
                toGap.atLeast(wanted));
    }

    /** The grid on which every amount lies, made fine enough; a 2000th of the quota where that is too much work. */
    private static double step(List<OpenValue> open, Money gap, Money quota, double top) {
        double coarsest = Math.max(quota.getAmount().doubleValue() / CELLS_PER_QUOTA, 0.01);
        BigInteger common = minor(gap.getAmount());
        for (OpenValue one : open) {
            common = common.gcd(minor(one.worth()));
        }
        double exact = common.doubleValue() / 100;
        if (exact >= coarsest) {
            return exact / Math.ceil(exact / coarsest);
        }
        boolean fits = top <= exact * MOST_CELLS && top * open.size() <= exact * MOST_WORK;
        return exact > 0 && fits ? exact : coarsest;
    }

    private static BigInteger minor(BigDecimal amount) {
        return amount.movePointRight(2).setScale(0, RoundingMode.HALF_EVEN).toBigIntegerExact();
    }

    private static Outlook approximate(CurrencyUnit currency, double mean, double spread, double wanted) {
        if (spread == 0) {
            Money certain = amount(currency, mean);
            return new Outlook(certain, certain, certain, mean >= wanted ? 1 : 0);
        }
        NormalDistribution normal = NormalDistribution.of(mean, spread);
        return new Outlook(
                amount(currency, normal.inverseCumulativeProbability(0.1)),
                amount(currency, normal.inverseCumulativeProbability(0.5)),
                amount(currency, normal.inverseCumulativeProbability(0.9)),
                wanted <= 0 ? 1 : normal.survivalProbability(wanted));
    }

    private static Money amount(CurrencyUnit currency, double value) {
        return Money.of(currency, BigDecimal.valueOf(Math.max(0, value)), RoundingMode.HALF_EVEN);
    }

    /**
     * How likely each sum is.
     *
     * @param mass by cell; the last cell holds every sum from there on
     */
    private record Sums(double[] mass, double step) {

        static Sums of(double[] worths, double[] chances, double step, double top) {
            double[] mass = new double[(int) Math.ceil(top / step) + 2];
            mass[0] = 1;
            int last = 0;
            for (int i = 0; i < worths.length; i++) {
                int width = (int) Math.min(mass.length, Math.round(worths[i] / step));
                if (width > 0) {
                    add(mass, last, width, chances[i]);
                    last = Math.min(mass.length - 1, last + width);
                }
            }
            return new Sums(mass, step);
        }

        /** One prospect more: with its chance, each sum is higher by its width. */
        private static void add(double[] mass, int last, int width, double chance) {
            int top = mass.length - 1;
            for (int i = Math.min(last, top - 1); i >= 0; i--) {
                double moved = mass[i] * chance;
                mass[i] -= moved;
                mass[Math.min(i + width, top)] += moved;
            }
        }

        double atLeast(double amount) {
            long cells = Math.round(amount / step);
            double below = 0;
            for (int i = 0; i < cells; i++) {
                below += mass[i];
            }
            return Math.clamp(1 - below, 0, 1);
        }

        double quantile(double part) {
            double sum = 0;
            int cell = -1;
            while (cell < mass.length - 1 && sum < part - 1e-12) {
                cell++;
                sum += mass[cell];
            }
            return cell * step;
        }
    }
}
