package huni.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * Two amounts between which another lies, as people write it: {@code 30.000-40.000}, {@code 30-40 bin TL}, {@code $30k to
 * $40k}, {@code 30 ile 40 bin arası}, {@code between 30k and 40k}. A word that multiplies, or a currency, behind the second
 * is the first one's, too.
 */
public record WrittenRange(WrittenAmount low, WrittenAmount high) {

    private static final Pattern PARTS = Pattern.compile(
            "(?:between\\s+)?(?<low>[^–—-]*?\\d[^–—-]*?)"
                    + "\\s*(?:[–—-]|\\.{2,3}|…|\\b(?:to|and|ile|ila|il[aâ])\\b)\\s*"
                    + "(?<high>[^–—-]*?\\d[^–—-]*?)(?:\\s+aras[ıi](?:nda)?)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BEFORE_ITS_WORD = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?");
    private static final List<String> BETWEEN =
            List.of("-", "–", "—", "…", "..", " to ", " and ", " ile ", " ila ", " ilâ ");
    private static final int LONGEST = 80;

    /** The range in a text, or empty when it holds none, or one whose ends are in two currencies. */
    public static Optional<WrittenRange> of(String text) {
        if (text.length() > LONGEST || !mayHoldTwo(text)) {
            return Optional.empty();
        }
        Matcher parts = PARTS.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<WrittenAmount> low = WrittenAmount.of(parts.group("low"));
        Optional<WrittenAmount> high = WrittenAmount.of(parts.group("high"));
        return low.flatMap(from -> high.flatMap(to -> of(from, to)));
    }

    /** Most texts hold nothing that could part two amounts: that is seen without taking them apart. */
    private static boolean mayHoldTwo(String text) {
        return BETWEEN.stream().anyMatch(text::contains);
    }

    private static Optional<WrittenRange> of(WrittenAmount from, WrittenAmount to) {
        List<CurrencyUnit> named = Stream.of(from, to)
                .flatMap(amount -> amount.currency().stream())
                .distinct()
                .toList();
        if (named.size() > 1) {
            return Optional.empty();
        }
        Optional<CurrencyUnit> currency = named.stream().findFirst();
        boolean shares =
                from.zeros() == 0 && BEFORE_ITS_WORD.matcher(from.digits()).matches();
        return Optional.of(new WrittenRange(
                from.with(shares ? to.zeros() : from.zeros(), currency), to.with(to.zeros(), currency)));
    }

    /**
     * Low, middle and high as numbers, in this order; empty when they do not ascend from zero or are none.
     *
     * @param decimal see {@link WrittenAmount#number}
     * @param threeAreThousands see {@link WrittenAmount#number}
     */
    public Optional<Ends> numbers(char decimal, boolean threeAreThousands) {
        Optional<BigDecimal> from = low.number(decimal, threeAreThousands);
        Optional<BigDecimal> to = high.number(decimal, threeAreThousands);
        return from.flatMap(least -> to.map(most -> new Ends(least, most)))
                .filter(found -> found.low().signum() >= 0 && found.low().compareTo(found.high()) < 0);
    }

    /** The ends of a range. */
    public record Ends(BigDecimal low, BigDecimal high) {

        /** What is likely where nobody said more: the middle, to the cent. */
        public BigDecimal middle() {
            BigDecimal middle = low.add(high)
                    .divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            return middle.scale() < 0 ? middle.setScale(0) : middle;
        }
    }
}
