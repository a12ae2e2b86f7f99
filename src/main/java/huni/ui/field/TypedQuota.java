package huni.ui.field;

import huni.domain.quota.Quota.Measure;
import huni.language.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.Money;

/** A quota as people type it: an amount of money, or a whole number of sales. */
public final class TypedQuota {

    private static final BigDecimal MOST_SALES = new BigDecimal("1000000");
    private static final int MOST_DECIMALS = 2;

    private final Formats formats;

    public TypedQuota(Formats formats) {
        this.formats = formats;
    }

    /** As it can be typed again. */
    public String write(Money target, Measure measure) {
        return measure == Measure.MONEY ? formats.money(target) : formats.number(target.getAmount(), 0);
    }

    /** What was typed; empty if it is no quota: nothing over 0, a part of a sale, over a million sales. */
    public Optional<Money> read(String typed, Measure measure) {
        return switch (measure) {
            case MONEY ->
                formats.parseMoney(typed)
                        .filter(Money::isPositive)
                        .filter(amount -> amount.getCurrencyUnit().getDecimalPlaces() <= MOST_DECIMALS);
            case SALES ->
                formats.parseNumber(typed)
                        .filter(number -> number.signum() > 0
                                && number.compareTo(MOST_SALES) <= 0
                                && number.stripTrailingZeros().scale() <= 0)
                        .map(number -> Money.of(formats.currency(), number, RoundingMode.UNNECESSARY));
        };
    }
}
