package huni.work.safety;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The way in for who forgot the passphrase: six words of five letters and digits, of which none looks like another. 140 bits
 * come by chance, the last ten say whether it was typed right.
 *
 * @param words in their order
 */
public record RecoveryKey(List<String> words) {

    /** How many words it has. */
    public static final int WORDS = 6;

    private static final int LENGTH = 5;

    /** Of all its words. */
    static final int LETTERS_IN_ALL = WORDS * LENGTH;

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int CHECKS = 2;

    public RecoveryKey {
        words = List.copyOf(words);
    }

    /** A new one. */
    public static RecoveryKey random() {
        SecureRandom random = new SecureRandom();
        StringBuilder letters = new StringBuilder();
        while (letters.length() < LETTERS_IN_ALL - CHECKS) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return of(letters + check(letters.toString()));
    }

    /** What was typed, whatever its spaces, dashes and capitals; empty if it cannot be one. */
    public static Optional<RecoveryKey> read(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('\u0130', '1')
                .replace('L', '1');
        if (letters.length() != LETTERS_IN_ALL || letters.chars().anyMatch(one -> LETTERS.indexOf(one) < 0)) {
            return Optional.empty();
        }
        int end = letters.length() - CHECKS;
        return check(letters.substring(0, end)).equals(letters.substring(end))
                ? Optional.of(of(letters))
                : Optional.empty();
    }

    private static RecoveryKey of(String letters) {
        List<String> words = new ArrayList<>();
        for (int from = 0; from < letters.length(); from += LENGTH) {
            words.add(letters.substring(from, from + LENGTH));
        }
        return new RecoveryKey(words);
    }

    private static String check(String letters) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.US_ASCII));
            int bits = (sum[0] & 0xFF) << Byte.SIZE | sum[1] & 0xFF;
            return "" + LETTERS.charAt(bits & 31) + LETTERS.charAt(bits >> BITS & 31);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether that is the word at this place, counted from 0, as a person types it. */
    public boolean isWord(int place, String typed) {
        return words.get(place)
                .equals(typed.strip()
                        .toUpperCase(Locale.ROOT)
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('\u0130', '1')
                        .replace('L', '1'));
    }

    /** All of it, as it is printed. */
    public String line() {
        return String.join("-", words);
    }

    /** Keys are made of this. */
    public byte[] bytes() {
        return String.join("", words).getBytes(StandardCharsets.US_ASCII);
    }

    /** Says nothing of it: what is logged is read by others. */
    @Override
    public String toString() {
        return "RecoveryKey";
    }
}
