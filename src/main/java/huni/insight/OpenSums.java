package huni.insight;

import huni.insight.Outlook.Question;
import huni.insight.PossibleSums.Bet;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.joda.money.Money;

/**
 * How likely each sum of what open prospects bring is, in one of the cases of an outlook.
 *
 * @param factor by which the chances are higher
 * @param rest of very many, those that are looked at in all, which new wins come to
 */
record OpenSums(double factor, PossibleSums toGap, PossibleSums all, Optional<Rest> rest) {

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
    /** Up to so many hundredths, the nearest number to an amount tells all of them. */
    private static final double MOST_EXACT = 1e13;

    /** How likely the sums are in one case, and how likely so many new wins. */
    record Case(PossibleSums toGap, PossibleSums all, double[] newWins) {}

    /** Those that are looked at one by one, and how the others are distributed together. */
    record Rest(PossibleSums.Grid single, double mean, double variance) {}

    /** What new wins come to it. */
    Case with(Question question) {
        double newWins = question.newWins() * factor;
        double average = minor(question.average());
        return rest.map(those -> {
                    PossibleSums sums = those.single()
                            .with(
                                    those.mean() + newWins * average,
                                    Math.sqrt(those.variance() + newWins * average * average));
                    return new Case(sums, sums, new double[] {1});
                })
                .orElseGet(() -> new Case(toGap, all, poisson(newWins, question.newWins())));
    }

    /** The cases, equally likely. */
    static List<OpenSums> of(Question question) {
        double[] coins = numbers(question, Outlook.Worth::coins);
        double[] chances = numbers(question, Outlook.Worth::chance);
        return factors(question.wins()).stream()
                .map(factor -> {
                    double[] used = Arrays.stream(chances)
                            .map(chance -> Math.min(chance * factor, MOST_CHANCE))
                            .toArray();
                    return coins.length > MOST_SINGLE
                            ? ofVeryMany(factor, coins, used, question)
                            : of(factor, bets(coins, used), question);
                })
                .toList();
    }

    private static double[] numbers(Question question, ToDoubleFunction<Outlook.Worth> of) {
        return question.open().stream()
                .filter(open -> open.coins() > 0)
                .mapToDouble(of)
                .toArray();
    }

    private static List<Bet> bets(double[] coins, double[] chances) {
        return IntStream.range(0, coins.length)
                .mapToObj(i -> new Bet(coins[i], chances[i]))
                .toList();
    }

    private static List<Double> factors(OptionalInt wins) {
        if (wins.isEmpty()) {
            return List.of(1.0);
        }
        double off = Math.sqrt(1.5) * Outlook.uncertainty(wins.getAsInt());
        return List.of(1 - off, 1.0, 1 + off);
    }

    private static OpenSums of(double factor, List<Bet> bets, Question question) {
        if (bets.size() <= MOST_LISTED) {
            PossibleSums sums = PossibleSums.listed(bets);
            return new OpenSums(factor, sums, sums, Optional.empty());
        }
        double gap = minor(question.gap().getAmount());
        double top =
                bets.stream().mapToDouble(bet -> bet.worth() * bet.chance()).sum()
                        + SPREADS * Math.sqrt(variance(bets));
        double step = step(bets, question, Math.max(top, gap));
        return new OpenSums(
                factor,
                PossibleSums.onGrid(bets, step, gap),
                PossibleSums.onGrid(bets, Math.max(step, top / MOST_STEPS), top),
                Optional.empty());
    }

    private static double variance(List<Bet> bets) {
        return bets.stream().mapToDouble(bet -> bet.spread() * bet.spread()).sum();
    }

    /** Of very many, those with the largest spread one by one, the others by the normal distribution. */
    private static OpenSums ofVeryMany(double factor, double[] coins, double[] chances, Question question) {
        double[] spreads = IntStream.range(0, coins.length)
                .mapToDouble(i -> new Bet(coins[i], chances[i]).spread())
                .toArray();
        BitSet largest = largest(spreads);
        List<Bet> mattering =
                largest.stream().mapToObj(i -> new Bet(coins[i], chances[i])).toList();
        double mean = 0;
        double variance = 0;
        for (int i = 0; i < coins.length; i++) {
            if (!largest.get(i)) {
                mean += coins[i] * chances[i];
                variance += spreads[i] * spreads[i];
            }
        }
        double top = mattering.stream().mapToDouble(Bet::worth).sum();
        double step = Math.max(coarsest(question.quota()), top / MOST_SMOOTHED_STEPS);
        PossibleSums.Grid single = PossibleSums.onGrid(mattering, step, top);
        return new OpenSums(factor, single, single, Optional.of(new Rest(single, mean, variance)));
    }

    /** Finds the places of those with the largest spread without putting all in order. */
    private static BitSet largest(double[] spreads) {
        PriorityQueue<Integer> queue = new PriorityQueue<>(Comparator.comparingDouble(place -> spreads[place]));
        for (int i = 0; i < spreads.length; i++) {
            if (queue.size() < MATTERING || spreads[i] > spreads[queue.element()]) {
                queue.add(i);
                if (queue.size() > MATTERING) {
                    queue.remove();
                }
            }
        }
        BitSet places = new BitSet(spreads.length);
        queue.forEach(places::set);
        return places;
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

    /** In the smallest coin. */
    static double minor(BigDecimal amount) {
        double coins = Math.rint(amount.doubleValue() * 100);
        return amount.scale() <= 2 && Math.abs(coins) < MOST_EXACT
                ? coins
                : amount.movePointRight(2).setScale(0, RoundingMode.HALF_EVEN).doubleValue();
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
}
