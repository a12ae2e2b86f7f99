package huni.work.imports;

import huni.domain.AmountWords;
import huni.domain.Currencies;
import huni.domain.Folding;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
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
    /** 3.000,- and 3.000,--: no decimals follow. */
    private static final Pattern NO_DECIMALS = Pattern.compile("(?<=\\d)[.,]\\s*[-–—]{1,2}(?=\\D|$)");

    private static final Pattern PER = Pattern.compile(
            "\\d.*(?:/\\s*(?:ay|yil|hafta|gun|adet|mo|month|yr|year|week|day|pc)"
                    + "|\\b(?:aylik|yillik|haftalik|monthly|yearly|annually|weekly|per (?:month|year|week|day|unit|user))\\b)");
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
        String text = NO_DECIMALS
                .matcher(BLANKS.matcher(cell).replaceAll(" ").strip())
                .replaceAll("");
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches() || !number.matcher(parts.group("digits")).matches()) {
            return Optional.empty();
        }
        String before = parts.group("before").strip();
        String[] behind = parts.group("after").strip().split("\\s+", 2);
        OptionalInt zeros = AmountWords.zeros(Folding.fold(behind[0]));
        String after = zeros.isEmpty() ? parts.group("after").strip() : behind.length > 1 ? behind[1] : "";
        String unit = before.isEmpty() ? after : before;
        Optional<CurrencyUnit> currency = Currencies.named(unit);
        if (!unit.isEmpty() && currency.isEmpty() || !before.isEmpty() && !after.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal read = new BigDecimal(plain(parts.group("digits"))).multiply(BigDecimal.TEN.pow(zeros.orElse(0)));
        boolean negative = parts.group("minus") != null || parts.group("inner") != null;
        return Optional.of(new ImportedAmount(negative ? read.negate() : read, currency));
    }

    /** Whether a cell that is no single amount names one that comes again with each month, year or piece. */
    static boolean isPerPeriodOrPiece(String cell) {
        return PER.matcher(Folding.fold(cell)).find();
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
