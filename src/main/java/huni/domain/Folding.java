package huni.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds people's words for searching and comparing, so that {@code isik} finds {@code Işık}. */
public final class Folding {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Folding() {}

    /** Lower case without regard to language, every kind of i as i, no accents, single spaces, none at the ends. */
    public static String fold(String words) {
        String lower = words.replace('İ', 'i')
                .replace('I', 'i')
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i');
        String plain = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                .replaceAll("");
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }
}
