package huni.work.checklist;

import huni.domain.OperationName;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistItem;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.Optional;

/**
 * A question that is not asked any more, or asked again. What was answered to it stays. One that others depend on is not
 * retired.
 *
 * @param retired whether it is not asked any more
 */
public record RetireQuestion(String question, boolean retired) implements Operation<ChecklistItem> {

    @Override
    public OperationName name() {
        return retired ? OperationName.RETIRE_QUESTION : OperationName.BRING_BACK_QUESTION;
    }

    @Override
    public ChecklistItem apply(Records records) throws RefusedException {
        Checklist before = StoredChecklist.having(records, question);
        ChecklistItem edited = before.find(question).orElseThrow().withRetired(retired);
        records.about(edited.question().orElse(""));
        StoredChecklist.put(records, Optional.of(before), before.with(edited));
        return edited;
    }
}
