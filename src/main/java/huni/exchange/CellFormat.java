package huni.exchange;

import huni.domain.Currencies;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * What the number format of a workbook's cell says about the number in it.
 *
 * @param isDate the number is shown as a day, a time or both
 * @param currency the currency the number is shown with, by its sign, code or name
 * @param digits so many digits are shown at least, with leading zeros, as of a phone in groups: 0 where the format does not ask for any
 */
record CellFormat(boolean isDate, Optional<CurrencyUnit> currency, int digits) {

    static final CellFormat GENERAL = new CellFormat(false, Optional.empty(), 0);

    /** Excel itself refuses longer formats. */
    private static final int LONGEST = 255;

    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|\\\\(.)");
    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern DATE_LETTERS = Pattern.compile("[yYdD]|[hH].*m|m.*s", Pattern.DOTALL);
    private static final Pattern SIGN_OR_WORD = Pattern.compile("\\p{Sc}|\\p{L}+\\$?");
    private static final Pattern ZEROS = Pattern.compile("\\(?00[0 ()-]*");

    static CellFormat of(String format) {
        if (format.length() > LONGEST || format.equalsIgnoreCase("General")) {
            return GENERAL;
        }
        String positive = section(format);
        String bare = NOT_FORMAT.matcher(positive).replaceAll("");
        boolean isDate = DATE_LETTERS.matcher(bare).find();
        int digits = ZEROS.matcher(bare).matches()
                ? (int) bare.chars().filter(c -> c == '0').count()
                : 0;
        return new CellFormat(isDate, isDate ? Optional.empty() : currencyIn(positive, bare), digits);
    }

    /** The part of the format that is for positive numbers. */
    private static String section(String format) {
        int end = format.indexOf(';');
        return end < 0 ? format : format.substring(0, end);
    }

    private static Optional<CurrencyUnit> currencyIn(String positive, String bare) {
        Stream<String> bracketed = BRACKETED
                .matcher(positive)
                .results()
                .map(found -> found.group(1))
                .filter(content -> content.startsWith("$"))
                .map(content -> content.substring(1).replaceFirst("-[0-9A-Fa-f]*$", ""));
        Matcher literals = LITERAL.matcher(positive);
        Stream<String> literal =
                literals.results().map(found -> found.group(1) == null ? found.group(2) : found.group(1));
        return Stream.of(bracketed, literal, Stream.of(bare))
                .flatMap(texts -> texts)
                .flatMap(text -> SIGN_OR_WORD.matcher(text).results().map(found -> found.group()))
                .flatMap(word -> Currencies.named(word).stream())
                .findFirst();
    }
}
