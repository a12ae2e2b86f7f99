package huni.domain.pipeline;

import huni.domain.Folding;
import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Names a stage for ever, whatever it is called on screen: {@code lead}, {@code decision_maker}.
 *
 * @param value lower-case ASCII letters, digits and underscores, 1 to 40 of them; anything else is refused
 */
public record StageKey(String value) {

    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9_]{1,40}");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^_|_$");
    private static final int LONGEST_WORDS = 30;

    public StageKey {
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException("not a stage key: " + value);
        }
    }

    /** A key that tells the name and is none of the others: {@code teklif_verildi}. */
    public static StageKey of(String name, Collection<StageKey> others) {
        String plain = OTHER.matcher(Folding.fold(name)).replaceAll("_");
        String words = EDGES.matcher(plain.substring(0, Math.min(LONGEST_WORDS, plain.length())))
                .replaceAll("");
        String wanted = words.isEmpty() ? "stage" : words;
        StageKey key = new StageKey(wanted);
        for (int again = 2; others.contains(key); again++) {
            key = new StageKey(wanted + "_" + again);
        }
        return key;
    }

    @Override
    public String toString() {
        return value;
    }
}
