package huni.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.Money;

/**
 * A past purchase as somebody told of it: {@code lab software in 2024, 78 bin}.
 *
 * @param what the words that are neither the year nor the amount; may be empty
 * @param year empty if none was said
 */
public record SaidPurchase(String what, Optional<Integer> year, Money paid) {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern AROUND = Pattern.compile("^[,;.:()–-]+|[,;:()–-]+$");
    private static final Pattern SUFFIX = Pattern.compile("['’‘`´]\\p{L}+$");
    private static final BigDecimal LEAST = BigDecimal.valueOf(100);
    private static final int LONGEST_AMOUNT = 3;

    /** The purchase that a sentence tells of; empty if no amount is in it. A bare number is one from 100 on. */
    public static Optional<SaidPurchase> in(String sentence, Formats formats) {
        List<String> words = new ArrayList<>(Arrays.asList(sentence.strip().split("\\s+")));
        Optional<Integer> year = Optional.empty();
        for (int i = 0; i < words.size() && year.isEmpty(); i++) {
            String bare = bare(words.get(i));
            if (YEAR.matcher(bare).matches()
                    && Integer.parseInt(bare) <= formats.today().getYear()) {
                year = Optional.of(Integer.valueOf(bare));
                words.remove(i);
            }
        }
        for (int length = LONGEST_AMOUNT; length > 0; length--) {
            for (int start = 0; start + length <= words.size(); start++) {
                List<String> amount = words.subList(start, start + length);
                Optional<Money> paid = paid(amount, formats);
                if (paid.isPresent()) {
                    amount.clear();
                    String what = AROUND.matcher(String.join(" ", words))
                            .replaceAll("")
                            .strip();
                    return Optional.of(new SaidPurchase(what, year, paid.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static String bare(String word) {
        return SUFFIX.matcher(AROUND.matcher(word).replaceAll("")).replaceAll("");
    }

    private static Optional<Money> paid(List<String> words, Formats formats) {
        String typed = bare(String.join(" ", words));
        boolean bare = typed.chars().allMatch(Character::isDigit);
        return formats.parseMoney(typed)
                .filter(paid -> !bare || paid.getAmount().compareTo(LEAST) >= 0);
    }
}
