package huni.insight;

import huni.domain.quota.ClosedSales;
import huni.domain.quota.WonSales;
import huni.insight.PastWins.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Won and open in a currency that is not the quota's, and of which nobody wrote what it is worth: in no sum.
 *
 * @param wins how many sales were won
 * @param closing how many prospects are open
 */
public record OtherCurrency(Money won, long wins, Money open, long closing) {

    /**
     * What stands beside the quota's currency, by currency.
     *
     * @param open what is open, in the quota's currency as far as it can be
     */
    public static List<OtherCurrency> left(WonSales won, Map<CurrencyUnit, Values> open, CurrencyUnit own) {
        return Stream.concat(won.left().stream().map(left -> left.worth().getCurrencyUnit()), open.keySet().stream())
                .filter(currency -> !currency.equals(own))
                .distinct()
                .sorted()
                .map(currency -> left(currency, won, Optional.ofNullable(open.get(currency))))
                .filter(left -> left.wins() != 0 || left.closing() != 0)
                .toList();
    }

    private static OtherCurrency left(CurrencyUnit currency, WonSales won, Optional<Values> open) {
        List<ClosedSales> left = won.left().stream()
                .filter(one -> one.worth().getCurrencyUnit().equals(currency))
                .toList();
        return new OtherCurrency(
                Money.total(currency, left.stream().map(ClosedSales::worth).toList()),
                left.stream().mapToLong(ClosedSales::count).sum(),
                Money.of(currency, open.map(Values::sum).orElse(BigDecimal.ZERO), RoundingMode.HALF_EVEN),
                open.map(Values::count).orElse(0L));
    }
}
