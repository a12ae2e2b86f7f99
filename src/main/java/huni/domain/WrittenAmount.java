package huni.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;

/**
 * An amount as people write it, in a form or in a file: {@code 1.234,50}, {@code 85 bin}, {@code 10 K TL}, {@code EUR
 * 3.000,-}, {@code ($5)}. Thousands are grouped in threes by a point, a comma, a blank or an apostrophe; a number grouped
 * otherwise is none. Words such as {@code yaklaşık}, {@code about} or {@code ~} say that it is not exact.
 *
 * @param digits with the marks between them
 * @param zeros how many a word behind the digits stands for
 * @param currency the one that is named before or after the digits
 * @param about whether it is said to be not exact
 */
public record WrittenAmount(
        String digits, int zeros, Optional<CurrencyUnit> currency, boolean negative, boolean about) {

    private static final Pattern PARTS =
            Pattern.compile("(?<minus>[-−(])?\\s*(?<before>[^\\d.,()−-]*)(?<inner>[-−])?\\s*(?<digits>[\\d.,'’"
                    + " ]*\\d)\\s*(?<after>[^\\d()]*)\\)?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}]+");

    /** 3.000,- and 3.000,--: no decimals follow. */
    private static final Pattern NO_DECIMALS = Pattern.compile("(?<=\\d)[.,]\\s*[-–—]{1,2}(?=\\D|$)");

    private static final Pattern ABOUT = Pattern.compile(
            "(?:(?:[~≈]|ca\\.?|circa|about|around|approx\\.?|approximately|roughly|takriben|tahminen|yakl\\.?|yakla[şs][ıi]k(?:"
                    + " olarak)?|a[şs]a[ğg][ıi]"
                    + " yukar[ıi])(?!\\p{L})\\s*(?<behind>.*\\d.*)|(?<before>.*\\d.*?)\\s+(?:civar[ıi](?:nda)?|dolay[ıi]nda|kadar|or"
                    + " so|approx\\.?))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern WHOLE = Pattern.compile("\\d*|\\d{1,3}([.,'’ ])\\d{3}(?:\\1\\d{3})*");
    private static final Pattern FRACTION = Pattern.compile("\\d*");
    private static final int LONGEST = 60;
    private static final int GROUP = 3;

    /** The amount in a text, or empty when it holds none, several, or more than an amount. */
    public static Optional<WrittenAmount> of(String text) {
        if (text.length() > LONGEST || !mayBeOne(text)) {
            return Optional.empty();
        }
        if (areDigits(text)) {
            return Optional.of(new WrittenAmount(text, 0, Optional.empty(), false, false));
        }
        String plain = (hasOtherBlanks(text) ? BLANKS.matcher(text).replaceAll(" ") : text).strip();
        Optional<WrittenAmount> exact = exact(plain, false);
        return exact.isPresent() ? exact : rough(plain);
    }

    /** All digits of an amount stand in one run: most texts that hold none are seen by that without taking them apart. */
    private static boolean mayBeOne(String text) {
        int first = 0;
        int last = text.length() - 1;
        while (first <= last && !isDigit(text.charAt(first))) {
            first++;
        }
        while (last > first && !isDigit(text.charAt(last))) {
            last--;
        }
        for (int i = first; i < last; i++) {
            char c = text.charAt(i);
            if (!isDigit(c) && ".,'’".indexOf(c) < 0 && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return first <= last;
    }

    private static boolean hasOtherBlanks(String text) {
        return text.chars().anyMatch(c -> c != ' ' && (Character.isWhitespace(c) || Character.isSpaceChar(c)))
                || text.contains("  ");
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean areDigits(String text) {
        return text.chars().allMatch(c -> isDigit((char) c));
    }

    private static Optional<WrittenAmount> rough(String plain) {
        if (plain.chars().noneMatch(c -> c == '~' || c == '≈' || Character.isLetter(c))) {
            return Optional.empty();
        }
        Matcher about = ABOUT.matcher(plain);
        if (!about.matches()) {
            return Optional.empty();
        }
        return exact(about.group("behind") == null ? about.group("before") : about.group("behind"), true);
    }

    private static Optional<WrittenAmount> exact(String plain, boolean about) {
        Matcher parts = PARTS.matcher(
                plain.indexOf('-') >= 0 || plain.indexOf('–') >= 0 || plain.indexOf('—') >= 0
                        ? NO_DECIMALS.matcher(plain).replaceAll("")
                        : plain);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String before = parts.group("before").strip();
        String[] behind = parts.group("after").strip().split(" ", 2);
        OptionalInt zeros = AmountWords.zeros(Folding.fold(behind[0]));
        String after = zeros.isEmpty() ? parts.group("after").strip() : behind.length > 1 ? behind[1] : "";
        String unit = before.isEmpty() ? after : before;
        Optional<CurrencyUnit> currency = Currencies.named(unit);
        if (!unit.isEmpty() && currency.isEmpty() || !before.isEmpty() && !after.isEmpty()) {
            return Optional.empty();
        }
        boolean negative = parts.group("minus") != null || parts.group("inner") != null;
        return Optional.of(new WrittenAmount(parts.group("digits"), zeros.orElse(0), currency, negative, about));
    }

    /** The same digits with other zeros and another currency. */
    WrittenAmount with(int otherZeros, Optional<CurrencyUnit> other) {
        return new WrittenAmount(digits, otherZeros, other, negative, about);
    }

    /**
     * The number, without zeros at its end; empty when its digits are grouped in no way that makes sense.
     *
     * @param decimal the mark that comes before the decimals where the digits could be read either way: one mark, three
     *     digits behind it
     * @param threeAreThousands whether such digits are thousands after either mark, unless a word multiplies them
     */
    public Optional<BigDecimal> number(char decimal, boolean threeAreThousands) {
        if (areDigits(digits)) {
            return Optional.of(plain(new BigDecimal(digits)));
        }
        int point = decimalPoint(decimal, threeAreThousands && zeros == 0);
        String whole = point < 0 ? digits : digits.substring(0, point);
        String fraction = point < 0 ? "" : digits.substring(point + 1);
        if (!WHOLE.matcher(whole).matches() || !FRACTION.matcher(fraction).matches()) {
            return Optional.empty();
        }
        return Optional.of(plain(new BigDecimal("0" + whole.replaceAll("\\D", "") + "." + fraction + "0")));
    }

    private BigDecimal plain(BigDecimal written) {
        BigDecimal value = written.movePointRight(zeros).stripTrailingZeros();
        BigDecimal scaled = value.scale() < 0 ? value.setScale(0) : value;
        return negative ? scaled.negate() : scaled;
    }

    /** Where the decimals begin, or -1. A mark that is there twice groups. */
    private int decimalPoint(char decimal, boolean threeAreThousands) {
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (last < 0) {
            return -1;
        }
        char mark = digits.charAt(last);
        boolean twice = digits.indexOf(mark) != last;
        boolean other = digits.indexOf(mark == '.' ? ',' : '.') >= 0;
        if (twice || other) {
            return twice ? -1 : last;
        }
        boolean couldGroup = digits.length() - last - 1 == GROUP
                && last > 0
                && last <= GROUP
                && !digits.substring(0, last).equals("0");
        return couldGroup && (threeAreThousands || mark != decimal) ? -1 : last;
    }
}
