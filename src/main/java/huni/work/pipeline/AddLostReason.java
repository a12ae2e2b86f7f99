package huni.work.pipeline;

import huni.domain.OperationName;
import huni.domain.pipeline.LostReason;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;

/**
 * One more reason for a loss, behind the others.
 *
 * @param reasonName not blank
 */
public record AddLostReason(String reasonName) implements Operation<LostReason> {

    @Override
    public OperationName name() {
        return OperationName.ADD_REASON;
    }

    @Override
    public LostReason apply(Records records) throws RefusedException {
        LostReason added = LostReason.added(reasonName, records.lostReasons());
        records.about(reasonName.strip());
        records.put(added);
        return added;
    }
}
