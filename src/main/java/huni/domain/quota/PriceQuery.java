package huni.domain.quota;

import huni.domain.Settings;
import java.util.List;

/** By how much prices rose, and what currencies were worth in one another, as a person has written it. */
public interface PriceQuery {

    /** All of it, by currency and year. */
    List<PriceRise> rises();

    /** All rates. */
    CurrencyRates rates();

    /** The price levels as they stand in a year. */
    default PriceLevels levels(Settings settings, int thisYear) {
        return new PriceLevels(rises(), rates(), settings, thisYear);
    }
}
