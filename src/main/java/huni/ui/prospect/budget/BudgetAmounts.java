package huni.ui.prospect.budget;

import huni.domain.prospect.Budget;
import huni.language.Formats;
import huni.language.MoneyRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The currency and the three amounts of a budget, of which one field may write several: a range tells all three, and an amount
 * brings its currency.
 *
 * @param all low, likely and high
 */
public record BudgetAmounts(CurrencyUnit currency, List<Optional<Money>> all) {

    public static final int LOW = 0;
    public static final int LIKELY = 1;
    public static final int HIGH = 2;

    public static BudgetAmounts of(Budget budget) {
        return new BudgetAmounts(budget.currency(), List.of(budget.low(), budget.likely(), budget.high()));
    }

    /** The same with another amount in one place, in the currency that is told. */
    public BudgetAmounts with(int place, Optional<Money> amount) {
        List<Optional<Money>> told = new ArrayList<>(all);
        told.set(place, amount);
        return new BudgetAmounts(currency, List.copyOf(told));
    }

    /** What stands there once that is written in one place. */
    public BudgetAmounts told(int place, Optional<Money> amount, Optional<MoneyRange> range) {
        BudgetAmounts one =
                new BudgetAmounts(amount.map(Money::getCurrencyUnit).orElse(currency), all).with(place, amount);
        return range.map(ends -> one.with(LOW, Optional.of(ends.low())).with(HIGH, Optional.of(ends.high())))
                .orElse(one);
    }

    /**
     * This in what is left as it is, and as it is now in what is written.
     *
     * @param currencyToo whether the currency is written, too
     */
    public BudgetAmounts written(BudgetAmounts now, int place, boolean currencyToo, boolean ranging) {
        BudgetAmounts one = ranging ? new BudgetAmounts(currency, now.all) : with(place, now.all.get(place));
        return new BudgetAmounts(currencyToo ? now.currency : currency, one.all);
    }

    /** What was written otherwise than this, in words: an amount, a range, or the currency alone. */
    public String words(BudgetAmounts written, int place, boolean ranging, Formats formats) {
        if (written.all.equals(all)) {
            return written.currency.getCode();
        }
        return (ranging ? written.all : List.of(written.all.get(place)))
                .stream().flatMap(Optional::stream).map(formats::money).collect(Collectors.joining(" – "));
    }
}
