package huni.work.checklist;

import huni.domain.OperationName;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistHeading;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;

/**
 * A checklist at another place among those that are offered.
 *
 * @param place counted from 0; behind the last is the last
 */
public record MoveChecklist(String checklist, int place) implements Operation<ChecklistHeading> {

    @Override
    public OperationName name() {
        return OperationName.MOVE_CHECKLIST;
    }

    @Override
    public ChecklistHeading apply(Records records) throws RefusedException {
        ChecklistHeading moved = StoredChecklist.of(records, checklist).heading();
        records.about(moved.name().orElse(""));
        Places.put(
                records,
                StoredChecklist.all(records).stream().map(Checklist::heading).toList(),
                moved,
                place,
                new Places.Parts<>(
                        ChecklistHeading::retired, ChecklistHeading::position, ChecklistHeading::withPosition));
        return moved;
    }
}
