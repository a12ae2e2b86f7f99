package huni.insight;

import huni.insight.PossibleSums.Bet;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What open prospects, and those not entered yet, bring in all, as a distribution. Each brings its value or nothing. Since
 * nobody knows the chances exactly, three cases are equally likely: all chances are lower, as computed, or higher; the
 * fewer wins they rest on, the more.
 *
 * @param p10 in one of ten cases they bring at most this
 * @param p90 in nine of ten cases they bring at most this
 * @param chance that they bring the gap or more, 0 to 1
 */
public record Outlook(Money p10, Money p50, Money p90, double chance) {

    /** So many prospects are counted with every outcome there can be. */
    private static final int MOST_LISTED = 12;

    /** Of more than so many, the ones that matter most are looked at one by one, the others in all. */
    private static final int MOST_SINGLE = 1000;

    private static final int MATTERING = 50;
    private static final double MOST_CHANCE = 0.99;
    private static final int STEPS_PER_QUOTA = 2000;
    private static final int MOST_STEPS = 200_000;
    private static final int MOST_SMOOTHED_STEPS = 20_000;
    private static final double MOST_WORK = 2e7;
    private static final double SPREADS = 10;
    private static final int HALVINGS = 90;

    /**
     * What the outlook is of.
     *
     * @param open what each open prospect brings, with its chance in the period
     * @param gap what is to be reached
     * @param quota how fine it has to be
     * @param wins how many the chances rest on; empty if they are exact
     * @param newWins how many wins are usual of prospects that are not entered yet
     * @param average what one of these brings
     */
    record Question(List<Worth> open, Money gap, Money quota, OptionalInt wins, double newWins, BigDecimal average) {

        /** Without the prospects that are not entered yet. */
        Question ofOpenAlone() {
            return new Question(open, gap, quota, wins, 0, BigDecimal.ZERO);
        }
    }

    /** What one prospect brings with that chance. */
    record Worth(BigDecimal worth, double chance) {}

    /** How likely the sums are in one case, and how likely so many new wins. */
    private record Case(PossibleSums toGap, PossibleSums all, double[] newWins) {}

    static Outlook of(Question question) {
        List<Case> cases = factors(question.wins()).stream()
                .map(factor -> one(question, factor))
                .toList();
        double average = minor(question.average());
        double gap = minor(question.gap().getAmount());
        double reached = gap <= 0 ? 1 : 1 - mean(cases, one -> mixed(one.toGap()::below, one.newWins(), gap, average));
        CurrencyUnit currency = question.gap().getCurrencyUnit();
        return new Outlook(
                quantile(currency, cases, average, 0.1),
                quantile(currency, cases, average, 0.5),
                quantile(currency, cases, average, 0.9),
                Math.clamp(reached, 0, 1));
    }

    /** How far the chances may be off, in parts of themselves: the spread of what that many wins tell. */
    static double uncertainty(int wins) {
        return Math.sqrt(1.0 / (wins + 4) + 0.01);
    }

    private static List<Double> factors(OptionalInt wins) {
        if (wins.isEmpty()) {
            return List.of(1.0);
        }
        double off = Math.sqrt(1.5) * uncertainty(wins.getAsInt());
        return List.of(1 - off, 1.0, 1 + off);
    }

    private static double mean(List<Case> cases, ToDoubleFunction<Case> of) {
        return cases.stream().mapToDouble(of).sum() / cases.size();
    }

    private static Case one(Question question, double factor) {
        List<Bet> bets = new ArrayList<>();
        for (Worth open : question.open()) {
            double worth = minor(open.worth());
            if (worth > 0) {
                bets.add(new Bet(worth, Math.min(open.chance() * factor, MOST_CHANCE)));
            }
        }
        if (bets.size() > MOST_SINGLE) {
            PossibleSums sums = smoothed(bets, question, factor);
            return new Case(sums, sums, new double[] {1});
        }
        double[] newWins = poisson(question.newWins() * factor, question.newWins());
        if (bets.size() <= MOST_LISTED) {
            PossibleSums sums = PossibleSums.listed(bets);
            return new Case(sums, sums, newWins);
        }
        double gap = minor(question.gap().getAmount());
        double top =
                bets.stream().mapToDouble(bet -> bet.worth() * bet.chance()).sum()
                        + SPREADS * Math.sqrt(variance(bets));
        double step = step(bets, question, Math.max(top, gap));
        return new Case(
                PossibleSums.onGrid(bets, step, gap),
                PossibleSums.onGrid(bets, Math.max(step, top / MOST_STEPS), top),
                newWins);
    }

