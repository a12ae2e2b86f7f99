package huni.domain.checklist;

import huni.domain.pipeline.StageKey;
import java.util.List;
import java.util.Optional;

/**
 * A question of a call.
 *
 * @param key stable, unique in the store: {@code first_call.who_signs}
 * @param question in the user's words; empty for a standard one, which the screen translates
 * @param why why we ask it, in the user's words; empty for a standard one
 * @param position its place in the checklist, from 0
 * @param quickAnswers in the order of their digits
 * @param condition asked only then; empty for always
 * @param requiredBefore the stage before which it must be answered
 * @param retired no longer asked, kept for its history
 * @param version counts the writes of this row
 */
public record ChecklistItem(
        String key,
        String checklist,
        Fact fact,
        Optional<String> question,
        Optional<String> why,
        int position,
        List<String> quickAnswers,
        Optional<Condition> condition,
        Optional<StageKey> requiredBefore,
        boolean retired,
        long version) {

    public ChecklistItem {
        quickAnswers = List.copyOf(quickAnswers);
    }

    /** A question that is always asked and answered in words. */
    public ChecklistItem(
            String key,
            String checklist,
            Fact fact,
            Optional<String> question,
            Optional<String> why,
            int position,
            long version) {
        this(
                key,
                checklist,
                fact,
                question,
                why,
                position,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                version);
    }

    /** An earlier question and what must have been answered to it. */
    public record Condition(String item, String answer) {}
}
