package huni.command;

import huni.domain.quota.ClosedSales;
import huni.insight.OtherCurrency;
import huni.insight.Outlook;
import huni.insight.RunningQuota;
import huni.insight.ThreeNumbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How the quota's running period stands, for scripts: the figures of the strip. Amounts are in {@code currency}; chances
 * are 0 to 1.
 *
 * @param wins how many were won with a value in that currency
 * @param winsConverted how many of these were in other currencies, by rates of the person's
 * @param winsWithoutValue won in the period for a value nobody told, which {@code won} lacks
 * @param winsUndated won on a day nobody knows, so in no period
 * @param expected in the period, over all open prospects with a value in that currency
 * @param expectedInTheEnd the same without an end
 * @param notEnteredYet wins that are usual of prospects not entered yet; no part of what is expected
 * @param fromOpenAlone the range without those
 * @param open how many open prospects these figures are of
 * @param carrying how many of them carry 5 % or more
 * @param slipped how many of them have put off their decision, or let its date pass
 * @param slips how often, all together
 * @param inOtherCurrencies what no figure above holds, since no rate says what it is worth
 */
record QuotaJson(
        String period,
        String measure,
        String from,
        String to,
        String currency,
        String quota,
        String won,
        long wins,
        long winsConverted,
        long winsWithoutValue,
        long winsUndated,
        String expected,
        String expectedInTheEnd,
        String gap,
        String toBuild,
        RangeJson range,
        RangeJson fromOpenAlone,
        BigDecimal notEnteredYet,
        Optional<String> averageWon,
        Optional<BigDecimal> coverage,
        Optional<BigDecimal> requiredCoverage,
        Optional<BigDecimal> biggestShare,
        Optional<Long> newProspectsNeeded,
        Optional<String> latestUsefulStart,
        long open,
        long carrying,
        long slipped,
        long slips,
        List<OtherCurrencyJson> inOtherCurrencies) {

    private static final int DECIMALS = 6;

    /** In one of ten cases at most p10, in nine of ten at most p90; and how likely the quota is reached. */
    record RangeJson(String p10, String p50, String p90, BigDecimal chanceToReach) {}

    /**
     * Won in the period and open in another currency.
     *
     * @param expectedInTheEnd of the open ones
     */
    record OtherCurrencyJson(
            String currency, String won, long wins, String open, long openProspects, String expectedInTheEnd) {}

    static QuotaJson of(RunningQuota running) {
        ThreeNumbers numbers = running.numbers();
        Money target = numbers.quota().target();
        return new QuotaJson(
                numbers.quota().period().name().toLowerCase(Locale.ROOT),
                numbers.quota().measure().name().toLowerCase(Locale.ROOT),
                numbers.period().from().toString(),
                numbers.period().to().toString(),
                target.getCurrencyUnit().getCode(),
                amount(target),
                amount(numbers.won()),
                running.won().count(),
                running.won().converted().stream().mapToLong(ClosedSales::count).sum(),
                running.withoutWorth(),
                running.undated(),
                amount(numbers.expected()),
                amount(numbers.expectedInTheEnd()),
                amount(numbers.gap()),
                amount(numbers.toBuild()),
                range(numbers.outlook()),
                range(numbers.fromOpen()),
                decimal(numbers.newWins()),
                numbers.averageWon().map(QuotaJson::amount),
                decimal(numbers.coverage()),
                decimal(numbers.requiredCoverage()),
                decimal(numbers.concentration()),
                whole(numbers.newProspectsNeeded()),
                numbers.latestUsefulStart().map(Object::toString),
                numbers.open(),
                numbers.carrying(),
                numbers.slipped(),
                numbers.slips(),
                running.left().stream().map(left -> other(left, numbers)).toList());
    }

    private static OtherCurrencyJson other(OtherCurrency left, ThreeNumbers numbers) {
        CurrencyUnit currency = left.won().getCurrencyUnit();
        return new OtherCurrencyJson(
                currency.getCode(),
                amount(left.won()),
                left.wins(),
                amount(left.open()),
                left.closing(),
                amount(numbers.forecast().expectedInTheEnd().getOrDefault(currency, Money.zero(currency))));
    }

    private static RangeJson range(Outlook outlook) {
        return new RangeJson(
                amount(outlook.p10()), amount(outlook.p50()), amount(outlook.p90()), decimal(outlook.chance()));
    }

    static String amount(Money money) {
        return money.getAmount().toPlainString();
    }

    static BigDecimal decimal(double number) {
        return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    static Optional<BigDecimal> decimal(OptionalDouble number) {
        return number.isPresent() ? Optional.of(decimal(number.getAsDouble())) : Optional.empty();
    }

    private static Optional<Long> whole(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }
}
