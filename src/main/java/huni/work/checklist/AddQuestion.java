package huni.work.checklist;

import huni.domain.OperationName;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistItem;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.Optional;

/**
 * One more question of a checklist, behind the others.
 *
 * @param words not blank
 */
public record AddQuestion(String checklist, String words) implements Operation<ChecklistItem> {

    @Override
    public OperationName name() {
        return OperationName.ADD_QUESTION;
    }

    @Override
    public ChecklistItem apply(Records records) throws RefusedException {
        Checklist before = StoredChecklist.of(records, checklist);
        Checklist after = before.withAdded(
                words,
                records.all(ChecklistItem.class).stream()
                        .map(ChecklistItem::key)
                        .toList());
        records.about(words.strip());
        StoredChecklist.put(records, Optional.of(before), after);
        return after.items().getLast();
    }
}
