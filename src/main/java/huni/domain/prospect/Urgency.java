package huni.domain.prospect;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How soon the prospect decides.
 *
 * @param decisionBy the day the decision is due
 * @param otherwise what happens if nothing is done by then; may be empty
 * @param alsoDecide who else decides; may be empty
 */
public record Urgency(
        Level level, Optional<LocalDate> decisionBy, String otherwise, String alsoDecide, Certainty certainty) {

    /** How urgent it is for them. */
    public enum Level {
        UNKNOWN,
        LOW,
        MEDIUM,
        HIGH
    }

    public static Urgency unknown() {
        return new Urgency(Level.UNKNOWN, Optional.empty(), "", "", Certainty.NOT_ASKED);
    }

    public Urgency known(Certainty newCertainty) {
        return new Urgency(level, decisionBy, otherwise, alsoDecide, newCertainty);
    }
}
