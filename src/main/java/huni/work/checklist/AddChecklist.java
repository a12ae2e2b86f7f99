package huni.work.checklist;

import huni.domain.OperationName;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.pipeline.PipelineKey;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.List;
import java.util.Optional;

/**
 * One more checklist, behind the others, with no questions yet and offered in no stage.
 *
 * @param checklistName not blank
 * @param pipeline for which it is
 */
public record AddChecklist(String checklistName, PipelineKey pipeline) implements Operation<ChecklistHeading> {

    @Override
    public OperationName name() {
        return OperationName.ADD_CHECKLIST;
    }

    @Override
    public ChecklistHeading apply(Records records) throws RefusedException {
        List<ChecklistHeading> others = records.all(ChecklistHeading.class);
        records.about(checklistName.strip());
        ChecklistHeading added = ChecklistHeading.added(checklistName, others).withPipeline(pipeline);
        StoredChecklist.put(records, Optional.empty(), new Checklist(added, List.of()));
        return added;
    }
}
