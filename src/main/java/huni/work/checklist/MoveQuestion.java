package huni.work.checklist;

import huni.domain.OperationName;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistItem;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.Optional;

/**
 * A question at another place of its checklist. It stays behind the one that it depends on, and before those that depend
 * on it.
 *
 * @param place counted from 0 among the questions that are asked; behind the last is the last
 */
public record MoveQuestion(String question, int place) implements Operation<Checklist> {

    @Override
    public OperationName name() {
        return OperationName.MOVE_QUESTION;
    }

    @Override
    public Checklist apply(Records records) throws RefusedException {
        Checklist before = StoredChecklist.having(records, question);
        ChecklistItem moved = before.find(question).orElseThrow();
        Checklist after = before.withMoved(moved, place);
        records.about(moved.question().orElse(""));
        StoredChecklist.put(records, Optional.of(before), after);
        return after;
    }
}
