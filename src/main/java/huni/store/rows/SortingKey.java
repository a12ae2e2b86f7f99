package huni.store.rows;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Bytes that sort as a Turkish dictionary does, where ç, ğ, ı, ö, ş and ü are letters of their own; other accents count for
 * nothing. English words sort as in an English one.
 */
public final class SortingKey {

    /** An index of PostgreSQL takes keys of less than 2,704 bytes. */
    private static final int LONGEST = 400;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** A tilde comes after all letters: ç is after cz and before d. */
    private static final Map<Integer, String> AFTER = Map.of(
            (int) 'ç', "c~", (int) 'ğ', "g~", (int) 'ı', "h~", (int) 'ö', "o~", (int) 'ş', "s~", (int) 'ü', "u~");

    private SortingKey() {}

    public static byte[] of(String words) {
        String lower = words.strip().replace('I', 'ı').replace('İ', 'i').toLowerCase(java.util.Locale.ROOT);
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFC)
                .codePoints()
                .forEach(letter -> letters.append(AFTER.getOrDefault(letter, Character.toString(letter))));
        String plain = ACCENTS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFKD))
                .replaceAll("");
        byte[] key = plain.getBytes(StandardCharsets.UTF_8);
        return key.length <= LONGEST ? key : Arrays.copyOf(key, LONGEST);
    }
}
