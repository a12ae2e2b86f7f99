package huni.domain.checklist;

import huni.domain.prospect.KeyFact;
import java.util.Optional;

/** What a question finds out. */
public enum Fact {
    AUTHORITY,
    BUDGET,
    URGENCY,
    DECISION_TIME,
    NEXT_STEP,
    NONE;

    /** The one of the three facts to find out that it is a part of. */
    public Optional<KeyFact> key() {
        return switch (this) {
            case AUTHORITY -> Optional.of(KeyFact.AUTHORITY);
            case BUDGET -> Optional.of(KeyFact.BUDGET);
            case URGENCY, DECISION_TIME -> Optional.of(KeyFact.URGENCY);
            case NEXT_STEP, NONE -> Optional.empty();
        };
    }
}
