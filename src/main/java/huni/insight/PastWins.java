package huni.insight;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What was won in the last two years, on days that are known.
 *
 * @param count how many
 * @param medianDays the median of the days from creation to won; empty where none is known
 * @param won their values by currency
 * @param open the values of what is open, by currency
 */
public record PastWins(
        int count, OptionalLong medianDays, Map<CurrencyUnit, Values> won, Map<CurrencyUnit, Values> open) {

    private static final int ENOUGH = 5;

    /** Nothing was won, and nothing is open. */
    static final PastWins NONE = new PastWins(0, OptionalLong.empty(), Map.of(), Map.of());

    public PastWins {
        won = Map.copyOf(won);
        open = Map.copyOf(open);
    }

    /** Some values and their sum. */
    public record Values(long count, BigDecimal sum) {

        Values plus(Values other) {
            return new Values(count + other.count, sum.add(other.sum));
        }

        private BigDecimal mean() {
            return sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL64);
        }
    }

    /** With each sum as it is worth in another currency, or as it is. */
    PastWins with(UnaryOperator<Money> worth) {
        return new PastWins(count, medianDays, with(won, worth), with(open, worth));
    }

    /** With the same value for each win, and for each open one. */
    PastWins each(Money worth) {
        Map<CurrencyUnit, Values> one = Map.of(worth.getCurrencyUnit(), new Values(1, worth.getAmount()));
        return new PastWins(count, medianDays, Map.of(), one);
    }

    private static Map<CurrencyUnit, Values> with(Map<CurrencyUnit, Values> values, UnaryOperator<Money> worth) {
        Map<CurrencyUnit, Values> all = new HashMap<>();
        values.forEach((currency, one) -> {
            Money now = worth.apply(Money.of(currency, one.sum(), RoundingMode.HALF_EVEN));
            all.merge(now.getCurrencyUnit(), new Values(one.count(), now.getAmount()), Values::plus);
        });
        return all;
    }

    /** What a win brings: the mean of what was won, while that is fewer than five of what is open; empty without any. */
    public Optional<BigDecimal> average(CurrencyUnit currency) {
        return Optional.ofNullable(won.get(currency))
                .filter(values -> values.count() >= ENOUGH)
                .or(() -> Optional.ofNullable(open.get(currency)))
                .map(Values::mean);
    }

    /** How many wins the average is the mean of; 0 while it is that of what is open. */
    public long counted(CurrencyUnit currency) {
        return Optional.ofNullable(won.get(currency))
                .map(Values::count)
                .filter(count -> count >= ENOUGH)
                .orElse(0L);
    }

    /** How many wins had a value in another currency than that. */
    public long inOthers(CurrencyUnit currency) {
        return won.entrySet().stream()
                .filter(others -> !others.getKey().equals(currency))
                .mapToLong(others -> others.getValue().count())
                .sum();
    }

    /** Adds up wins and open prospects one by one, or takes them away again ({@code times} -1). */
    static final class Sums {
        private int count;
        private int known;
        private final NavigableMap<Integer, Integer> days = new TreeMap<>();
        private final Map<CurrencyUnit, Sum> won = new HashMap<>();
        private final Map<CurrencyUnit, Sum> open = new HashMap<>();

        /** Changes in place: there may be a hundred thousand amounts. */
        private static final class Sum {
            private long count;
            private BigDecimal sum = BigDecimal.ZERO;

            private void add(BigDecimal amount, int times) {
                count += times;
                sum = times < 0 ? sum.subtract(amount) : sum.add(amount);
            }
        }

        /** Adds what others have summed up. */
        void add(Sums other) {
            count += other.count;
            known += other.known;
            other.days.forEach((took, times) -> days.merge(took, times, Integer::sum));
            add(won, other.won);
            add(open, other.open);
        }

        private static void add(Map<CurrencyUnit, Sum> to, Map<CurrencyUnit, Sum> others) {
            others.forEach((currency, other) -> {
                Sum own = to.computeIfAbsent(currency, _ -> new Sum());
                own.count += other.count;
                own.sum = own.sum.add(other.sum);
            });
        }

        void won(Optional<Money> worth, int times) {
            count += times;
            add(won, worth, times);
        }

        void took(int daysFromCreation, int times) {
            known += times;
            days.merge(daysFromCreation, times, Integer::sum);
        }

        void open(Optional<Money> worth, int times) {
            add(open, worth, times);
        }

        private static void add(Map<CurrencyUnit, Sum> to, Optional<Money> worth, int times) {
            worth.ifPresent(money ->
                    to.computeIfAbsent(money.getCurrencyUnit(), _ -> new Sum()).add(money.getAmount(), times));
        }

        PastWins sums() {
            return new PastWins(count, median(), values(won), values(open));
        }

        private static Map<CurrencyUnit, Values> values(Map<CurrencyUnit, Sum> sums) {
            Map<CurrencyUnit, Values> values = new HashMap<>();
            sums.forEach((currency, sum) -> {
                if (sum.count != 0) {
                    values.put(currency, new Values(sum.count, sum.sum));
                }
            });
            return values;
        }

        private OptionalLong median() {
            return known == 0 ? OptionalLong.empty() : OptionalLong.of((at((known - 1) / 2) + at(known / 2) + 1L) / 2);
        }

        /** So many were quicker, or as quick. */
        private long at(int place) {
            int before = 0;
            for (Map.Entry<Integer, Integer> took : days.entrySet()) {
                before += took.getValue();
                if (before > place) {
                    return took.getKey();
                }
            }
            throw new IllegalStateException("fewer than " + place);
        }
    }
}
