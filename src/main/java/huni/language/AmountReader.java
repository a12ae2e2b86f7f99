package huni.language;

import huni.domain.Currencies;
import huni.domain.WrittenAmount;
import huni.domain.WrittenRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reads amounts as people type them: either language's separators, a currency before or after, "85k", "85 bin". */
final class AmountReader {

    private static final int MOST_DIGITS = 15;

    private final char decimalSeparator;
    private final CurrencyUnit currency;

    AmountReader(boolean turkish, CurrencyUnit currency) {
        this.decimalSeparator = turkish ? ',' : '.';
        this.currency = currency;
    }

    Optional<Money> money(String typed) {
        return written(typed).flatMap(amount -> {
            CurrencyUnit unit = amount.currency().orElse(currency);
            int decimals = Math.min(Currencies.MOST_DECIMALS, unit.getDecimalPlaces());
            return value(amount).filter(v -> v.scale() <= decimals).map(v -> Money.of(unit, v));
        });
    }

    Optional<MoneyRange> range(String typed) {
        return WrittenRange.of(typed).flatMap(written -> {
            CurrencyUnit unit = written.high().currency().orElse(currency);
            int decimals = Math.min(Currencies.MOST_DECIMALS, unit.getDecimalPlaces());
            return written.numbers(decimalSeparator, true)
                    .filter(range -> Stream.of(range.low(), range.high())
                            .allMatch(end -> end.scale() <= decimals && end.precision() - end.scale() <= MOST_DIGITS))
                    .map(range -> new MoneyRange(
                            Money.of(unit, range.low()),
                            Money.of(unit, range.middle(), RoundingMode.HALF_UP),
                            Money.of(unit, range.high()),
                            written.high().currency().isPresent()));
        });
    }

    Optional<BigDecimal> number(String typed) {
        return written(typed).filter(amount -> amount.currency().isEmpty()).flatMap(this::value);
    }

    private static Optional<WrittenAmount> written(String typed) {
        return WrittenAmount.of(typed).filter(amount -> !amount.negative());
    }

    /** Three digits after a single separator are thousands in either language. */
    private Optional<BigDecimal> value(WrittenAmount amount) {
        return amount.number(decimalSeparator, true).filter(v -> v.precision() - v.scale() <= MOST_DIGITS);
    }
}
