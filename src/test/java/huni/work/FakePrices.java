package huni.work;

import huni.domain.quota.CurrencyRate;
import huni.domain.quota.CurrencyRates;
import huni.domain.quota.PriceQuery;
import huni.domain.quota.PriceRise;
import java.util.List;

/** Price rises and rates of a ledger in memory. */
public record FakePrices(FakeLedger ledger) implements PriceQuery {

    @Override
    public List<PriceRise> rises() {
        return ledger.records().all(PriceRise.class);
    }

    @Override
    public CurrencyRates rates() {
        return new CurrencyRates(ledger.records().all(CurrencyRate.class));
    }
}
