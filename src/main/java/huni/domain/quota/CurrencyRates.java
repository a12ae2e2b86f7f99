package huni.domain.quota;

import huni.domain.prospect.PastPurchase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What currencies were worth in one another, by the rates a person has written. A year without one is asked for, never
 * guessed.
 */
public record CurrencyRates(List<CurrencyRate> written) {

    /** No rate is known. */
    public static final CurrencyRates NONE = new CurrencyRates(List.of());

    public CurrencyRates {
        written = List.copyOf(written);
    }

    /** The identifier of a year's rate, the same in every store. */
    public static UUID id(String currency, String into, int year) {
        return UUID.nameUUIDFromBytes(("rate." + currency + "." + into + "." + year).getBytes(StandardCharsets.UTF_8));
    }

    /** The day from which the rate of a year is. */
    public static LocalDate beginning(int year) {
        return LocalDate.of(year, 1, 1);
    }

    /** What one unit was worth in that year: the latest rate of the year; empty if there is none over 0. */
    public Optional<BigDecimal> rate(CurrencyUnit currency, CurrencyUnit into, int year) {
        return written.stream()
                .filter(rate -> rate.currency().equals(currency.getCode())
                        && rate.into().equals(into.getCode())
                        && rate.on().getYear() == year
                        && rate.rate().signum() > 0)
                .max(Comparator.comparing(CurrencyRate::on))
                .map(CurrencyRate::rate);
    }

    /** The identifier of the rate from a day on: that of the year on its first day. */
    public static UUID id(String currency, String into, LocalDate on) {
        return on.equals(beginning(on.getYear()))
                ? id(currency, into, on.getYear())
                : UUID.nameUUIDFromBytes(("rate." + currency + "." + into + "." + on).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What one unit was worth on a day: the latest rate that was written for that day or one before, which holds for a
     * year at most; where there is none, the other way round. Empty if nothing was written; it is never guessed.
     */
    public Optional<CurrencyRate> on(CurrencyUnit currency, CurrencyUnit into, LocalDate day) {
        return written.stream()
                .filter(rate -> isBetween(rate, currency, into) || isBetween(rate, into, currency))
                .filter(rate -> rate.rate().signum() > 0
                        && !rate.on().isAfter(day)
                        && rate.on().plusYears(1).isAfter(day))
                .max(Comparator.comparing((CurrencyRate rate) -> isBetween(rate, currency, into))
                        .thenComparing(CurrencyRate::on));
    }

    private static boolean isBetween(CurrencyRate rate, CurrencyUnit currency, CurrencyUnit into) {
        return rate.currency().equals(currency.getCode()) && rate.into().equals(into.getCode());
    }

    /** The amount in another currency as that stood on a day, to its decimals; empty if nobody wrote how. */
    public Optional<Money> worth(Money amount, CurrencyUnit into, LocalDate day) {
        CurrencyUnit currency = amount.getCurrencyUnit();
        if (currency.equals(into)) {
            return Optional.of(amount);
        }
        return on(currency, into, day)
                .map(rate -> isBetween(rate, currency, into)
                        ? rate.rate()
                        : BigDecimal.ONE.divide(rate.rate(), MathContext.DECIMAL64))
                .map(rate -> amount.convertedTo(into, rate, RoundingMode.HALF_EVEN));
    }

    /** The purchase as it was paid if that is the currency, else by the rate of its year; empty if that is not known. */
    public Optional<PastPurchase> in(CurrencyUnit currency, PastPurchase purchase) {
        Money paid = purchase.paid();
        return paid.getCurrencyUnit().equals(currency)
                ? Optional.of(purchase)
                : rate(paid.getCurrencyUnit(), currency, purchase.boughtIn())
                        .map(rate -> purchase.withPaid(paid.convertedTo(currency, rate, RoundingMode.HALF_UP)));
    }
}
