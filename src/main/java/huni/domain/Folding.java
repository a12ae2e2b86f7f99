package huni.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Folds people's words for searching and comparing, so that {@code isik} finds {@code Işık}. */
public final class Folding {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final char FIRST_BEYOND_ASCII = 128;

    private Folding() {}

    /** Lower case without regard to language, every kind of i as i, no accents, single spaces, none at the ends. */
    public static String fold(String words) {
        Optional<String> simple = foldSimple(words);
        return simple.isPresent() ? simple.get() : foldAny(words);
    }

    /** Folds what is of ASCII and the letters of Turkish; empty for anything else. Nearly all words are. */
    private static Optional<String> foldSimple(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        boolean space = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c >= '\t' && c <= '\r') {
                if (!space) {
                    folded.append(' ');
                }
                space = true;
                continue;
            }
            char plain = c < FIRST_BEYOND_ASCII ? Character.toLowerCase(c) : ofTurkish(c);
            if (plain < ' ') {
                return Optional.empty();
            }
            folded.append(plain);
            space = false;
        }
        if (space && !folded.isEmpty()) {
            folded.setLength(folded.length() - 1);
        }
        return Optional.of(folded.toString());
    }

    /** The plain letter of a Turkish one; 0 if it is none. */
    private static char ofTurkish(char c) {
        return switch (c) {
            case 'ç', 'Ç' -> 'c';
            case 'ğ', 'Ğ' -> 'g';
            case 'ı', 'İ' -> 'i';
            case 'ö', 'Ö' -> 'o';
            case 'ş', 'Ş' -> 's';
            case 'ü', 'Ü' -> 'u';
            default -> 0;
        };
    }

    private static String foldAny(String words) {
        String lower = words.replace('İ', 'i')
                .replace('I', 'i')
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i');
        String plain = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                .replaceAll("");
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }
}
