package huni.insight;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What was won in the last two years, on days that are known.
 *
 * @param count how many
 * @param daysFromCreation how many days each took since it was created, as far as that day is known, the shortest first
 * @param won their values by currency
 * @param open the values of what is open, by currency
 */
public record PastWins(
        int count, List<Integer> daysFromCreation, Map<CurrencyUnit, Values> won, Map<CurrencyUnit, Values> open) {

    private static final int ENOUGH = 5;

    public PastWins {
        daysFromCreation = List.copyOf(daysFromCreation);
        won = Map.copyOf(won);
        open = Map.copyOf(open);
    }

    /** Some values and their sum. */
    public record Values(long count, BigDecimal sum) {

        private Values plus(Values other) {
            return new Values(count + other.count, sum.add(other.sum));
        }

        private BigDecimal mean() {
            return sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL64);
        }
    }

    /** What a win brings: the mean of what was won, while that is fewer than five of what is open; empty without any. */
    public Optional<BigDecimal> average(CurrencyUnit currency) {
        return Optional.ofNullable(won.get(currency))
                .filter(values -> values.count() >= ENOUGH)
                .or(() -> Optional.ofNullable(open.get(currency)))
                .map(Values::mean);
    }

    /** The median of the days from creation to won; empty where none is known. */
    public OptionalLong medianDays() {
        if (daysFromCreation.isEmpty()) {
            return OptionalLong.empty();
        }
        int upper = daysFromCreation.size() / 2;
        int lower = (daysFromCreation.size() - 1) / 2;
        return OptionalLong.of((daysFromCreation.get(lower) + daysFromCreation.get(upper) + 1L) / 2);
    }

    /** Adds up wins and open prospects one by one. */
    static final class Sums {
        private int count;
        private final List<Integer> days = new ArrayList<>();
        private final Map<CurrencyUnit, Values> won = new HashMap<>();
        private final Map<CurrencyUnit, Values> open = new HashMap<>();

        void won(Optional<Money> worth) {
            count++;
            add(won, worth);
        }

        void took(int daysFromCreation) {
            days.add(daysFromCreation);
        }

        void open(Optional<Money> worth) {
            add(open, worth);
        }

        private static void add(Map<CurrencyUnit, Values> to, Optional<Money> worth) {
            worth.ifPresent(money -> to.merge(money.getCurrencyUnit(), new Values(1, money.getAmount()), Values::plus));
        }

        PastWins sums() {
            Collections.sort(days);
            return new PastWins(count, days, won, open);
        }
    }
}
