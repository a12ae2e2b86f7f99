package huni.work.quota;

import huni.domain.OperationName;
import huni.domain.quota.CurrencyRate;
import huni.domain.quota.CurrencyRates;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What one unit of a currency is worth in another from a day on, as a person writes it; empty makes the rate of that day
 * unknown again.
 *
 * @param rate over 0; one that is not, and a currency in itself, are refused with an {@link IllegalArgumentException}
 */
public record SetCurrencyRate(String currency, String into, LocalDate on, Optional<BigDecimal> rate)
        implements Operation<UUID> {

    public SetCurrencyRate {
        refuseNone(currency, into, rate);
    }

    /** Refuses with an {@link IllegalArgumentException} what is no rate. */
    public static void refuseNone(String currency, String into, Optional<BigDecimal> rate) {
        if (currency.equals(into) || rate.filter(one -> one.signum() <= 0).isPresent()) {
            throw new IllegalArgumentException("no rate: " + currency + " in " + into + " " + rate);
        }
    }

    @Override
    public OperationName name() {
        return OperationName.CURRENCY_RATE;
    }

    @Override
    public UUID apply(Records records) throws RefusedException {
        UUID id = CurrencyRates.id(currency, into, on);
        Optional<CurrencyRate> before = records.find(CurrencyRate.class, id);
        if (rate.isPresent()) {
            records.put(new CurrencyRate(
                    id,
                    currency,
                    into,
                    on,
                    rate.get(),
                    before.map(CurrencyRate::version).orElse(0L)));
        } else if (before.isPresent()) {
            records.remove(CurrencyRate.class, id);
        }
        records.about(currency + " " + on.getYear());
        return id;
    }
}
