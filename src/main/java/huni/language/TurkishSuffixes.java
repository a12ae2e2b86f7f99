package huni.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The suffixes Turkish hangs on a number or a name, which follow how it is spoken: {@code %61’i}, {@code 8’in 6’sı},
 * {@code 10:00’da}. A text asks for one in brackets after the apostrophe, in the form it has after <i>bir</i>:
 * {@code ’[i]} of it, {@code ’[in]} of, {@code ’[yi]} whom, {@code ’[e]} to, {@code ’[le]} with, {@code ’[de]} at,
 * {@code ’[den]} from.
 */
final class TurkishSuffixes {

    private static final Locale TURKISH = Locale.of("tr", "TR");
    private static final Pattern ASKED = Pattern.compile("([\\p{L}\\p{N}.,:]*)’\\[(i|in|yi|e|le|de|den)]");
    private static final Pattern DECIMALS = Pattern.compile(".*,(\\d*[1-9]\\d*)");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})");

    private static final List<String> ONES =
            List.of("sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz");
    private static final List<String> TENS =
            List.of("", "on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan");
    private static final List<String> THOUSANDS = List.of("bin", "milyon", "milyar", "trilyon");

    private TurkishSuffixes() {}

    /** A text with each suffix it asks for written out. */
    static String in(String text) {
        return ASKED.matcher(text).replaceAll(TurkishSuffixes::written);
    }

    private static String written(MatchResult asked) {
        return Matcher.quoteReplacement(asked.group(1) + "’" + suffix(lastWord(asked.group(1)), asked.group(2)));
    }

    private static String suffix(String word, String form) {
        int last = word.length() - 1;
        boolean spelled = word.chars().noneMatch(letter -> isVowel((char) letter));
        boolean afterVowel = spelled || isVowel(word.charAt(last));
        char vowel = 'e';
        for (int i = 0; i <= last; i++) {
            vowel = isVowel(word.charAt(i)) ? word.charAt(i) : vowel;
        }
        boolean back = "aıou".indexOf(vowel) >= 0;
        String wide = back ? "a" : "e";
        String close = switch (vowel) {
            case 'a', 'ı' -> "ı";
            case 'o', 'u' -> "u";
            case 'ö', 'ü' -> "ü";
            default -> "i";
        };
        String tooth = !spelled && "fstkçşhp".indexOf(word.charAt(last)) >= 0 ? "t" : "d";
        return switch (form) {
            case "i" -> (afterVowel ? "s" : "") + close;
            case "in" -> (afterVowel ? "n" : "") + close + "n";
            case "yi" -> (afterVowel ? "y" : "") + close;
            case "e" -> (afterVowel ? "y" : "") + wide;
            case "le" -> (afterVowel ? "yl" : "l") + wide;
            case "de" -> tooth + wide;
            default -> tooth + wide + "n";
        };
    }

    private static boolean isVowel(char letter) {
        return "aeıioöuü".indexOf(letter) >= 0;
    }

    private static String lastWord(String spoken) {
        Matcher time = TIME.matcher(spoken);
        if (time.matches()) {
            return lastWord(time.group(2).equals("00") ? time.group(1) : time.group(2));
        }
        Matcher decimals = DECIMALS.matcher(spoken);
        if (decimals.matches()) {
            return lastWord(decimals.group(1));
        }
        String digits = spoken.replaceAll(",.*|[.:]", "");
        return digits.matches("\\d+") ? lastNumeral(digits) : spoken.toLowerCase(TURKISH);
    }

    private static String lastNumeral(String digits) {
        String significant = digits.replaceFirst("0+$", "");
        if (significant.isEmpty()) {
            return ONES.getFirst();
        }
        int zeros = digits.length() - significant.length();
        int digit = significant.charAt(significant.length() - 1) - '0';
        if (zeros >= 3) {
            return THOUSANDS.get(Math.min(zeros / 3, THOUSANDS.size()) - 1);
        }
        return switch (zeros) {
            case 0 -> ONES.get(digit);
            case 1 -> TENS.get(digit);
            default -> "yüz";
        };
    }
}
