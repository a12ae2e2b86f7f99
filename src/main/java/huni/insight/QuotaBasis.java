package huni.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * All that the numbers of a quota's period are computed from, so that they can be computed again anywhere. All amounts
 * are in the quota's currency.
 *
 * @param target what is to be won
 * @param won what is won already
 * @param bets the open prospects with a value
 * @param wins how many wins the chances rest on
 * @param newWins wins that are usual of prospects not entered yet
 * @param average what a win brings; empty where nobody knows
 */
public record QuotaBasis(
        Money target, Money won, List<Bet> bets, int wins, double newWins, Optional<BigDecimal> average) {

    /** From this chance in the period on a prospect carries a part of what is expected. */
    static final double CARRIES = 0.05;

    public QuotaBasis {
        bets = List.copyOf(bets);
    }

    /**
     * What one open prospect may bring.
     *
     * @param chance to be won in the period, 0 to 1
     * @param amount the worth as a number
     * @param coins the worth in hundredths
     */
    public record Bet(BigDecimal worth, double chance, double amount, double coins) {

        public Bet(BigDecimal worth, double chance) {
            this(worth, chance, worth.doubleValue(), OpenSums.minor(worth));
        }

        /** Likely value times chance, not rounded. */
        public double expected() {
            return amount * chance;
        }
    }

    /** Sum of likely value times chance in the period. */
    public Money expected() {
        return money(bets.stream().mapToDouble(Bet::expected).sum());
    }

    /** What of the target is not won yet, never negative. */
    public Money gap() {
        return notNegative(target.minus(won));
    }

    /** What of the gap is not expected either, never negative. */
    public Money toBuild() {
        return notNegative(gap().minus(expected()));
    }

    /** What the open ones and those not entered yet may bring, in all. Takes its time. */
    public Outlook outlook() {
        return Outlook.of(question());
    }

    /** What the open ones alone may bring. Takes its time. */
    public Outlook fromOpen() {
        return Outlook.of(question().ofOpenAlone());
    }

    /** Both of them, in the time that one takes. */
    Outlook.Both outlooks() {
        return Outlook.both(question());
    }

    /** Where the period can end, the lowest first. Takes its time. */
    List<PossibleEnd> ends() {
        return Outlook.ends(question(), won);
    }

    private Outlook.Question question() {
        return new Outlook.Question(
                bets.stream()
                        .map(bet -> new Outlook.Worth(bet.coins(), bet.chance()))
                        .toList(),
                gap(),
                target,
                OptionalInt.of(wins),
                newWins,
                average.orElse(BigDecimal.ZERO));
    }

    /** How many carry {@code 5 %} or more. */
    public long carrying() {
        return bets.stream().filter(bet -> bet.chance() >= CARRIES).count();
    }

    /** The biggest one's part of what is expected; empty if nothing is. */
    public OptionalDouble concentration() {
        Money all = expected();
        return all.isZero()
                ? OptionalDouble.empty()
                : bets.stream()
                        .max(Comparator.comparingDouble(Bet::expected))
                        .map(biggest -> OptionalDouble.of(
                                money(biggest.expected()).getAmount().doubleValue()
                                        / all.getAmount().doubleValue()))
                        .orElseGet(OptionalDouble::empty);
    }

    /**
     * How many new prospects it takes to win what has to be built; empty where nobody knows what a win brings.
     *
     * @param ever the chance of a new one to be won in the end
     */
    public OptionalLong newProspectsNeeded(double ever) {
        Optional<Money> each = averageWon().filter(Money::isPositive);
        if (each.isEmpty() || ever == 0) {
            return OptionalLong.empty();
        }
        double needed =
                toBuild().getAmount().doubleValue() / (each.get().getAmount().doubleValue() * ever);
        return OptionalLong.of((long) Math.ceil(needed - 1e-9));
    }

    /** What a win brings, in whole units of the smallest coin. */
    Optional<Money> averageWon() {
        return average.map(amount -> Money.of(currency(), amount, RoundingMode.HALF_EVEN));
    }

    private CurrencyUnit currency() {
        return target.getCurrencyUnit();
    }

    private Money money(double amount) {
        return Money.of(currency(), BigDecimal.valueOf(amount), RoundingMode.HALF_EVEN);
    }

    private static Money notNegative(Money amount) {
        return amount.isNegative() ? Money.zero(amount.getCurrencyUnit()) : amount;
    }
}
