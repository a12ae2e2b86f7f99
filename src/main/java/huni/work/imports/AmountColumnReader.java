package huni.work.imports;

import huni.domain.Currencies;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;

/**
 * Reads amounts as people write them, with the decimal mark that was chosen. Thousands are grouped by the other mark, a
 * blank or an apostrophe, in threes; a number grouped otherwise is refused rather than guessed.
 */
public final class AmountColumnReader {

    private static final Pattern PARTS =
            Pattern.compile("(?<minus>[-−(])?\\s*(?<before>[^\\d.,()−-]*)(?<inner>[-−])?\\s*(?<digits>[\\d.,'’"
                    + " ]*\\d)\\s*(?<after>[^\\d()]*)\\)?");
    private static final Pattern BLANKS = Pattern.compile("[\\u00a0\\u2007\\u2009\\u202f]");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final int LONGEST = 60;

    private final Pattern number;
    private final DecimalMark mark;

    public AmountColumnReader(DecimalMark mark) {
        this.mark = mark;
        String decimals = "(?:" + Pattern.quote(String.valueOf(mark.decimal())) + "\\d+)?";
        String group = "([" + mark.grouping() + " '’])";
        this.number = Pattern.compile("(?:\\d{1,3}" + group + "\\d{3}(?:\\1\\d{3})*|\\d*)" + decimals);
    }

    /** The amount in a cell, or empty when it holds none. */
    public Optional<ImportedAmount> read(String cell) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher parts = PARTS.matcher(BLANKS.matcher(cell).replaceAll(" ").strip());
        if (!parts.matches() || !number.matcher(parts.group("digits")).matches()) {
            return Optional.empty();
        }
        String before = parts.group("before").strip();
        String after = parts.group("after").strip();
        BigDecimal factor = factorOf(after);
        boolean scaled = factor.compareTo(BigDecimal.ONE) != 0;
        String unit = before.isEmpty() && !scaled ? after : before;
        Optional<CurrencyUnit> currency = Currencies.named(unit);
        if (!unit.isEmpty() && currency.isEmpty() || !before.isEmpty() && !after.isEmpty() && !scaled) {
            return Optional.empty();
        }
        BigDecimal read = new BigDecimal(plain(parts.group("digits"))).multiply(factor);
        boolean negative = parts.group("minus") != null || parts.group("inner") != null;
        return Optional.of(new ImportedAmount(negative ? read.negate() : read, currency));
    }

    private static BigDecimal factorOf(String after) {
        return switch (after) {
            case "K", "k" -> THOUSAND;
            case "M", "Mn", "mn" -> THOUSAND.multiply(THOUSAND);
            default -> BigDecimal.ONE;
        };
    }

    private String plain(String digits) {
        StringBuilder plain = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == mark.decimal()) {
                plain.append('.');
            } else if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            }
        }
        return plain.toString();
    }
}
