package huni.domain.quota;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What was won in some days, in one currency.
 *
 * @param sum with what was won in other currencies, as they stood on the days of closing
 * @param count how many sales that is
 * @param converted those of them that were in other currencies
 * @param left those of which no rate says what they were worth; they are in no sum
 */
public record WonSales(Money sum, long count, List<ClosedSales> converted, List<ClosedSales> left) {

    public WonSales {
        converted = List.copyOf(converted);
        left = List.copyOf(left);
    }

    /** Those in the currency, and the others as far as a rate is known for their days. */
    static WonSales of(Money own, long count, List<ClosedSales> others, CurrencyRates rates) {
        return new WonSales(own, count, List.of(), List.of()).and(others, rates);
    }

    /** So many sales, whatever their values, as a quota in sales counts them. */
    public static WonSales counted(Quota quota, long sales) {
        return new WonSales(quota.of(sales), sales, List.of(), List.of());
    }

    /** These and more, in any currency; with a worth and a count below zero, less. */
    public WonSales and(List<ClosedSales> more, CurrencyRates rates) {
        CurrencyUnit currency = sum.getCurrencyUnit();
        Money all = sum;
        long counted = count;
        List<ClosedSales> allConverted = new ArrayList<>(converted);
        List<ClosedSales> allLeft = new ArrayList<>(left);
        for (ClosedSales one : more) {
            Optional<Money> worth = rates.worth(one.worth(), currency, one.on());
            if (worth.isEmpty()) {
                allLeft.add(one);
                continue;
            }
            all = all.plus(worth.get());
            counted += one.count();
            if (!one.worth().getCurrencyUnit().equals(currency)) {
                allConverted.add(one);
            }
        }
        return new WonSales(all, counted, allConverted, allLeft);
    }
}
