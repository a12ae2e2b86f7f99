package huni.work.prospect;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.Prospect;
import huni.domain.quota.CurrencyRates;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import huni.work.quota.SetCurrencyRate;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * What one unit of a currency was worth in another in a year, as a person writes it beside a prospect's purchases, whose
 * budget follows at once; empty makes it unknown again. Other budgets say that they can be worked out again.
 *
 * @param rate over 0; one that is not, and a currency in itself, are refused with an {@link IllegalArgumentException}
 */
public record EditCurrencyRate(ProspectId prospect, String currency, String into, int year, Optional<BigDecimal> rate)
        implements Operation<UUID> {

    public EditCurrencyRate {
        SetCurrencyRate.refuseNone(currency, into, rate);
    }

    @Override
    public OperationName name() {
        return OperationName.CURRENCY_RATE;
    }

    @Override
    public UUID apply(Records records) throws RefusedException {
        Prospect followed = records.prospect(prospect);
        UUID id = new SetCurrencyRate(currency, into, CurrencyRates.beginning(year), rate).apply(records);
        FollowPurchases.of(records, followed);
        return id;
    }
}
