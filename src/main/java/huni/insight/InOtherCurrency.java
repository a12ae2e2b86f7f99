package huni.insight;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a sum leaves out, since it is in another currency: it is named beside it.
 *
 * @param value of all of them
 * @param count how many they are
 */
public record InOtherCurrency(Money value, long count) {

    /** One for each currency, in the order of their codes; those of nobody are left out. */
    public static List<InOtherCurrency> each(Stream<InOtherCurrency> all) {
        Map<CurrencyUnit, InOtherCurrency> sums = new TreeMap<>();
        all.filter(one -> one.count() > 0)
                .forEach(one -> sums.merge(one.value().getCurrencyUnit(), one, InOtherCurrency::plus));
        return List.copyOf(sums.values());
    }

    /** Both together, which are in one currency. */
    InOtherCurrency plus(InOtherCurrency other) {
        return new InOtherCurrency(value.plus(other.value), count + other.count);
    }

    /** How many prospects all of them are. */
    static long prospects(List<InOtherCurrency> all) {
        return all.stream().mapToLong(InOtherCurrency::count).sum();
    }
}
