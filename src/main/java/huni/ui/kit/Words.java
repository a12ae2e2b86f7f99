package huni.ui.kit;

import huni.domain.Folding;

/** How words are compared, whoever typed them on whichever keyboard. */
public final class Words {

    private Words() {}

    /** Small letters without accents, ı and İ as i, single spaces, none at the ends: {@code IŞIK} is {@code isik}. */
    public static String folded(String words) {
        return Folding.fold(words);
    }
}
