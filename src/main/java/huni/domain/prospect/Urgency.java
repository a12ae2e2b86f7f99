package huni.domain.prospect;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How soon the prospect decides.
 *
 * @param decisionBy the day the decision is due
 * @param otherwise what happens if nothing is done by then; may be empty
 * @param alsoDecide who else decides; may be empty
 * @param trigger what happens at them that makes it urgent; may be empty
 */
public record Urgency(
        Level level,
        Optional<LocalDate> decisionBy,
        String otherwise,
        String alsoDecide,
        String trigger,
        Certainty certainty) {

    /** Urgency of which no trigger is known. */
    public Urgency(
            Level level, Optional<LocalDate> decisionBy, String otherwise, String alsoDecide, Certainty certainty) {
        this(level, decisionBy, otherwise, alsoDecide, "", certainty);
    }

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

    /** The urgency with what an import tells; what it leaves open stays. */
    public Urgency imported(Optional<Level> newLevel, Optional<LocalDate> newDecisionBy) {
        if (newLevel.isEmpty() && newDecisionBy.isEmpty()) {
            return this;
        }
        return withLevel(newLevel.orElse(level))
                .withDecisionBy(newDecisionBy.or(() -> decisionBy))
                .withCertainty(certainty.atLeast(Certainty.INDICATED));
    }

    /** The urgency after the user typed a part of it: anything typed makes it at least vague. */
    public Urgency typed() {
        boolean hasAny = level != Level.UNKNOWN || decisionBy.isPresent() || !otherwise.isEmpty() || !trigger.isEmpty();
        return hasAny ? withCertainty(certainty.atLeast(Certainty.VAGUE)) : this;
    }

    public Urgency withLevel(Level newLevel) {
        return new Urgency(newLevel, decisionBy, otherwise, alsoDecide, trigger, certainty);
    }

    public Urgency withDecisionBy(Optional<LocalDate> day) {
        return new Urgency(level, day, otherwise, alsoDecide, trigger, certainty);
    }

    public Urgency withOtherwise(String words) {
        return new Urgency(level, decisionBy, words, alsoDecide, trigger, certainty);
    }

    public Urgency withAlsoDecide(String names) {
        return new Urgency(level, decisionBy, otherwise, names, trigger, certainty);
    }

    public Urgency withTrigger(String words) {
        return new Urgency(level, decisionBy, otherwise, alsoDecide, words, certainty);
    }

    public Urgency withCertainty(Certainty newCertainty) {
        return new Urgency(level, decisionBy, otherwise, alsoDecide, trigger, newCertainty);
    }
}
