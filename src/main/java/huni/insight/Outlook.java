package huni.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
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

    private static final int HALVINGS = 90;

    /** What is rarer than that at either side needs no bar of its own. */
    private static final double RARE = 0.01;

    private static final int MOST_ENDS = 14;

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

    /** What one prospect brings with that chance, in the smallest coin. */
    record Worth(double coins, double chance) {

        Worth(BigDecimal worth, double chance) {
            this(OpenSums.minor(worth), chance);
        }
    }

    /** With those that are not entered yet and without. */
    record Both(Outlook all, Outlook ofOpenAlone) {}

    static Both both(Question question) {
        List<OpenSums> sums = OpenSums.of(question);
        return new Both(of(question, sums), of(question.ofOpenAlone(), sums));
    }

    static Outlook of(Question question) {
        return of(question, OpenSums.of(question));
    }

    private static Outlook of(Question question, List<OpenSums> sums) {
        List<OpenSums.Case> cases = cases(question, sums);
        double average = OpenSums.minor(question.average());
        double gap = OpenSums.minor(question.gap().getAmount());
        double reached = gap <= 0 ? 1 : 1 - mean(cases, one -> mixed(one.toGap()::below, one.newWins(), gap, average));
        CurrencyUnit currency = question.gap().getCurrencyUnit();
        return new Outlook(
                quantile(currency, cases, average, 0.1),
                quantile(currency, cases, average, 0.5),
                quantile(currency, cases, average, 0.9),
                Math.clamp(reached, 0, 1));
    }

    /**
     * Where the period can end, in steps of equal width of which one begins at the quota.
     *
     * @param won what is won already; the period ends with no less
     */
    static List<PossibleEnd> ends(Question question, Money won) {
        List<OpenSums.Case> cases = cases(question, OpenSums.of(question));
        double average = OpenSums.minor(question.average());
        double already = OpenSums.minor(won.getAmount());
        double quota = OpenSums.minor(question.quota().getAmount());
        CurrencyUnit currency = won.getCurrencyUnit();
        double low = already
                + OpenSums.minor(quantile(currency, cases, average, RARE).getAmount());
        double high = Math.max(
                quota,
                already
                        + OpenSums.minor(
                                quantile(currency, cases, average, 1 - RARE).getAmount()));
        double step = PossibleEnd.step((high - Math.min(low, quota)) / MOST_ENDS);
        double from = quota - Math.ceil((quota - Math.min(low, quota)) / step) * step;
        List<PossibleEnd> ends = new ArrayList<>();
        double before = 0;
        for (double edge = from; edge <= high; edge += step) {
            boolean last = edge + step > high;
            double under = last ? 1 : under(cases, edge + step - already, average);
            // Edges are round from the quota down, and no period ends with less than is won.
            double begin = ends.isEmpty() && edge + step > already ? Math.max(edge, already) : edge;
            ends.add(
                    new PossibleEnd(money(currency, begin), money(currency, edge + step), Math.max(0, under - before)));
            before = under;
        }
        return ends;
    }

    private static List<OpenSums.Case> cases(Question question, List<OpenSums> sums) {
        return sums.stream().map(one -> one.with(question)).toList();
    }

    private static double under(List<OpenSums.Case> cases, double amount, double average) {
        return mean(cases, one -> mixed(one.all()::below, one.newWins(), amount, average));
    }

    private static Money money(CurrencyUnit currency, double minor) {
        return Money.of(currency, BigDecimal.valueOf(minor).movePointLeft(2), RoundingMode.HALF_EVEN);
    }

    /** How far the chances may be off, in parts of themselves: the spread of what that many wins tell. */
    static double uncertainty(int wins) {
        return Math.sqrt(1.0 / (wins + 4) + 0.01);
    }

    private static double mean(List<OpenSums.Case> cases, ToDoubleFunction<OpenSums.Case> of) {
        return cases.stream().mapToDouble(of).sum() / cases.size();
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
    private static Money quantile(CurrencyUnit currency, List<OpenSums.Case> cases, double average, double part) {
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
        return money(currency, high);
    }

    private static double share(List<OpenSums.Case> cases, double average, double amount) {
        return mean(cases, one -> mixed(one.all()::atMost, one.newWins(), amount, average));
    }
}
