package huni.domain.checklist;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A question as it stood in one edition of its checklist.
 *
 * @param item key of the question
 * @param question empty for a standard one
 * @param why why we ask it; empty for a standard one
 * @param quickAnswers in the order of their digits
 * @param condition asked only then; empty for always
 * @param position from 0
 * @param version counts the writes of this row
 */
public record EditionItem(
        UUID id,
        UUID edition,
        String item,
        Fact fact,
        Optional<String> question,
        Optional<String> why,
        List<String> quickAnswers,
        Optional<ChecklistItem.Condition> condition,
        int position,
        long version) {
    public EditionItem {
        quickAnswers = List.copyOf(quickAnswers);
    }
}
