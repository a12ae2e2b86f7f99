package huni.insight;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.quota.Quota;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How a quota's period stands: what is won, what is expected of it still, what has to be built from scratch. All
 * amounts are in the quota's currency.
 *
 * @param bets the open prospects with a value, each with its chance in the period
 * @param expected sum of likely value times chance in the period, over all of them
 * @param gap what of the quota is not won yet, never negative
 * @param toBuild what of the gap is not expected either, never negative
 * @param newWins wins that are usual of prospects not entered yet; no part of what is expected
 * @param averageWon what a win brings; empty where nobody knows
 * @param outlook what the open ones and those not entered yet may bring, in all
 * @param fromOpen what the open ones alone may bring
 * @param forecast what all of it rests on
 */
public record ThreeNumbers(
        Quota quota,
        DaySpan period,
        Money won,
        List<OpenBet> bets,
        Money expected,
        Money gap,
        Money toBuild,
        double newWins,
        Optional<Money> averageWon,
        Outlook outlook,
        Outlook fromOpen,
        Forecast forecast) {

    /** From this chance in the period on a prospect carries a part of what is expected. */
    public static final double CARRIES = 0.05;

    public ThreeNumbers {
        bets = List.copyOf(bets);
    }

    /** The prospect on which most hangs. */
    public record Biggest(ProspectId prospect, Money expected) {}

    /**
     * An open prospect with a value.
     *
     * @param chance to be won in the period, 0 to 1
     */
    public record OpenBet(OpenProspect open, BigDecimal worth, double chance) {

        /** Likely value times chance, not rounded. */
        public double expected() {
            return worth.doubleValue() * chance;
        }
    }

    /**
     * The three numbers of the period.
     *
     * @param won closed as won in the period, in the quota's currency
     */
    public static ThreeNumbers of(Quota quota, DaySpan period, Money won, Forecast forecast) {
        CurrencyUnit currency = quota.target().getCurrencyUnit();
        PeriodChances chances = PeriodChances.to(period.to(), forecast.chances());
        List<OpenBet> bets = new ArrayList<>();
        double expected = 0;
        for (OpenProspect open : forecast.open()) {
            Optional<Money> worth =
                    open.worth().filter(money -> money.getCurrencyUnit().equals(currency));
            if (worth.isPresent()) {
                OpenBet bet = new OpenBet(open, worth.get().getAmount(), chances.of(open));
                bets.add(bet);
                expected += bet.expected();
            }
        }
        Money expectedMoney = money(currency, expected);
        Money gap = notNegative(quota.target().minus(won));
        Optional<BigDecimal> average = forecast.wins().average(currency);
        double newWins = average.isEmpty() ? 0 : forecast.pace().wins(forecast.chances(), chances.daysLeft());
        Outlook.Question question = new Outlook.Question(
                bets.stream()
                        .map(bet -> new Outlook.Worth(bet.worth(), bet.chance()))
                        .toList(),
                gap,
                quota.target(),
                OptionalInt.of(forecast.wins().count()),
                newWins,
                average.orElse(BigDecimal.ZERO));
        return new ThreeNumbers(
                quota,
                period,
                won,
                bets,
                expectedMoney,
                gap,
                notNegative(gap.minus(expectedMoney)),
                newWins,
                average.map(amount -> Money.of(currency, amount, RoundingMode.HALF_EVEN)),
                Outlook.of(question),
                Outlook.of(question.ofOpenAlone()),
                forecast);
    }

    private static Money money(CurrencyUnit currency, double amount) {
        return Money.of(currency, BigDecimal.valueOf(amount), RoundingMode.HALF_EVEN);
    }

    private static Money notNegative(Money amount) {
        return amount.isNegative() ? Money.zero(amount.getCurrencyUnit()) : amount;
    }

    /** How many open prospects with a value there are. */
    public long open() {
        return bets.size();
    }

    private List<OpenBet> carriers() {
        return bets.stream().filter(bet -> bet.chance() >= CARRIES).toList();
    }

    /** How many of the open ones carry {@link #CARRIES} or more. */
    public long carrying() {
        return carriers().size();
    }

    /** Sum of the likely values of those that carry something. */
    public Money carryingWorth() {
        return Money.of(
                won.getCurrencyUnit(),
                carriers().stream().map(OpenBet::worth).reduce(BigDecimal.ZERO, BigDecimal::add),
                RoundingMode.HALF_EVEN);
    }

    /** The one with the highest expected value; empty where nothing is expected. */
    public Optional<Biggest> biggest() {
        return bets.stream()
                .max(Comparator.comparingDouble(OpenBet::expected))
                .filter(bet -> bet.expected() > 0)
                .map(bet -> new Biggest(bet.open().prospect(), money(won.getCurrencyUnit(), bet.expected())));
    }

    /** Chance that the period ends with the quota reached, 0 to 1. */
    public double chance() {
        return outlook.chance();
    }

    /** How often the open value that carries something covers the gap; empty without a gap. */
    public OptionalDouble coverage() {
        return ratio(carryingWorth(), gap);
    }

    /** How often it would have to, by the chances it has: the same value for each unit that is expected; empty where nothing is. */
    public OptionalDouble requiredCoverage() {
        return gap.isZero() ? OptionalDouble.empty() : ratio(carryingWorth(), expected);
    }

    /** The biggest one's part of what is expected; empty if nothing is. */
    public OptionalDouble concentration() {
        return biggest().map(b -> ratio(b.expected(), expected)).orElseGet(OptionalDouble::empty);
    }

    /** How many new prospects it takes to win what has to be built; empty where nobody knows what a win brings. */
    public OptionalLong newProspectsNeeded() {
        Chances chances = forecast.chances();
        double ever = chances.ever(chances.first(), daysLeft());
        if (averageWon.filter(Money::isPositive).isEmpty() || ever == 0) {
            return OptionalLong.empty();
        }
        double needed = toBuild.getAmount().doubleValue()
                / (averageWon.get().getAmount().doubleValue() * ever);
        return OptionalLong.of((long) Math.ceil(needed - 1e-9));
    }

    /** Days from today to the end of the period, at least one. */
    public long daysLeft() {
        return PeriodChances.to(period.to(), forecast.chances()).daysLeft();
    }

    /** Prospects that begin after that day are usually won in the next period; empty where no win tells how long it takes. */
    public Optional<LocalDate> latestUsefulStart() {
        OptionalLong median = forecast.wins().medianDays();
        return median.isPresent() ? Optional.of(period.to().minusDays(median.getAsLong())) : Optional.empty();
    }

    private static OptionalDouble ratio(Money part, Money whole) {
        return whole.isZero()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        part.getAmount().doubleValue() / whole.getAmount().doubleValue());
    }
}
