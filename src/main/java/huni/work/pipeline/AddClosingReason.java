package huni.work.pipeline;

import huni.domain.OperationName;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.StageType;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;

/**
 * One more reason of a loss or a win, behind the others of that outcome.
 *
 * @param reasonName not blank
 */
public record AddClosingReason(StageType outcome, String reasonName) implements Operation<ClosingReason> {

    @Override
    public OperationName name() {
        return OperationName.ADD_REASON;
    }

    @Override
    public ClosingReason apply(Records records) throws RefusedException {
        ClosingReason added = ClosingReason.added(outcome, reasonName, records.closingReasons());
        records.about(reasonName.strip());
        records.put(added);
        return added;
    }
}
