package huni.domain;

import java.util.Collection;
import java.util.regex.Pattern;

/** Makes keys for what the user adds: they stay, whatever it is called later. */
public final class Keys {

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^_|_$");
    private static final int LONGEST = 30;

    private Keys() {}

    /**
     * A key that tells the name and is none of the others: {@code teklif_verildi}. Lower-case ASCII letters, digits and
     * underscores.
     *
     * @param otherwise what it begins with if the name has no such letters
     */
    public static String of(String name, String otherwise, Collection<String> others) {
        String plain = OTHER.matcher(Folding.fold(name)).replaceAll("_");
        String words = EDGES.matcher(plain.substring(0, Math.min(LONGEST, plain.length())))
                .replaceAll("");
        String wanted = words.isEmpty() ? otherwise : words;
        String key = wanted;
        for (int again = 2; others.contains(key); again++) {
            key = wanted + "_" + again;
        }
        return key;
    }
}
