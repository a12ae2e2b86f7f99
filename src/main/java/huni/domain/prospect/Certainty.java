package huni.domain.prospect;

/** How well a fact is known. The order is the order of knowing more. */
public enum Certainty {
    NOT_ASKED,
    VAGUE,
    INDICATED,
    CONFIRMED
}
