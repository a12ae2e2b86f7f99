package huni.ui.kit;

import java.text.Normalizer;
import java.util.Locale;

/** How words are compared, whoever typed them on whichever keyboard. */
public final class Words {

    private Words() {}

    /** Small letters without accents, ı and İ as i, single spaces, none at the ends: {@code IŞIK} is {@code isik}. */
    public static String folded(String words) {
        String dotted = words.strip().replace('İ', 'i').replace('ı', 'i');
        String bare = Normalizer.normalize(dotted, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return bare.toLowerCase(Locale.ROOT).replaceAll("\\s+|\\p{Zs}+", " ");
    }
}
