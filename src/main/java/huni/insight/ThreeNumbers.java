package huni.insight;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.quota.Closing;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaQuery.OpenValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How a quota's period stands: what is won, what is expected of it still, what has to be built from scratch. All
 * amounts are in the quota's currency.
 *
 * @param expected sum of likely value times chance in the period, over all open prospects
 * @param open how many those are
 * @param carrying how many of them carry {@link #CARRIES} or more
 * @param carryingWorth sum of the likely values of those
 * @param biggest the one with the highest expected value
 * @param gap what of the quota is not won yet, never negative
 * @param toBuild what of the gap is not expected either, never negative
 * @param outlook what the open ones may bring, in all
 */
public record ThreeNumbers(
        Quota quota,
        DaySpan period,
        Money won,
        Money expected,
        long open,
        long carrying,
        Money carryingWorth,
        Optional<Biggest> biggest,
        Money gap,
        Money toBuild,
        Outlook outlook) {

    /** From this chance in the period on a prospect carries a part of what is expected. */
    public static final BigDecimal CARRIES = new BigDecimal("0.05");

    /** The prospect on which most hangs. */
    public record Biggest(ProspectId prospect, Money expected) {}

    /**
     * The three numbers of the period.
     *
     * @param won closed as won in the period, in the quota's currency
     * @param closing all open prospects with a value in the quota's currency
     */
    public static ThreeNumbers of(
            Quota quota, DaySpan period, Money won, Closing closing, Probabilities probabilities) {
        CurrencyUnit currency = quota.target().getCurrencyUnit();
        BigDecimal expected = BigDecimal.ZERO;
        BigDecimal worth = BigDecimal.ZERO;
        long carrying = 0;
        for (Closing.Group group : closing.groups()) {
            expected = expected.add(probabilities.expected(group));
            if (probabilities.inPeriod(group.kind()).compareTo(CARRIES) >= 0) {
                worth = worth.add(group.worth());
                carrying += group.count();
            }
        }
        Money expectedMoney = money(currency, expected);
        Money gap = notNegative(quota.target().minus(won));
        return new ThreeNumbers(
                quota,
                period,
                won,
                expectedMoney,
                closing.count(),
                carrying,
                money(currency, worth),
                biggest(currency, closing, probabilities),
                gap,
                notNegative(gap.minus(expectedMoney)),
                Outlook.of(closing, probabilities, gap, quota.target()));
    }

    /** The one of a group worth most is expected to bring most. */
    private static Optional<Biggest> biggest(CurrencyUnit currency, Closing closing, Probabilities probabilities) {
        Optional<OpenValue> biggest = Optional.empty();
        BigDecimal most = BigDecimal.ZERO;
        for (OpenValue one : closing.single()) {
            BigDecimal own = one.worth().multiply(probabilities.inPeriod(Closing.Kind.of(one, closing.coming())));
            if (own.compareTo(most) > 0) {
                most = own;
                biggest = Optional.of(one);
            }
        }
        Money expected = money(currency, most);
        return biggest.map(one -> new Biggest(one.prospect(), expected));
    }

    private static Money money(CurrencyUnit currency, BigDecimal amount) {
        return Money.of(currency, amount, RoundingMode.HALF_EVEN);
    }

    private static Money notNegative(Money amount) {
        return amount.isNegative() ? Money.zero(amount.getCurrencyUnit()) : amount;
    }

    /** Chance that the period ends with the quota reached, 0 to 1. */
    public double chance() {
        return outlook.chance();
    }

    /** How often the open value that carries something covers the gap; empty without a gap. */
    public OptionalDouble coverage() {
        return gap.isZero() ? OptionalDouble.empty() : OptionalDouble.of(ratio(carryingWorth, gap));
    }

    /** The biggest one's part of what is expected; empty if nothing is. */
    public OptionalDouble concentration() {
        return biggest.map(b -> OptionalDouble.of(ratio(b.expected(), expected)))
                .orElseGet(OptionalDouble::empty);
    }

    /**
     * How many new prospects it takes to win what has to be built.
     *
     * @param averageWon of a won prospect
     * @param directRate of the prospects created, those won: from the first stage to won directly
     * @return empty where there is no rate, no win or no value to go by
     */
    public OptionalLong newProspectsNeeded(Money averageWon, Share directRate) {
        if (averageWon.isZero() || directRate.part() == 0) {
            return OptionalLong.empty();
        }
        BigDecimal needed = toBuild.getAmount()
                .multiply(BigDecimal.valueOf(directRate.whole()))
                .divide(
                        averageWon.getAmount().multiply(BigDecimal.valueOf(directRate.part())),
                        0,
                        RoundingMode.CEILING);
        return OptionalLong.of(needed.longValueExact());
    }

    private static double ratio(Money part, Money whole) {
        return part.getAmount().doubleValue() / whole.getAmount().doubleValue();
    }
}
