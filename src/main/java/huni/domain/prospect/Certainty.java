package huni.domain.prospect;

/**
 * How well a fact is known. The order is the order of knowing more. What is typed makes a fact at least vague; what is
 * told with its evidence, by past purchases or by an import, at least indicated; a gate and a win confirm it.
 */
public enum Certainty {
    NOT_ASKED,
    VAGUE,
    INDICATED,
    CONFIRMED;

    /** The better known of two: telling a fact never makes it less known. */
    public Certainty atLeast(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
