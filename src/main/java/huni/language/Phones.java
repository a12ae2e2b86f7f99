package huni.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes phone numbers for people. */
public final class Phones {

    private static final Pattern TURKISH = Pattern.compile("\\+90(\\d{3})(\\d{3})(\\d{2})(\\d{2})");

    private Phones() {}

    /** A Turkish number in its usual groups ({@code +90 532 000 00 00}), any other one as it was typed. */
    public static String readable(String asTyped, String e164) {
        Matcher parts = TURKISH.matcher(e164);
        return parts.matches() ? parts.replaceFirst("+90 $1 $2 $3 $4") : asTyped;
    }
}