    private static double variance(List<Bet> bets) {
        return bets.stream().mapToDouble(bet -> bet.spread() * bet.spread()).sum();
    }

    /** Of very many, those with the largest spread one by one, the others by the normal distribution. */
    private static PossibleSums smoothed(List<Bet> bets, Question question, double factor) {
        List<Bet> largest = new ArrayList<>(bets);
        largest.sort(Comparator.comparingDouble(Bet::spread).reversed());
        List<Bet> mattering = largest.subList(0, MATTERING);
        List<Bet> others = largest.subList(MATTERING, largest.size());
        double top = mattering.stream().mapToDouble(Bet::worth).sum();
        double step = Math.max(coarsest(question.quota()), top / MOST_SMOOTHED_STEPS);
        double newWins = question.newWins() * factor;
        double average = minor(question.average());
        return PossibleSums.onGrid(mattering, step, top)
                .with(
                        others.stream()
                                        .mapToDouble(bet -> bet.worth() * bet.chance())
                                        .sum()
                                + newWins * average,
                        Math.sqrt(variance(others) + newWins * average * average));
    }

    /** The grid on which every amount lies, made fine enough; a 2000th of the quota where that is too much work. */
    private static double step(List<Bet> bets, Question question, double top) {
        double coarsest = coarsest(question.quota());
        BigInteger common = whole(minor(question.gap().getAmount()));
        for (Bet bet : bets) {
            common = common.gcd(whole(bet.worth()));
        }
        double exact = common.doubleValue();
        if (exact >= coarsest) {
            return exact / Math.ceil(exact / coarsest);
        }
        boolean fits = top <= exact * MOST_STEPS && top * bets.size() <= exact * MOST_WORK;
        return exact > 0 && fits ? exact : coarsest;
    }

    private static BigInteger whole(double amount) {
        return BigDecimal.valueOf(amount).toBigInteger();
    }

    private static double coarsest(Money quota) {
        return Math.max(1, minor(quota.getAmount()) / STEPS_PER_QUOTA);
    }

    private static double minor(BigDecimal amount) {
        return amount.movePointRight(2).setScale(0, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** How likely 0, 1, 2 ... wins are where so many are usual, as far as that matters where {@code most} are. */
    private static double[] poisson(double usual, double most) {
        if (usual <= 0) {
            return new double[] {1};
        }
        double[] likely = new double[(int) Math.ceil(most * 4 + 10) + 1];
        double log = -usual;
        for (int wins = 0; wins < likely.length; wins++) {
            likely[wins] = Math.exp(log);
            log += Math.log(usual / (wins + 1));
        }
        return likely;
    }

    /** How likely the sum with new wins is under an amount. */
    private static double mixed(ShareUnder under, double[] newWins, double amount, double average) {
        double sum = 0;
        for (int wins = 0; wins < newWins.length; wins++) {
            sum += newWins[wins] * under.of(amount - wins * average);
        }
        return sum;
    }

    @FunctionalInterface
    private interface ShareUnder {
        double of(double amount);
    }

    /** The least amount that in so many cases they bring at most. */
    private static Money quantile(CurrencyUnit currency, List<Case> cases, double average, double part) {
        double low = -1;
        double high = 1;
        while (share(cases, average, high) < part - 1e-12 && high < 1e22) {
            high *= 2;
        }
        for (int i = 0; i < HALVINGS && high - low > 1; i++) {
            double middle = Math.floor((low + high) / 2);
            if (share(cases, average, middle) < part - 1e-12) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Money.of(currency, BigDecimal.valueOf(high).movePointLeft(2), RoundingMode.HALF_EVEN);
    }

    private static double share(List<Case> cases, double average, double amount) {
        return mean(cases, one -> mixed(one.all()::atMost, one.newWins(), amount, average));
    }
}
