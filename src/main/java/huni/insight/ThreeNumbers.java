package huni.insight;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.pipeline.PipelineKey;
import huni.domain.quota.Quota;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
    public static final double CARRIES = QuotaBasis.CARRIES;

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
     * @param forecast its values in the quota's currency as far as they can be; the others are left out
     */
    public static ThreeNumbers of(Quota quota, DaySpan period, Money won, Forecast forecast) {
        CurrencyUnit currency = quota.target().getCurrencyUnit();
        PeriodChances chances = PeriodChances.to(period.to(), forecast.chances());
        Bets bets = bets(currency, chances, forecast);
        Optional<BigDecimal> average = forecast.wins().average(currency);
        double newWins = average.isEmpty() ? 0 : forecast.newWins(chances.daysLeft());
        QuotaBasis basis = basis(quota, won, bets.valued(), newWins, forecast);
        Outlook.Both both = basis.outlooks();
        return new ThreeNumbers(
                quota,
                period,
                won,
                bets.open(),
                basis.expected(),
                basis.gap(),
                basis.toBuild(),
                newWins,
                basis.averageWon(),
                both.all(),
                both.ofOpenAlone(),
                forecast);
    }

    /** The same ones, with who is who and without. */
    private record Bets(List<OpenBet> open, List<QuotaBasis.Bet> valued) {

        void add(OpenColumns columns, int place, double chance) {
            open.add(new OpenBet(columns.open(place), columns.worth(place), chance));
            valued.add(columns.bet(place, chance));
        }
    }

    private static Bets bets(CurrencyUnit currency, PeriodChances chances, Forecast forecast) {
        double[] toTheEnd = forecast.chances().byCell(chances.daysLeft());
        double[] always = forecast.chances().byCell(Curve.EVER);
        int most = forecast.open().size();
        Bets bets = new Bets(new ArrayList<>(most), new ArrayList<>(most));
        forecast.open().columns(forecast.chances()).forEach(columns -> {
            for (int i = 0; i < columns.size(); i++) {
                int cell = columns.cell(i);
                if (columns.isIn(currency, i)) {
                    double chance = columns.isAsItsCell(i)
                            ? toTheEnd[cell]
                            : chances.of(columns.open(i), toTheEnd[cell], Math.max(always[cell], toTheEnd[cell]));
                    bets.add(columns, i, chance);
                }
            }
        });
        return bets;
    }

    private static QuotaBasis basis(
            Quota quota, Money won, List<QuotaBasis.Bet> bets, double newWins, Forecast forecast) {
        return new QuotaBasis(
                quota.target(),
                won,
                bets,
                forecast.wins().count(),
                newWins,
                forecast.wins().average(quota.target().getCurrencyUnit()));
    }

    /** What all of these numbers are computed from, without who is who. */
    public QuotaBasis basis() {
        List<QuotaBasis.Bet> valued = bets.stream()
                .map(bet -> new QuotaBasis.Bet(bet.worth(), bet.chance()))
                .toList();
        return basis(quota, won, valued, newWins, forecast);
    }

    /** Where the period can end, the lowest first, each with its chance; together they are 1. Takes its time. */
    public List<PossibleEnd> ends() {
        return basis().ends();
    }

    private static Money money(CurrencyUnit currency, double amount) {
        return Money.of(currency, BigDecimal.valueOf(amount), RoundingMode.HALF_EVEN);
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

    /** What the open ones bring in the end, whenever that is. */
    public Money expectedInTheEnd() {
        return Optional.ofNullable(forecast.expectedInTheEnd().get(won.getCurrencyUnit()))
                .orElse(Money.zero(won.getCurrencyUnit()));
    }

    /** How many of the open ones have slipped at least once, with a value or without. */
    public long slipped() {
        return forecast.open().stream().filter(open -> open.slipped() > 0).count();
    }

    /** How often they slipped, all together. */
    public long slips() {
        return forecast.open().stream().mapToLong(OpenProspect::slipped).sum();
    }

    /** The part of what is expected that comes from one pipeline. */
    public Money expected(PipelineKey of) {
        double sum = bets.stream()
                .filter(bet ->
                        forecast.chances().pipeline().isIn(of, bet.open().stay().stage()))
                .mapToDouble(OpenBet::expected)
                .sum();
        return money(won.getCurrencyUnit(), sum);
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
        return basis().concentration();
    }

    /** How many new prospects it takes to win what has to be built; empty where nobody knows what a win brings. */
    public OptionalLong newProspectsNeeded() {
        return basis().newProspectsNeeded(firstEver());
    }

    /** The chance of a new prospect to be won in the end. */
    public double firstEver() {
        return forecast.chances().ever(forecast.first(), daysLeft());
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
