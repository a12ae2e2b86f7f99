package huni.domain.call;

import huni.domain.checklist.EditionItem;
import huni.domain.checklist.Fact;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Prospect;
import java.util.List;
import java.util.Optional;

/** The question that is worth most now: it finds out the most valuable fact that is not known. Nobody has to ask it. */
public final class NextQuestion {

    private static final List<Fact> BY_VALUE = List.of(Fact.AUTHORITY, Fact.BUDGET, Fact.URGENCY, Fact.DECISION_TIME);

    private NextQuestion() {}

    /**
     * Its key. Questions that were answered in this call are passed over, whatever the answer; empty if no other one
     * finds out what is not known.
     */
    public static Optional<String> of(HeldCall call, Prospect prospect) {
        List<EditionItem> open = call.asked().stream()
                .filter(question -> call.answer(question.item()).isEmpty())
                .toList();
        return BY_VALUE.stream()
                .filter(fact -> !isKnown(fact, prospect))
                .flatMap(fact -> open.stream().filter(question -> question.fact() == fact))
                .map(EditionItem::item)
                .findFirst();
    }

    /** Whether nobody needs to ask for a fact any more: the authority is confirmed, the others at least indicated. */
    static boolean isKnown(Fact fact, Prospect prospect) {
        return switch (fact) {
            case AUTHORITY -> prospect.authority().certainty() == Certainty.CONFIRMED;
            case BUDGET -> isIndicated(prospect.budget().certainty());
            case URGENCY -> isIndicated(prospect.urgency().certainty());
            case DECISION_TIME -> prospect.urgency().decisionBy().isPresent();
            case NEXT_STEP, NONE -> true;
        };
    }

    private static boolean isIndicated(Certainty certainty) {
        return certainty.compareTo(Certainty.INDICATED) >= 0;
    }
}
