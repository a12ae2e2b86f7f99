package huni.language;

import huni.domain.AmountWords;
import huni.domain.Currencies;
import huni.domain.Folding;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reads amounts as people type them: either language's separators, a currency before or after, "85k", "85 bin". */
final class AmountReader {

    private static final Pattern AMOUNT =
            Pattern.compile("(\\p{Sc}|\\p{L}+)? ?(\\d[\\d.,' ]*\\d|\\d) ?(\\p{L}+)? ?(\\p{Sc}|\\p{L}+)?");
    private static final int MOST_DIGITS = 15;

    private final char decimalSeparator;
    private final CurrencyUnit currency;

    AmountReader(boolean turkish, CurrencyUnit currency) {
        this.decimalSeparator = turkish ? ',' : '.';
        this.currency = currency;
    }

    Optional<Money> money(String typed) {
        return read(typed)
                .filter(amount -> amount.value().scale()
                        <= Math.min(Currencies.MOST_DECIMALS, amount.currency().getDecimalPlaces()))
                .map(amount -> Money.of(amount.currency(), amount.value()));
    }

    Optional<BigDecimal> number(String typed) {
        return read(typed).filter(amount -> !amount.named()).map(Amount::value);
    }

    private record Amount(BigDecimal value, CurrencyUnit currency, boolean named) {}

    private Optional<Amount> read(String typed) {
        Matcher parts = AMOUNT.matcher(typed.strip().replaceAll("\\s+|\\p{Zs}+", " "));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String before = word(parts, 1);
        String first = word(parts, 3);
        String second = word(parts, 4);
        boolean multiplied = AmountWords.zeros(first).isPresent();
        String after = multiplied ? second : first + second;
        boolean twoWords = !multiplied && !first.isEmpty() && !second.isEmpty();
        if (twoWords || (!before.isEmpty() && !after.isEmpty())) {
            return Optional.empty();
        }
        Optional<CurrencyUnit> unit = currency(before + after);
        Optional<BigDecimal> value =
                value(parts.group(2), AmountWords.zeros(first).orElse(0));
        return unit.flatMap(u -> value.map(v -> new Amount(v, u, !(before + after).isEmpty())));
    }

    private Optional<CurrencyUnit> currency(String word) {
        return word.isEmpty() ? Optional.of(currency) : Currencies.named(word);
    }

    private Optional<BigDecimal> value(String digits, int zeros) {
        int decimalAt = decimalPoint(digits, zeros > 0);
        String whole = decimalAt < 0 ? digits : digits.substring(0, decimalAt);
        String fraction = decimalAt < 0 ? "" : digits.substring(decimalAt + 1);
        if (!whole.matches("\\d+|\\d{1,3}(?:([.,' ])\\d{3})(?:\\1\\d{3})*") || !fraction.matches("\\d*")) {
            return Optional.empty();
        }
        String plain = whole.replaceAll("\\D", "");
        BigDecimal value = new BigDecimal(plain + "." + fraction + "0")
                .movePointRight(zeros)
                .stripTrailingZeros();
        BigDecimal scaled = value.scale() < 0 ? value.setScale(0) : value;
        return Optional.of(scaled).filter(v -> v.precision() - v.scale() <= MOST_DIGITS);
    }

    /** Where the decimal separator is, or -1. A separator that is there twice, or before exactly three digits, groups. */
    private int decimalPoint(String digits, boolean multiplied) {
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (last < 0) {
            return -1;
        }
        char separator = digits.charAt(last);
        boolean twice = digits.indexOf(separator) != last;
        boolean other = digits.indexOf(separator == '.' ? ',' : '.') >= 0;
        if (twice || other) {
            return twice ? -1 : last;
        }
        boolean threeAfter = digits.length() - last == 4;
        boolean zeroBefore = digits.substring(0, last).equals("0");
        return threeAfter && !zeroBefore && !(multiplied && separator == decimalSeparator) ? -1 : last;
    }

    private static String word(Matcher parts, int group) {
        return parts.group(group) == null ? "" : Folding.fold(parts.group(group));
    }
}
