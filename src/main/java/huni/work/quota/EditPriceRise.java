package huni.work.quota;

import huni.domain.OperationName;
import huni.domain.quota.PriceLevels;
import huni.domain.quota.PriceRise;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * By how much prices rose in a currency during a year, as a person writes it; empty brings back what comes with the
 * program, or that it is not known.
 *
 * @param rise 0.4438 for 44.38 percent
 */
public record EditPriceRise(String currency, int year, Optional<BigDecimal> rise) implements Operation<UUID> {

    @Override
    public OperationName name() {
        return OperationName.PRICE_RISE;
    }

    @Override
    public UUID apply(Records records) throws RefusedException {
        UUID id = PriceLevels.id(currency, year);
        Optional<PriceRise> before = records.find(PriceRise.class, id);
        if (rise.isPresent()) {
            records.put(new PriceRise(
                    id,
                    currency,
                    year,
                    rise.get(),
                    "",
                    before.map(PriceRise::version).orElse(0L)));
        } else if (before.isPresent()) {
            records.remove(PriceRise.class, id);
        }
        records.about(Integer.toString(year));
        return id;
    }
}
