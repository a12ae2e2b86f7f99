package huni.work.imports;

import huni.domain.Folding;
import java.util.Set;
import java.util.regex.Pattern;

/** What programs and people write into a cell in which there is nothing. */
public final class EmptyWords {

    private static final Set<String> WORDS = Set.of(
            "na",
            "n/a",
            "#n/a",
            "null",
            "(null)",
            "nan",
            "nat",
            "none",
            "nil",
            "\\n",
            "tbd",
            "tba",
            "yok",
            "bos",
            "bilinmiyor",
            "belli degil",
            "henuz belli degil",
            "belirsiz",
            "soylemedi",
            "unknown",
            "not closed",
            "not set",
            "no value",
            "(no value)",
            "(blank)",
            "(bos)");

    /** No word is longer, even with blanks between its parts. */
    private static final int LONGEST = 40;

    private static final Pattern DASHES = Pattern.compile("[-–—_.?*/]+");
    private static final Pattern NO_DAY =
            Pattern.compile("0000-00-00(?:[T ]00:00:00.*)?|0?0[./-]0?0[./-](?:0000|1900|00)|0?0[./-]01[./-]1900");

    /** Digits that are all the same, or the first ones counted up, are typed where a number is asked for. */
    private static final Pattern NO_NUMBER = Pattern.compile("(\\d)\\1{5,}|1234567\\d{0,3}");

    private static final Pattern DIALLED_FIRST = Pattern.compile("^(?:90|0)(?=\\d{7})");

    private static final Pattern DESTROYED = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d+");

    private EmptyWords() {}

    /** Whether Excel has kept only the first digits of a number: {@code 5,32E+09}. */
    public static boolean isDestroyed(String cell) {
        return (cell.indexOf('E') >= 0 || cell.indexOf('e') >= 0)
                && DESTROYED.matcher(cell.strip()).matches();
    }

    /** Whether a cell of a text, an amount or a date says that there is none. */
    static boolean isEmpty(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return true;
        }
        char first = text.charAt(0);
        return !Character.isLetterOrDigit(first) && DASHES.matcher(text).matches()
                || first == '0' && NO_DAY.matcher(text).matches()
                || text.length() <= LONGEST && WORDS.contains(Folding.fold(text));
    }

    /** Whether a phone number is one that nobody has. */
    static boolean isNoPhone(String phone) {
        return isEmpty(phone)
                || NO_NUMBER
                        .matcher(DIALLED_FIRST.matcher(digits(phone)).replaceFirst(""))
                        .matches();
    }

    private static String digits(String phone) {
        StringBuilder digits = new StringBuilder(phone.length());
        for (int i = 0; i < phone.length(); i++) {
            char c = phone.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }
}
