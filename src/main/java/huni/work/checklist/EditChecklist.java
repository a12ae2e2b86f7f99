package huni.work.checklist;

import huni.domain.OperationName;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistHeading;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A checklist renamed, offered in other stages or another pipeline, with other outcomes, retired or brought back. */
public record EditChecklist(String checklist, UnaryOperator<ChecklistHeading> edit) implements Operation<Checklist> {

    @Override
    public OperationName name() {
        return OperationName.CHECKLIST;
    }

    @Override
    public Checklist apply(Records records) throws RefusedException {
        Checklist before = StoredChecklist.of(records, checklist);
        Checklist edited = before.with(edit.apply(before.heading()));
        boolean moved = !edited.heading().pipeline().equals(before.heading().pipeline());
        Checklist after = moved ? edited.withinPipeline(records.pipeline()) : edited;
        records.about(after.name().orElse(""));
        StoredChecklist.put(records, Optional.of(before), after);
        return after;
    }
}
