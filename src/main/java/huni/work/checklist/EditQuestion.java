package huni.work.checklist;

import huni.domain.OperationName;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistItem;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A question asked in other words, for another reason, finding out something else, with other quick answers, asked under
 * another condition, or to be answered before another stage. What was answered stays as it was.
 */
public record EditQuestion(String question, UnaryOperator<ChecklistItem> edit) implements Operation<ChecklistItem> {

    @Override
    public OperationName name() {
        return OperationName.QUESTION;
    }

    @Override
    public ChecklistItem apply(Records records) throws RefusedException {
        Checklist before = StoredChecklist.having(records, question);
        ChecklistItem edited = edit.apply(before.find(question).orElseThrow());
        records.about(edited.question().orElse(""));
        StoredChecklist.put(records, Optional.of(before), before.withAnswers(edited));
        return edited;
    }
}
