package huni.language;

import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Two amounts between which another lies, as typed, all in one currency.
 *
 * @param middle what is likely where nobody said more
 * @param named whether the currency was typed, too
 */
public record MoneyRange(Money low, Money middle, Money high, boolean named) {

    /** The same numbers in another currency. */
    public MoneyRange in(CurrencyUnit unit) {
        return new MoneyRange(in(unit, low), in(unit, middle), in(unit, high), named);
    }

    private static Money in(CurrencyUnit unit, Money amount) {
        return Money.of(unit, amount.getAmount(), RoundingMode.HALF_UP);
    }
}
